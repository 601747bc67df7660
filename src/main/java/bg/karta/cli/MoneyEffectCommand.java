package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.MoneyCurrency;
import bg.karta.cli.option.MoneyYears;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.money.AnnouncedSum;
import bg.karta.money.Currency;
import bg.karta.money.YearsOnRecord;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code karta money effect}: what an added sum did to places, users and waiting.
 *
 * <p>For each municipality and type, with A for the planned amount, P for the planned places and s
 * = A / P for the money per place, before (0) and after (1):
 *
 * <pre>
 * A1 - A0 = P0 (s1 - s0)  by price
 *         + s0 (P1 - P0)  by places
 *         + (s1 - s0) (P1 - P0)  by both
 * </pre>
 *
 * The first two are rounded to the cent and the third is what remains, so that the parts make the
 * whole, of a cell and of any sum of cells. A line of one year only has no s to compare with and
 * stands apart. The method describes what changed together: it does not prove that the money is the
 * cause.
 */
final class MoneyEffectCommand extends Subcommand {
  private final MoneyYears years = new MoneyYears();
  private final CoverageOptions cells = new CoverageOptions();
  private final MoneyCurrency currency = new MoneyCurrency();
  private final DoubtOptions doubt = DoubtOptions.ofRecords();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec sum = Options.text("AMOUNT", "sum", "--sum");

  MoneyEffectCommand(Session session) {
    super(session, "effect");
    declare(years);
    declare(sum);
    declare(cells, currency, doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "money-effect",
        (parameters, database) -> {
          YearsOnRecord.Pair asked = years.years(parameters, database);
          Currency shown = currency.of(asked.after());
          return parameters
              .and(doubt.parameters())
              .and("from", asked.before())
              .and("to", asked.after())
              .and("by", cells.by())
              .and("service", cells.service(database))
              .and("currency", shown.name())
              .and("sum", announced(shown));
        });
  }

  /** The announced sum in a currency, or null where none was given. */
  private @Nullable Double announced(Currency shown) {
    String given = Options.optional(sum);
    return given == null ? null : AnnouncedSum.parse(given, shown).in(shown).doubleValue();
  }
}
