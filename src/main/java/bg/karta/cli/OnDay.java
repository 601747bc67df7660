package bg.karta.cli;

import bg.karta.kind.Dates;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --on} of commands that ask about a day. */
final class OnDay {
  /** The time of the people whose records these are, wherever the program runs. */
  static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
  private @Nullable String on;

  /** The day asked about; today in Bulgaria where none is given. */
  LocalDate day() {
    if (on == null) {
      return LocalDate.now(ZONE);
    }
    LocalDate day = Dates.parse(on);
    if (day == null) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.date", on);
    }
    return day;
  }
}
