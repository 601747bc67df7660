package bg.karta.submission;

import bg.karta.intake.Note;
import bg.karta.kind.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day as of which a table speaks. A register published whole speaks of the day in its file's
 * name; anything else, unless the user says otherwise, of the day it is taken in.
 *
 * @param day the day
 * @param said whether the user or the file's name says so
 * @param whole whether the table holds every record there was on that day, so that what it leaves
 *     out is no longer there
 */
record AsOf(LocalDate day, boolean said, boolean whole) {
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\d)");

  /**
   * The day of a table.
   *
   * @param published whether the table is a register that its keeper publishes whole
   */
  static AsOf of(Dating dating, boolean published, String file, Clock clock) {
    boolean whole = dating.whole() == null ? published : Objects.requireNonNull(dating.whole());
    LocalDate given = dating.day();
    if (given != null) {
      return new AsOf(given, true, whole);
    }
    LocalDate named = published ? named(file) : null;
    return named == null
        ? new AsOf(LocalDate.now(clock), false, whole)
        : new AsOf(named, true, whole);
  }

  /** The last day that a file's name holds, as in {@code registar-kam-31.01.2026.xlsx}, or null. */
  private static @Nullable LocalDate named(String file) {
    LocalDate day = null;
    Matcher matcher = DAY.matcher(file);
    while (matcher.find()) {
      LocalDate found = Dates.parse(matcher.group());
      day = found == null ? day : found;
    }
    return day;
  }

  /** Whether its records are the state of that day and no other, so that each is kept by day. */
  boolean dates() {
    return said || whole;
  }

  /** What the user should know of it; nothing of a table that speaks of the day it comes in. */
  List<Note> notes() {
    if (!dates()) {
      return List.of();
    }
    String key = "edition." + (said ? "said" : "assumed") + (whole ? ".whole" : "");
    return List.of(new Note(key, List.of(day)));
  }
}
