package bg.karta.finding;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table that was read: what the places of findings are places in.
 *
 * @param file the file as named on the command line
 * @param sheet the sheet of the workbook, or null
 * @param workbook where the XLSX workbook lies that the table is a sheet of, or null
 * @param rows its rows, which can be gone through until the command ends
 * @param personal tells the texts of cells in columns of people's numbers that would not be taken
 *     for such a number elsewhere
 */
public record ReadTable(
    String file,
    @Nullable String sheet,
    @Nullable Path workbook,
    ReadTable.Rows rows,
    Supplier<Set<String>> personal) {

  /** The rows of a table. */
  @FunctionalInterface
  public interface Rows {
    /** Hands over the rows that hold anything, in order. May be called again. */
    void read(RowTaker reader);
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface RowTaker {
    /**
     * Takes a row; false if no more rows are wanted.
     *
     * @param number the row's number as findings give it: a spreadsheet's, from 1; in JSON that of
     *     the element, with 0 for the heading made of the keys
     * @param cells the texts of the cells, {@code ""} where a cell is empty
     */
    boolean row(int number, String[] cells);
  }
}
