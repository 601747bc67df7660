package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.InquiryOptions;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Amounts;
import bg.karta.coverage.WhatIfBudget;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta coverage what-if budget}: what a sum is best spent on. */
final class WhatIfBudgetCommand extends Subcommand {
  private final PositionalParamSpec amount = Options.parameter("AMOUNT", "whatIfBudget");
  private final OptionSpec objective =
      Options.value(Objective.class, "OBJECTIVE", "objective", "--objective")
          .defaultValue("unmet")
          .build();
  private final InquiryOptions inquiry = new InquiryOptions();

  /** What is best, as users name it. */
  private enum Objective {
    UNMET,
    EQUAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  WhatIfBudgetCommand(Session session) {
    super(session, "budget");
    declare(amount, objective);
    declare(inquiry);
  }

  @Override
  public Integer call() throws IOException {
    BigDecimal sum = Amounts.sum(Options.required(amount), "failure.whatif.budget");
    WhatIfBudget.Objective best =
        WhatIfBudget.Objective.valueOf(Options.required(objective, Objective.class).name());
    return inquiry.print(
        session(),
        asked ->
            new WhatIfBudget(asked, asked.terms().hundredths(sum, asked.terms().currency()))
                .table(best));
  }
}
