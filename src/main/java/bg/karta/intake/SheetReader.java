package bg.karta.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet, once: its rows or its columns. */
interface SheetReader extends Closeable {
  /** The number of the row last met, 0 before the first. */
  int row();

  /**
   * Hands over the rows that hold any text until there are no more or the consumer wants no more.
   */
  void read(RowConsumer consumer) throws IOException, XMLStreamException;

  /** The columns that are hidden, by their indices. */
  BitSet hiddenColumns() throws IOException, XMLStreamException;
}
