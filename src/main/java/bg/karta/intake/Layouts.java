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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the heading row of a table, and what kind of records stand under it. */
public final class Layouts {
  /** How many rows may stand above the headings: titles, an order's number, blank rows. */
  private static final int TITLE_ROWS = 30;

  /** How many lines may stand between the headings and the first record. */
  private static final int GROUP_ROWS = 6;

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

  private final SetValues set;

  private Layouts(
      @Nullable RecordKind kind, Headings names, boolean changes, SetValues set) {
    this.names = names;
    this.set = set;
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
   * @param set what the user gives for fields of all rows
   */
  public static @Nullable Recognised find(
      RowSource source,
      @Nullable RecordKind kind,
      Headings names,
      boolean changes,
      SetValues set) {
    return new Layouts(kind, names, changes, set).find(source);
  }

  /**
   * Recognises a table by its headings; where a kind is given and no row is like its own headings,
   * the row that comes nearest is taken for them.
   *
   * @throws Failure if no row looks like the headings of a known kind, and no kind is given
   */
  public static Recognised recognise(
      RowSource source,
      @Nullable RecordKind kind,
      Headings names,
      boolean changes,
      SetValues set) {
    Layouts layouts = new Layouts(kind, names, changes, set);
    Recognised found = layouts.find(source);
    if (found != null) {
      return found;
    }
    List<Row> first = first(source);
    if (kind != null && !first.isEmpty()) {
      Surroundings around = new Surroundings(source, first, names, set);
      return layouts.recognised(kind, layouts.nearest(first, kind), around);
    }
    throw layouts.unknown(source, first);
  }

  /** The rows that come nearest to the headings of a kind, the first of those that do. */
  private HeadingBlock nearest(List<Row> first, RecordKind kind) {
    HeadingBlock nearest = HeadingBlock.of(first, 0);
    int most = 0;
    for (int i = 0; i < Math.min(first.size(), TITLE_ROWS); i++) {
      HeadingBlock row = HeadingBlock.of(first, i);
      HeadingBlock both = row.withNext();
      HeadingBlock block = both == null ? row : both;
      int matched =
          new PlainLayout(kind, block.headings(kind, names), names, filled(first.get(i)) > 1)
              .matched();
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
          return first.size() < TITLE_ROWS + GROUP_ROWS;
        });
    return first;
  }

  private Recognised recognised(RecordKind kind, HeadingBlock block, Surroundings around) {
    String[] headings = block.headings(kind, names);
    PlainLayout bare = new PlainLayout(kind, headings, names, true);
    Given given = around.of(bare, block.first(), block.last(), true);
    PlainLayout layout = new PlainLayout(kind, headings, names, true, given);
    List<String> all = new ArrayList<>(List.of(headings));
    all.addAll(layout.addedHeadings());
    return new Recognised(layout, block.number(), all, layout.missing(changes));
  }

  private @Nullable Recognised find(RowSource source) {
    List<Row> first = first(source);
    Surroundings around = new Surroundings(source, first, names, set);
    for (int i = 0; i < Math.min(first.size(), TITLE_ROWS); i++) {
      HeadingBlock row = HeadingBlock.of(first, i);
      HeadingBlock both = row.withNext();
      Recognised found = recognise(row, around);
      found = found == null && both != null ? recognise(both, around) : found;
      if (found != null) {
        requireOneKind(source, found);
        return found.layout() instanceof PlainLayout ? whole(source, found, row, around) : found;
      }
    }
    return null;
  }

  /** The headings with the row above or below, where there is more of them. */
  private Recognised whole(
      RowSource source, Recognised found, HeadingBlock row, Surroundings around) {
    RecordKind kind = found.layout().parts().get(0).kind();
    Recognised most = found;
    for (HeadingBlock both : Stream.of(row.withNext(), row.withFormer()).filter(Objects::nonNull).toList()) {
      Recognised joined = recognised(kind, both, around);
      most = matched(joined) >= matched(most) ? joined : most;
    }
    SideTables.requireOne(source, most.headings());
    return most;
  }

  private static int matched(Recognised found) {
    return ((PlainLayout) found.layout()).matched();
  }

  private @Nullable Recognised recognise(HeadingBlock block, Surroundings around) {
    Row row = block.rows().get(block.last());
    RegisterColumns register = block.isSingle() ? RegisterColumns.of(row.cells()) : null;
    if (register != null && RegisterLayout.serves(kinds)) {
      return new Recognised(
          new RegisterLayout(register), row.number(), List.of(row.cells()), List.of());
    }
    PlainLayout exact = best(block, false, layout -> isPlausible(layout, block, around));
    if (exact != null && missing(exact, block, around).isEmpty()) {
      return recognised(exact.parts().get(0).kind(), block, around);
    }
    PlainLayout near =
        filled(row) < LEAST_HEADINGS
            ? null
            : best(block, true, layout -> isPlausible(layout, block, around));
    return near == null ? null : recognised(near.parts().get(0).kind(), block, around);
  }

  /** Required fields of which neither a column nor anything else says a value. */
  private List<FieldSpec> missing(PlainLayout layout, HeadingBlock block, Surroundings around) {
    List<FieldSpec> missing = layout.missing(changes);
    if (missing.isEmpty()) {
      return missing;
    }
    Set<FieldSpec> said = around.of(layout, block.first(), block.last(), false).fields();
    return missing.stream().filter(field -> !said.contains(field)).toList();
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
            .filter(other -> other.missing(true).isEmpty())
            .filter(other -> other.matched() >= LEAST_HEADINGS)
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

  private @Nullable PlainLayout best(
      HeadingBlock block, boolean guess, Predicate<PlainLayout> wanted) {
    return kinds.stream()
        .map(kind -> new PlainLayout(kind, block.headings(kind, names), names, guess))
        .filter(wanted)
        .max(
            Comparator.comparingInt((PlainLayout layout) -> layout.matched())
                .thenComparingInt(layout -> -layout.nearHeadings().size())
                .thenComparingInt(layout -> -layout.missing(changes).size()))
        .orElse(null);
  }

  /** The key has its columns, and at most half of the required fields lack theirs. */
  private boolean isPlausible(PlainLayout layout, HeadingBlock block, Surroundings around) {
    if (layout.matched() < LEAST_HEADINGS) {
      return false;
    }
    List<FieldSpec> missing = missing(layout, block, around);
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
    for (int i = 0; i < first.size(); i++) {
      Row row = first.get(i);
      PlainLayout best = best(HeadingBlock.of(first, i), true, layout -> layout.matched() > 0);
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
