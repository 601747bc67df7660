package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the heading row of a table, and what kind of records stand under it. */
public final class Layouts {
  /** How many rows may stand above the headings: titles, an order's number, blank rows. */
  private static final int TITLE_ROWS = 30;

  private static final int LEAST_HEADINGS = 2;

  /**
   * What was recognised in a table.
   *
   * @param layout how its rows become records
   * @param headingRow the number of the heading row
   * @param missing required fields that have no column
   */
  public record Recognised(Layout layout, int headingRow, List<FieldSpec> missing) {}

  private Layouts() {}

  /**
   * Recognises a table by its headings.
   *
   * @param kind the kind it is said to hold, or null to find out
   * @throws Failure if no row looks like the headings of a known kind
   */
  public static Recognised recognise(RowSource source, @Nullable RecordKind kind) {
    List<Row> first = new ArrayList<>();
    source.read(
        row -> {
          first.add(row);
          return first.size() < TITLE_ROWS;
        });
    List<RecordKind> kinds = kind == null ? Kinds.all() : List.of(kind);
    for (Row row : first) {
      Recognised found = recognise(row, kinds);
      if (found != null) {
        return found;
      }
    }
    if (kind != null && !first.isEmpty()) {
      return plain(new PlainLayout(kind, headings(first.get(0))), first.get(0));
    }
    throw new Failure(
        Failure.Kind.INPUT,
        "failure.input.kind",
        source.sheet() == null ? source.file() : source.file() + " [" + source.sheet() + "]",
        first.isEmpty() ? "" : String.join(", ", headings(first.get(0))));
  }

  private static @Nullable Recognised recognise(Row row, List<RecordKind> kinds) {
    RegisterColumns register = RegisterColumns.of(row.cells());
    if (register != null && kinds.stream().anyMatch(kind -> kind.name().equals("licence"))) {
      return new Recognised(new RegisterLayout(register), row.number(), List.of());
    }
    String[] headings = headings(row);
    return kinds.stream()
        .map(kind -> new PlainLayout(kind, headings))
        .filter(layout -> isPlausible(layout, kinds.size() == 1))
        .max(
            Comparator.comparingInt((PlainLayout layout) -> layout.matched())
                .thenComparingInt(layout -> -layout.missing().size()))
        .map(layout -> plain(layout, row))
        .orElse(null);
  }

  /** The key has its columns, and at most half of the required fields lack theirs. */
  private static boolean isPlausible(PlainLayout layout, boolean told) {
    if (layout.matched() < LEAST_HEADINGS) {
      return false;
    }
    List<FieldSpec> missing = layout.missing();
    long required =
        layout.parts().get(0).kind().fields().stream().filter(FieldSpec::required).count();
    return missing.size() * 2L <= required && (told || missing.stream().noneMatch(FieldSpec::key));
  }

  private static Recognised plain(PlainLayout layout, Row row) {
    return new Recognised(layout, row.number(), layout.missing());
  }

  private static String[] headings(Row row) {
    return row.cells();
  }
}
