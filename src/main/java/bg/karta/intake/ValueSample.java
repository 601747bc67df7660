package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.NoValues;
import bg.karta.kind.TellingCells;
import java.util.List;
import java.util.function.Predicate;

/** The first rows under the headings of a table, to see whether their values fit a field. */
final class ValueSample {
  private static final int MOST_ROWS = 20;

  /** One value may be there by chance. */
  private static final int LEAST_TELLING = 2;

  private final List<Row> rows;

  /** The sample of the rows that stand under the headings. */
  ValueSample(List<Row> under) {
    this.rows = under.subList(0, Math.min(MOST_ROWS, under.size()));
  }

  /**
   * How many values of a column fit a field.
   *
   * @param fitting those that can be read as the field's
   * @param all all of them; 0 where no row of the sample has one
   */
  record Fit(int fitting, int all) {
    /** The share that fits; where there are none, nothing speaks against it. */
    double share() {
      return all == 0 ? 1 : (double) fitting / all;
    }
  }

  /** Whether a column counts for something: one that no row has a value in may be left out. */
  boolean counts(int column) {
    return rows.isEmpty() || rows.stream().anyMatch(row -> isFilled(row, column));
  }

  /** How the values of a column fit a field. */
  Fit fit(int column, FieldSpec field) {
    return fit(column, field, cell -> field.read(cell).value() != null);
  }

  /** Whether the values of a column show by themselves that they are those of a field. */
  boolean tells(int column, FieldSpec field) {
    if (!TellingCells.mayTell(field)) {
      return false;
    }
    Fit fit = fit(column, field, cell -> TellingCells.isOf(field, cell));
    return fit.all >= LEAST_TELLING && fit.fitting == fit.all;
  }

  /** Whether a column has values and each is one of a field, with nothing to repair. */
  boolean areAll(int column, FieldSpec field) {
    Fit fit = fit(column, field, cell -> TellingCells.isOf(field, cell));
    return fit.all > 0 && fit.fitting == fit.all;
  }

  /** How many values of a column, read as a field's, pass a test. */
  Fit fit(int column, FieldSpec field, Predicate<String> fits) {
    int fitting = 0;
    int all = 0;
    for (Row row : rows) {
      if (isFilled(row, column)) {
        all++;
        fitting += fits.test(row.text(column, field.type())) ? 1 : 0;
      }
    }
    return new Fit(fitting, all);
  }

  private static boolean isFilled(Row row, int column) {
    if (column >= row.cells().length) {
      return false;
    }
    String cell = row.cells()[column];
    return !cell.isBlank() && !NoValues.USUAL.areIn(cell);
  }
}
