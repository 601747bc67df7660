package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.InquiryOptions;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Amounts;
import bg.karta.coverage.WhatIfPopulation;
import bg.karta.kind.Population;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage what-if population}: the need of a larger or smaller population. */
final class WhatIfPopulationCommand extends Subcommand {
  private final OptionSpec group =
      Options.value(String.class, "GROUP", "populationGroup", "--group")
          .defaultValue("65+")
          .build();
  private final OptionSpec growth = Options.text("PERCENT", "growth", "--growth");
  private final OptionSpec until =
      Options.value(Integer.class, "YEAR", "until", "--until").defaultValue("2035").build();
  private final InquiryOptions inquiry = new InquiryOptions();

  WhatIfPopulationCommand(Session session) {
    super(session, "population");
    declare(group, growth, until);
    declare(inquiry);
  }

  @Override
  public Integer call() throws IOException {
    String people =
        OptionValues.read(session(), Options.required(group), Population.class, "category");
    String given = Options.optional(growth);
    @Nullable BigDecimal percent =
        given == null ? null : Amounts.sum(given, "failure.whatif.growth");
    int year = Options.required(until, Integer.class);
    return inquiry.print(
        session(),
        asked ->
            new WhatIfPopulation(
                    asked, people, year, percent == null ? null : percent.doubleValue())
                .table());
  }
}
