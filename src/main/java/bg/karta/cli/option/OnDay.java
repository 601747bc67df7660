package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.kind.Dates;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --on} of commands that ask about a day. */
public final class OnDay implements OptionGroup {
  private final OptionSpec on = Options.text("DATE", "on", "--on");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(on);
  }

  /** The day asked about; today in Bulgaria where none is given. */
  public LocalDate day(Session session) {
    String given = Options.optional(on);
    return given == null ? session.today() : parse(given);
  }

  /** The day of a text as people write it. */
  public static LocalDate parse(String given) {
    LocalDate day = Dates.parse(given);
    if (day == null) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.date", given);
    }
    return day;
  }
}
