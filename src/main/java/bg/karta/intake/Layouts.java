package bg.karta.intake;

import bg.karta.kind.CellErrors;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.letter.Garbled;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the heading row of a table, and what kind of records stand under it. */
public final class Layouts {
  /** How many rows may stand above the headings: titles, an order's number, blank rows. */
  private static final int TITLE_ROWS = 30;

  private static final int LEAST_HEADINGS = 2;

  /** How much of a row is quoted. */
  private static final int MOST_SHOWN = 20;

  private static final int LONGEST_SHOWN = 300;

  /**
   * What was recognised in a table.
   *
   * @param layout how its rows become records
   * @param headingRow the number of the heading row, of the last where there are several
   * @param headings the headings of the columns
   * @param missing required fields that have no column
   */
  public record Recognised(
      Layout layout, int headingRow, List<String> headings, List<FieldSpec> missing) {
    /** Copies the lists. */
    public Recognised {
      headings = List.copyOf(headings);
      missing = List.copyOf(missing);
    }
  }

  private final Headings names;
  private final List<RecordKind> kinds;
  private final boolean told;
  private final boolean changes;

  private Layouts(@Nullable RecordKind kind, Headings names, boolean changes) {
    this.names = names;
    this.changes = changes;
    this.kinds = kind == null ? Kinds.all() : List.of(kind);
    this.told = kind != null;
  }

  /**
   * Recognises a table by its headings; null if no row looks like those of a known kind.
   *
   * @param kind the kind it is said to hold, or null to find out
   * @param names the headings that the office uses besides those of the kinds
   * @param changes whether its rows change records that are known, so that a column of each field
   *     of the key is enough
   */
  public static @Nullable Recognised find(
      RowSource source, @Nullable RecordKind kind, Headings names, boolean changes) {
    return new Layouts(kind, names, changes).find(source);
  }

  /**
   * Recognises a table by its headings; where a kind is given and none are like its own, the first
   * row is taken for them.
   *
   * @throws Failure if no row looks like the headings of a known kind, and no kind is given
   */
  public static Recognised recognise(
      RowSource source, @Nullable RecordKind kind, Headings names, boolean changes) {
    Layouts layouts = new Layouts(kind, names, changes);
    Recognised found = layouts.find(source);
    if (found != null) {
      return found;
    }
    List<Row> first = first(source);
    if (kind != null && !first.isEmpty()) {
      String[] headings = first.get(0).cells();
      return layouts.recognised(
          new PlainLayout(kind, headings, names, true), first.get(0).number(), headings);
    }
    throw layouts.unknown(source, first);
  }

  /** The first headings of a table of no known kind, to know it by. */
  public static String firstHeadings(RowSource source) {
    List<Row> first = first(source);
    return first.isEmpty() ? "" : shown(first.get(0));
  }

  private static List<Row> first(RowSource source) {
    List<Row> first = new ArrayList<>();
    source.read(
        row -> {
          first.add(row);
          return first.size() < TITLE_ROWS;
        });
    return first;
  }

  private Recognised recognised(PlainLayout layout, int headingRow, String[] headings) {
    return new Recognised(layout, headingRow, List.of(headings), layout.missing(changes));
  }

  private @Nullable Recognised find(RowSource source) {
    List<Row> first = first(source);
    for (int i = 0; i < first.size(); i++) {
      Recognised found = recognise(first.get(i));
      if (found != null) {
        requireOneKind(source, found);
        return i + 1 < first.size() && found.layout() instanceof PlainLayout
            ? deeper(found, first.get(i), first.get(i + 1))
            : found;
      }
    }
    return null;
  }

  /**
   * Headings of two rows, some cells of which are merged over both: of the others, the upper may
   * name a group of the lower, or the lower parts of the upper.
   */
  private Recognised deeper(Recognised found, Row upper, Row lower) {
    if (!repeats(upper.cells(), lower.cells())) {
      return found;
    }
    RecordKind kind = found.layout().parts().get(0).kind();
    return Stream.of(over(upper.cells(), lower.cells()), over(lower.cells(), upper.cells()))
        .map(headings -> new Guess(new PlainLayout(kind, headings, names, true), headings))
        .max(Comparator.comparingInt(guess -> guess.layout.matched()))
        .map(guess -> recognised(guess.layout, lower.number(), guess.headings))
        .orElse(found);
  }

  @SuppressWarnings("ArrayRecordComponent") // As in the row it comes from.
  private record Guess(PlainLayout layout, String[] headings) {}

  private static boolean repeats(String[] upper, String[] lower) {
    return !Arrays.equals(upper, lower)
        && IntStream.range(0, Math.min(upper.length, lower.length))
            .anyMatch(i -> !upper[i].isBlank() && upper[i].equals(lower[i]));
  }

  private static String[] over(String[] upper, String[] lower) {
    String[] cells = Arrays.copyOf(upper, Math.max(upper.length, lower.length));
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == null || cells[i].isBlank()) {
        cells[i] = i < lower.length ? lower[i] : "";
      }
    }
    return cells;
  }

  private @Nullable Recognised recognise(Row row) {
    RegisterColumns register = RegisterColumns.of(row.cells());
    if (register != null && RegisterLayout.serves(kinds)) {
      return new Recognised(
          new RegisterLayout(register), row.number(), List.of(row.cells()), List.of());
    }
    PlainLayout exact = best(row, false, this::isPlausible);
    if (exact != null && exact.missing(changes).isEmpty()) {
      RecordKind kind = exact.parts().get(0).kind();
      return recognised(new PlainLayout(kind, row.cells(), names, true), row.number(), row.cells());
    }
    PlainLayout near = filled(row) < LEAST_HEADINGS ? null : best(row, true, this::isPlausible);
    return near == null ? null : recognised(near, row.number(), row.cells());
  }

  /** A key and a field or two may be those of several kinds. */
  private void requireOneKind(RowSource source, Recognised found) {
    if (!changes || !(found.layout() instanceof PlainLayout layout)) {
      return;
    }
    String[] headings = found.headings().toArray(String[]::new);
    List<String> alike =
        kinds.stream()
            .map(kind -> new PlainLayout(kind, headings, names, true))
            .filter(this::isPlausible)
            .filter(other -> other.matched() == layout.matched())
            .filter(other -> other.nearHeadings().size() == layout.nearHeadings().size())
            .map(other -> other.parts().get(0).kind().name())
            .toList();
    if (alike.size() > 1) {
      throw new Failure(
          Failure.Category.INPUT,
          "failure.input.kind-several",
          source.file(),
          String.join(", ", found.headings()),
          String.join(", ", alike));
    }
  }

  private static long filled(Row row) {
    return Arrays.stream(row.cells()).filter(cell -> !cell.isBlank()).count();
  }

  private @Nullable PlainLayout best(Row row, boolean guess, Predicate<PlainLayout> wanted) {
    return kinds.stream()
        .map(kind -> new PlainLayout(kind, row.cells(), names, guess))
        .filter(wanted)
        .max(
            Comparator.comparingInt((PlainLayout layout) -> layout.matched())
                .thenComparingInt(layout -> -layout.nearHeadings().size())
                .thenComparingInt(layout -> -layout.missing(changes).size()))
        .orElse(null);
  }

  /** The key has its columns, and at most half of the required fields lack theirs. */
  private boolean isPlausible(PlainLayout layout) {
    if (layout.matched() < LEAST_HEADINGS) {
      return false;
    }
    List<FieldSpec> missing = layout.missing(changes);
    if (changes) {
      return missing.isEmpty();
    }
    long required =
        layout.parts().get(0).kind().fields().stream().filter(FieldSpec::required).count();
    return missing.size() * 2L <= required && (told || missing.stream().noneMatch(FieldSpec::key));
  }

  /** Tells the kind whose headings come nearest, and what it lacks. */
  private Failure unknown(RowSource source, List<Row> first) {
    String named =
        source.sheet() == null ? source.file() : source.file() + " [" + source.sheet() + "]";
    for (Row row : first) {
      if (Arrays.asList(row.cells()).contains(CellErrors.NOT_CALCULATED)) {
        return new Failure(
            Failure.Category.INPUT, "failure.input.not-calculated", named, row.number());
      }
    }
    for (Row row : first) {
      String meant = Garbled.meant(shown(row));
      if (meant != null) {
        return new Failure(
            Failure.Category.INPUT, "failure.input.kind-garbled", named, shown(row), meant);
      }
    }
    PlainLayout nearest = null;
    Row headings = null;
    for (Row row : first) {
      PlainLayout best = best(row, true, layout -> layout.matched() > 0);
      if (best != null && (nearest == null || best.matched() > nearest.matched())) {
        nearest = best;
        headings = row;
      }
    }
    if (nearest == null || headings == null) {
      String shown = first.isEmpty() ? "" : shown(first.get(0));
      return new Failure(Failure.Category.INPUT, "failure.input.kind", named, shown);
    }
    return new Failure(
        Failure.Category.INPUT,
        "failure.input.kind-near",
        named,
        shown(headings),
        nearest.parts().get(0).kind().name(),
        nearest.missing(changes).stream()
            .map(field -> "%s (%s)".formatted(field.bg().get(0), field.name()))
            .collect(Collectors.joining(", ")));
  }

  private static String shown(Row row) {
    String all =
        Arrays.stream(row.cells())
            .filter(cell -> !cell.isBlank())
            .limit(MOST_SHOWN)
            .collect(Collectors.joining(", "));
    return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
  }
}
