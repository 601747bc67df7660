package bg.karta.intake;

import bg.karta.letter.CharsetGuess;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table in a file: a CSV file, one sheet of a workbook, the records of a JSON file. */
public interface RowSource {
  /** The file as it was named on the command line, {@code -} for the standard input. */
  String file();

  /** The sheet of the workbook. */
  default @Nullable String sheet() {
    return null;
  }

  /** Where the XLSX workbook lies that the table is a sheet of. */
  default @Nullable Path workbookFile() {
    return null;
  }

  /** The charset of a text file. */
  default @Nullable String charset() {
    return null;
  }

  /** The charset that a text file is likelier in, where nothing else decides. */
  default CharsetGuess.@Nullable Doubt doubt() {
    return null;
  }

  /** The delimiter of a CSV file of more than one column. */
  default @Nullable String delimiter() {
    return null;
  }

  /** The columns that the spreadsheet hides, by their indices. */
  default BitSet hiddenColumns() {
    return new BitSet();
  }

  /** Whether its cells stand in columns, by whose letters a user finds them. */
  default boolean hasColumns() {
    return true;
  }

  /** What the user should know of the way the file was read, such as the sheets passed over. */
  default List<Note> notes() {
    return List.of();
  }

  /** What the user should know that showed only while the rows were read the last time. */
  default List<Note> noticed() {
    return List.of();
  }

  /**
   * Hands over the rows that hold anything, in order, until there are no more or the consumer wants
   * no more. May be called again and then starts anew.
   *
   * @throws bg.karta.text.Failure if the file turns out to be broken
   */
  void read(RowConsumer consumer);
}
