package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.HeadingDictionary;
import bg.karta.kind.Kinds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells headings that stand among the records: files were put together, or pages of one. */
final class HeadingRows {
  private static final int LEAST_CELLS = 3;

  /** What the column of running numbers is headed by. */
  private static final char NUMBER = '№';

  private static final class Known {
    private static final Set<String> HEADINGS =
        Stream.concat(declared(), dictionary())
            .map(FieldSpec::headingKey)
            .collect(Collectors.toUnmodifiableSet());

    private static Stream<String> declared() {
      return Kinds.all().stream()
          .flatMap(kind -> kind.fields().stream())
          .flatMap(
              field -> Stream.of(Stream.of(field.name()), field.bg().stream(), field.en().stream()))
          .flatMap(names -> names);
    }

    private static Stream<String> dictionary() {
      return HeadingDictionary.entries().values().stream()
          .flatMap(List::stream)
          .map(HeadingDictionary.Entry::heading);
    }
  }

  private final String[] keys;
  private final char initial;
  private final int first;

  HeadingRows(String[] headings) {
    this.keys = Stream.of(headings).map(FieldSpec::ownHeadingKey).toArray(String[]::new);
    this.first = first(keys);
    this.initial = first < 0 ? 0 : keys[first].charAt(0);
  }

  private static int first(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a row is the headings once more, in whatever case and with whatever blanks. */
  boolean repeats(String[] found) {
    if (first < 0 || first >= found.length || !beginsAlike(found[first])) {
      return false;
    }
    for (int i = 0; i < Math.max(found.length, keys.length); i++) {
      String key = i < found.length ? FieldSpec.headingKey(found[i]) : "";
      if (!key.equals(i < keys.length ? keys[i] : "")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row numbers the columns, {@code 1 | 2 | 3} or {@code (1) | (2) | (3)}. */
  boolean areNumbers(String[] found) {
    int next = 0;
    for (String cell : found) {
      String bare = cell.strip();
      if (!bare.isEmpty()) {
        next++;
        bare =
            bare.startsWith("(") && bare.endsWith(")")
                ? bare.substring(1, bare.length() - 1)
                : bare;
        if (!bare.equals(String.valueOf(next))) {
          return false;
        }
      }
    }
    return next > LEAST_CELLS;
  }

  private boolean beginsAlike(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isLetterOrDigit(cell.charAt(i))) {
        return Character.toLowerCase(cell.charAt(i)) == initial;
      }
    }
    return false;
  }

  /**
   * Whether a row is the headings of some table, though not of this one, or goes on with headings
   * behind its last cell, as where the first of two files ended in no line break.
   *
   * @param apart whether blank rows part it from the rows before, as they do a table below another
   */
  boolean areOther(String[] found, boolean apart) {
    int at = first(found);
    boolean from = at >= 0 && (apart || mayBegin(found[at]));
    return (from && areHeadings(found, at, apart))
        || (found.length > keys.length + 1 && areHeadings(found, keys.length, false));
  }

  private static boolean mayBegin(String cell) {
    return cell.charAt(0) == NUMBER || (Character.isLetter(cell.charAt(0)) && isHeading(cell));
  }

  private static boolean areHeadings(String[] found, int from, boolean apart) {
    int cells = 0;
    int known = 0;
    for (int i = from; i < found.length; i++) {
      if (!found[i].isBlank()) {
        cells++;
        known += isHeading(found[i]) ? 1 : 0;
      }
    }
    return cells < LEAST_CELLS
        ? cells > 1 && known == cells
        : known * 3 >= cells * 2 || (apart && known > 1 && known * 2 >= cells);
  }

  /** Whether a cell is a heading of any kind of record. */
  static boolean isHeading(String cell) {
    return Known.HEADINGS.contains(FieldSpec.headingKey(cell));
  }
}
