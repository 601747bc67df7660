package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.InquiryOptions;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Amounts;
import bg.karta.coverage.WhatIfTarget;
import java.io.IOException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta coverage what-if target}: the fewest places that reach a coverage everywhere. */
final class WhatIfTargetCommand extends Subcommand {
  private final PositionalParamSpec target = Options.parameter("RATIO", "whatIfTarget");
  private final InquiryOptions inquiry = new InquiryOptions();

  WhatIfTargetCommand(Session session) {
    super(session, "target");
    declare(target);
    declare(inquiry);
  }

  @Override
  public Integer call() throws IOException {
    double ratio = Amounts.ratio(Options.required(target));
    return inquiry.print(session(), asked -> WhatIfTarget.table(asked, ratio));
  }
}
