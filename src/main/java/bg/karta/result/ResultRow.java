package bg.karta.result;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result, whose cells are asked for by the name of their column and the type that is
 * meant. A cell is null (not defined), a text, a number, a truth value or a day; a day may be ISO
 * text and a truth value 0 or 1, as SQLite has them.
 */
public final class ResultRow {
  private final ResultColumns columns;
  private final @Nullable Object[] cells;

  private ResultRow(ResultColumns columns, @Nullable Object[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * A row of cells in the order of the columns; the array is the row's own from then on.
   *
   * @throws IllegalArgumentException if there are not as many cells as columns
   */
  public static ResultRow of(ResultColumns columns, @Nullable Object... cells) {
    if (cells.length != columns.names().size()) {
      throw new IllegalArgumentException(columns.names() + ": " + Arrays.toString(cells));
    }
    return new ResultRow(columns, cells);
  }

  /** The columns. */
  public ResultColumns columns() {
    return columns;
  }

  /** All cells from left to right, for those who pass them on whatever they are. */
  public List<@Nullable Object> cells() {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  /** The cell of a column as it is. */
  public @Nullable Object cell(String column) {
    return cells[columns.place(column)];
  }

  /** Whether a column's cell is defined. */
  public boolean has(String column) {
    return cell(column) != null;
  }

  /** A cell as text, null where it is not defined. */
  public @Nullable String textOrNull(String column) {
    Object cell = cell(column);
    return cell == null ? null : cell.toString();
  }

  /**
   * A cell as text.
   *
   * @throws NullPointerException if it is not defined
   */
  public String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  /** A number as it is, null where it is not defined. */
  public @Nullable Number numberOrNull(String column) {
    return (Number) cell(column);
  }

  private Number number(String column) {
    return Objects.requireNonNull(numberOrNull(column), column);
  }

  /**
   * A whole number.
   *
   * @throws NullPointerException if it is not defined
   */
  public long whole(String column) {
    return number(column).longValue();
  }

  /**
   * A number with decimals.
   *
   * @throws NullPointerException if it is not defined
   */
  public double decimal(String column) {
    return number(column).doubleValue();
  }

  /** A number with decimals, null where it is not defined. */
  public @Nullable Double decimalOrNull(String column) {
    Number number = numberOrNull(column);
    return number == null ? null : (Double) number.doubleValue();
  }

  /** A truth value; what is not defined is false. */
  public boolean isTrue(String column) {
    Object cell = cell(column);
    return Boolean.TRUE.equals(cell) || (cell instanceof Number number && number.intValue() == 1);
  }

  /**
   * A day.
   *
   * @throws NullPointerException if it is not defined
   */
  public LocalDate day(String column) {
    return Objects.requireNonNull(dayOrNull(column), column);
  }

  /** A day, null where it is not defined. */
  public @Nullable LocalDate dayOrNull(String column) {
    Object cell = cell(column);
    return cell == null || cell instanceof LocalDate
        ? (LocalDate) cell
        : LocalDate.parse(cell.toString());
  }

  @Override
  public String toString() {
    return columns.names() + " " + Arrays.toString(cells);
  }
}
