package bg.karta.submission;

import bg.karta.intake.Note;
import bg.karta.kind.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The day as of which a table speaks. A register published whole speaks of the day in its file's
 * name; anything else, unless the user says otherwise, of the day it is taken in.
 *
 * @param day the day
 * @param said whether the user or the file's name says so
 * @param whole whether the table holds every record there was on that day, so that what it leaves
 *     out is no longer there
 * @param published whether it is a register that its keeper publishes
 * @param future whether the day has not come yet
 * @param stated whether the user says anything of the day or of its being whole
 */
record AsOf(
    LocalDate day, boolean said, boolean whole, boolean published, boolean future, boolean stated) {
  /**
   * The day of a table. A published register whose file's name holds no day may be an excerpt, such
   * as the rows that an import turned back: it is whole only if the user says so.
   *
   * @param published whether the table is a register that its keeper publishes whole
   */
  static AsOf of(Dating dating, boolean published, String file, Clock clock) {
    LocalDate given = dating.day();
    LocalDate named = published && given == null ? Dates.lastIn(file) : null;
    LocalDate day = given == null ? named : given;
    boolean whole =
        dating.whole() == null ? published && day != null : Objects.requireNonNull(dating.whole());
    boolean stated = day != null || dating.whole() != null;
    LocalDate today = LocalDate.now(clock);
    return day == null
        ? new AsOf(today, false, whole, published, false, stated)
        : new AsOf(day, true, whole, published, day.isAfter(today), stated);
  }

  /** Whether its records are the state of that day and no other, so that each is kept by day. */
  boolean dates() {
    return said || whole;
  }

  /**
   * What the user should know of it; nothing of a table that speaks of the day it comes in.
   *
   * @param licences whether it holds licences, of which the editions together tell what became
   */
  List<Note> notes(boolean licences) {
    if (!dates() && !published) {
      return List.of();
    }
    String extent = licences ? ".whole" : ".all";
    String key = "edition." + (said ? "said" : "assumed") + (whole ? extent : "");
    Note of = new Note(key, List.of(day));
    return future ? List.of(of, new Note("edition.future", List.of(day))) : List.of(of);
  }
}
