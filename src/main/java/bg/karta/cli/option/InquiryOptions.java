package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.coverage.GivenTerms;
import bg.karta.coverage.Inquiry;
import bg.karta.coverage.KnownServices;
import bg.karta.coverage.OpeningCosts;
import bg.karta.coverage.TermsBook;
import bg.karta.coverage.WrittenTerms;
import bg.karta.intake.SettingsFile;
import bg.karta.money.Currency;
import bg.karta.output.Table;
import bg.karta.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of what-if commands: the day, the services, on what terms new ones are opened. */
public final class InquiryOptions implements OptionGroup {
  private final OnDay onDay = new OnDay();
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final TableOutput output = new TableOutput();

  private final OptionSpec services =
      Options.several(String.class, "SERVICE", "whatIfService", "-s", "--service");
  private final OptionSpec costs =
      Options.several(String.class, "SERVICE=AMOUNT", "cost", "--cost");
  private final OptionSpec steps =
      Options.several(String.class, "[SERVICE=]PLACES", "step", "--step");
  private final OptionSpec sizes =
      Options.several(String.class, "[SERVICE=]FROM..TO", "size", "--size");
  private final OptionSpec file = Options.file("FILE", "costs", "--costs");
  private final MoneyCurrency currency = new MoneyCurrency("currencyOfDay");

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> all = new ArrayList<>(List.of(services, costs, steps, sizes, file));
    all.addAll(currency.arguments());
    all.addAll(doubt.arguments());
    all.addAll(onDay.arguments());
    all.addAll(output.arguments());
    return all;
  }

  /** Answers a question about the register and prints the answer. */
  public int print(Session session, Function<Inquiry, Table> answer) throws IOException {
    output.print(
        session,
        Registers.read(
            session, onDay.day(session), database -> answer.apply(inquiry(session, database))));
    return ExitCode.OK;
  }

  private Inquiry inquiry(Session session, Database database) {
    LocalDate day = onDay.day(session);
    Currency asked = currency.of(day.getYear());
    List<String> codes =
        Options.all(services).stream()
            .map(named -> KnownServices.code(database, named))
            .distinct()
            .toList();
    TermsBook terms = new TermsBook(database, day, asked, terms(session, database));
    return new Inquiry(database, day, codes, terms, doubt.parameters(), session.messages());
  }

  private List<GivenTerms> terms(Session session, Database database) {
    WrittenTerms terms = new WrittenTerms(database);
    @Nullable Path given = file.getValue();
    if (given != null) {
      SettingsFile.read(given, OpeningCosts.class, session.limits())
          .forEach(line -> terms.line(given, line.row(), line.record()));
    }
    Options.all(costs).forEach(terms::cost);
    Options.all(steps).forEach(terms::step);
    Options.all(sizes).forEach(terms::size);
    return terms.all();
  }
}
