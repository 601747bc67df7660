package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.InquiryOptions;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Amounts;
import bg.karta.coverage.KnownServices;
import bg.karta.coverage.NewService;
import bg.karta.coverage.WhatIfServices;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.Plan;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage what-if services}: what closing and opening services does. */
final class WhatIfServicesCommand extends Subcommand {
  private static final int PARTS = 3;

  private final OptionSpec closed = Options.several(String.class, "SERVICE-ID", "close", "--close");
  private final OptionSpec opened =
      Options.several(String.class, "TYPE,TERRITORY,PLACES", "open", "--open");
  private final InquiryOptions inquiry = new InquiryOptions();

  WhatIfServicesCommand(Session session) {
    super(session, "services");
    declare(closed, opened);
    declare(inquiry);
  }

  @Override
  public Integer call() throws IOException {
    return inquiry.print(
        session(),
        asked -> {
          List<NewService> services =
              Options.all(opened).stream().map(text -> opened(asked.database(), text)).toList();
          return new WhatIfServices(asked, Options.all(closed), services).table();
        });
  }

  private NewService opened(Database database, String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != PARTS) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.open", text);
    }
    String type = KnownServices.code(database, parts[0].strip());
    if (Nomenclature.named("kind").get(type) != null) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.open-kind", parts[0].strip());
    }
    return new NewService(
        type,
        OptionValues.read(session(), parts[1].strip(), Plan.class, "territory"),
        Amounts.whole(parts[2], "failure.whatif.open", text));
  }
}
