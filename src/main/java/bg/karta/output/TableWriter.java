package bg.karta.output;

import java.io.IOException;
import java.io.OutputStream;

/** Writes tables in one format. */
interface TableWriter {

  /** Writes the whole table and flushes the stream, which stays open. */
  void write(Table table, OutputStream out, TableStyle style) throws IOException;

  /** Whether the format is not text, so that it should not be sent to a terminal. */
  default boolean isBinary() {
    return false;
  }
}
