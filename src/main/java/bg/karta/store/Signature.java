package bg.karta.store;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to the register, when and how: what every entry of the ledger says.
 *
 * @param user the name the system has for the user, or null where it has none
 * @param by who says that it was theirs to do, or null
 * @param host the machine, or null where its name is not known
 * @param version the version of karta
 * @param options the options of the command as one types them, {@code --partial --strategy=create}
 * @param begun when the command began
 * @param taken how long it has been running
 */
public record Signature(
    @Nullable String user,
    @Nullable String by,
    @Nullable String host,
    String version,
    String options,
    ZonedDateTime begun,
    Supplier<Duration> taken) {
  /** The moment as ISO text, to the second, with its offset. */
  String moment() {
    return begun.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
