package bg.karta.cli;

import bg.karta.kind.Dates;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --on} of commands that ask about a day. */
final class OnDay implements Subcommand.Group {
  /** The time of the people whose records these are, wherever the program runs. */
  static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

  private final OptionSpec on = Options.text("DATE", "on", "--on");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(on);
  }

  /** The day asked about; today in Bulgaria where none is given. */
  LocalDate day() {
    String given = Options.optional(on);
    return given == null ? LocalDate.now(ZONE) : parse(given);
  }

  /** The day of a text as people write it. */
  static LocalDate parse(String given) {
    LocalDate day = Dates.parse(given);
    if (day == null) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.date", given);
    }
    return day;
  }
}
