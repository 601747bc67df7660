package bg.karta.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes workbooks of old Excel: whole ones by POI, odd ones record by record. */
public final class Xls {
  private static final byte[] EOF = record(0x0A);

  private Xls() {}

  /** A workbook that POI writes. */
  public static byte[] of(Consumer<HSSFWorkbook> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      writer.accept(workbook);
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A document of old Office of one stream. */
  static byte[] container(String stream, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(bytes), stream);
      files.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * A workbook of one sheet.
   *
   * @param ofWorkbook records of the workbook besides its beginning and its end
   * @param cells the records of the sheet
   */
  static byte[] workbook(byte[] ofWorkbook, byte[] cells) {
    byte[] begin = beginning(5);
    byte[] name = "S".getBytes(StandardCharsets.US_ASCII);
    int sheetRecord = 4 + 6 + 2 + name.length;
    int position = begin.length + ofWorkbook.length + sheetRecord + EOF.length;
    byte[] sheet =
        record(
            0x85,
            position & 0xFF,
            position >> 8 & 0xFF,
            position >> 16 & 0xFF,
            position >>> 24,
            0,
            0,
            name.length,
            0,
            name[0]);
    return container("Workbook", joined(begin, ofWorkbook, sheet, EOF, beginning(16), cells, EOF));
  }

  /** The record that begins a workbook (5), a sheet (16) or a chart (32). */
  static byte[] beginning(int type) {
    return record(0x809, 0, 6, type, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** The record that ends what the last beginning began. */
  static byte[] end() {
    return EOF.clone();
  }

  /** A cell of a number, its row and column counted from 0. */
  static byte[] number(int row, int column, double value) {
    ByteBuffer data = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    data.putShort((short) row).putShort((short) column).putShort((short) 0).putDouble(value);
    return record(0x203, data.array());
  }

  static byte[] record(int id, int... data) {
    byte[] bytes = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      bytes[i] = (byte) data[i];
    }
    return record(id, bytes);
  }

  static byte[] record(int id, byte[] data) {
    ByteBuffer record = ByteBuffer.allocate(4 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    return record.putShort((short) id).putShort((short) data.length).put(data).array();
  }

  static byte[] joined(byte[]... records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.writeBytes(record);
    }
    return out.toByteArray();
  }
}
