package bg.karta.intake;

import java.io.IOException;
import java.util.zip.ZipException;

/** The records of one sheet without those of the charts that stand among them. */
final class XlsSheetRecords {
  private final XlsRecords records;
  private int depth;

  /** Starts at the record with which the sheet begins. */
  XlsSheetRecords(XlsRecords records) throws IOException {
    this.records = records;
    if (!records.next() || records.id() != XlsRecords.BOF) {
      throw new ZipException("no beginning");
    }
    depth = 1;
  }

  /** Goes on to the next record; false at the end of the sheet. */
  boolean next() throws IOException {
    while (depth > 0) {
      if (!records.next()) {
        throw new ZipException("no end");
      }
      depth += records.id() == XlsRecords.BOF ? 1 : records.id() == XlsRecords.EOF ? -1 : 0;
      if (depth == 1 && records.id() != XlsRecords.EOF) {
        return true;
      }
    }
    return false;
  }
}
