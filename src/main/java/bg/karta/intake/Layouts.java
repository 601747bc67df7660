package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

  private final SetValues set;
  private final KindExplanations explanations;

  private Layouts(@Nullable RecordKind kind, Headings names, boolean changes, SetValues set) {
    this.names = names;
    this.set = set;
    this.changes = changes;
    this.kinds = kind == null ? Kinds.all() : List.of(kind);
    this.told = kind != null;
    this.explanations = new KindExplanations(kinds, names, changes);
  }

  /**
   * Recognises a table by its headings; null if no row looks like those of a known kind.
   *
   * @param kind the kind it is said to hold, or null to find out
   * @param names the headings that the office uses besides those of the kinds
   * @param changes whether its rows change records that are known, so that a column of each field
   *     of the key is enough
   * @param set what the user gives for fields of all rows
   */
  public static @Nullable Recognised find(
      RowSource source, @Nullable RecordKind kind, Headings names, boolean changes, SetValues set) {
    return new Layouts(kind, names, changes, set).find(source);
  }

  /**
   * Recognises a table by its headings; where a kind is given and no row is like its own headings,
   * the row that comes nearest is taken for them.
   *
   * @throws Failure if no row looks like the headings of a known kind, and no kind is given
   */
  public static Recognised recognise(
      RowSource source, @Nullable RecordKind kind, Headings names, boolean changes, SetValues set) {
    Layouts layouts = new Layouts(kind, names, changes, set);
    Recognised found = layouts.find(source);
    if (found != null) {
      return found;
    }
    List<Row> first = first(source);
    Surroundings around = new Surroundings(source, first, names, set);
    if (kind != null && !first.isEmpty()) {
      set.forTable(kind);
      return layouts.recognised(kind, layouts.nearest(first, kind), around);
    }
    throw new UnknownKind(layouts.explanations).of(source, first, around);
  }

  /** The rows that come nearest to the headings of a kind, the first of those that do. */
  private HeadingBlock nearest(List<Row> first, RecordKind kind) {
    HeadingBlock nearest = HeadingBlock.of(first, 0);
    int most = 0;
    for (int i = 0; i < Math.min(first.size(), TITLE_ROWS); i++) {
      HeadingBlock row = HeadingBlock.of(first, i);
      HeadingBlock both = row.withNext();
      HeadingBlock block = both == null ? row : both;
      int matched = matched(block, kind);
      if (matched > most) {
        nearest = block;
        most = matched;
      }
    }
    return nearest;
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

  private Recognised recognised(RecordKind kind, HeadingBlock block, Surroundings around) {
    PlainLayout bare = new PlainLayout(kind, block, names, true);
    Given given = around.of(bare, block);
    PlainLayout layout = new PlainLayout(kind, block, names, true, given);
    List<String> all = new ArrayList<>(List.of(block.headings(kind, names)));
    all.addAll(layout.addedHeadings());
    return new Recognised(layout, block.number(), all, layout.missing(changes));
  }

  private @Nullable Recognised find(RowSource source) {
    List<Row> first = first(source);
    Surroundings around = new Surroundings(source, first, names, set);
    for (int i = 0; i < Math.min(first.size(), TITLE_ROWS); i++) {
      HeadingBlock row = HeadingBlock.of(first, i);
      RegisterColumns register = RegisterColumns.of(first.get(i).cells());
      if (register != null && RegisterLayout.serves(kinds)) {
        Layout published = new RegisterLayout(register);
        set.meet(published);
        return new Recognised(published, row.number(), List.of(first.get(i).cells()), List.of());
      }
      Recognised found = plain(source, row, around);
      HeadingBlock both = found == null ? row.withNext() : null;
      found = both == null ? found : plain(source, both, around);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The plain table under rows of headings, or null where they are none. */
  private @Nullable Recognised plain(RowSource source, HeadingBlock block, Surroundings around) {
    KindExplanation best = explanations.best(block, around);
    if (best == null || !best.isPlausible(told)) {
      return null;
    }
    HeadingBlock whole = whole(block, best.kind());
    Recognised found = recognised(best.kind(), whole, around);
    PlainLayout layout = (PlainLayout) found.layout();
    // Of a kind that nobody told half the columns are understood.
    if (!told && !explanations.of(layout, whole, around).understandsHalf()) {
      return null;
    }
    requireOneKind(source, layout, whole);
    SideTables.requireOne(source, found.headings());
    set.forTable(best.kind());
    return found;
  }

  /** The headings with the row above or below, where they are of two rows. */
  private HeadingBlock whole(HeadingBlock block, RecordKind kind) {
    HeadingBlock most = block;
    for (HeadingBlock both : block.further()) {
      most = matched(both, kind) >= matched(most, kind) ? both : most;
    }
    return most;
  }

  private int matched(HeadingBlock block, RecordKind kind) {
    boolean guess = block.texts() > 1;
    return new PlainLayout(kind, block, names, guess).matched();
  }

  /** A key and a field or two may be those of several kinds. */
  private void requireOneKind(RowSource source, PlainLayout layout, HeadingBlock block) {
    if (!changes) {
      return;
    }
    List<String> alike =
        kinds.stream()
            .map(kind -> new PlainLayout(kind, block, names, true))
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
          shown(block.rows().get(block.last())),
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
