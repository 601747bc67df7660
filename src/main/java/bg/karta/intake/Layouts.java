package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the heading row of a table, and what kind of records stand under it. */
public final class Layouts {
  /** How many rows may stand above the headings: titles, an order's number, blank rows. */
  static final int TITLE_ROWS = 30;

  /** How many more rows are looked at, to see whether their values fit. */
  private static final int SAMPLED_ROWS = 20;

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
  private final KindGuesses guesses;

  private Layouts(@Nullable RecordKind kind, Headings names, boolean changes) {
    this.names = names;
    this.changes = changes;
    this.kinds = kind == null ? Kinds.all() : List.of(kind);
    this.told = kind != null;
    this.guesses = new KindGuesses(kinds, names, changes);
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
    throw new UnknownKind(layouts.guesses).of(source, first);
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
          return first.size() < TITLE_ROWS + SAMPLED_ROWS;
        });
    return first;
  }

  private Recognised recognised(PlainLayout layout, int headingRow, String[] headings) {
    return new Recognised(layout, headingRow, List.of(headings), layout.missing(changes));
  }

  private @Nullable Recognised find(RowSource source) {
    List<Row> first = first(source);
    for (int i = 0; i < Math.min(TITLE_ROWS, first.size()); i++) {
      List<Row> under = first.subList(i + 1, first.size());
      Recognised row = recognise(first.get(i), under);
      if (row != null) {
        boolean deepens = !under.isEmpty() && row.layout() instanceof PlainLayout;
        Recognised found = deepens ? deeper(row, first.get(i), under.get(0)) : row;
        if (isTaken(found, under)) {
          requireOneKind(source, row);
          return found;
        }
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

  private @Nullable Recognised recognise(Row row, List<Row> under) {
    RegisterColumns register = RegisterColumns.of(row.cells());
    if (register != null && RegisterLayout.serves(kinds)) {
      return new Recognised(
          new RegisterLayout(register), row.number(), List.of(row.cells()), List.of());
    }
    KindGuess best = guesses.best(row.cells(), under);
    return best == null || !best.isPlausible(told)
        ? null
        : recognised(best.layout(), row.number(), row.cells());
  }

  /** Whether a table is taken for what it seems: of a kind that nobody told half is understood. */
  private boolean isTaken(Recognised found, List<Row> under) {
    return told
        || !(found.layout() instanceof PlainLayout layout)
        || new KindGuess(
                layout, found.headings().toArray(String[]::new), new ValueSample(under), changes)
            .understandsHalf();
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
            .filter(other -> other.missing(changes).isEmpty())
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

  /** The first headings of a row, to quote it. */
  static String shown(Row row) {
    String all =
        Arrays.stream(row.cells())
            .filter(cell -> !cell.isBlank())
            .limit(MOST_SHOWN)
            .collect(Collectors.joining(", "));
    return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
  }
}
