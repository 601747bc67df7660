package bg.karta.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Files that are not tables karta can read, known by their first bytes. */
enum FirstBytes {
  EXCEL_2("intake.old-excel", "\u0009\0\u0004\0"),
  EXCEL_3("intake.old-excel", "\u0009\u0002\u0006\0"),
  EXCEL_4("intake.old-excel", "\u0009\u0004\u0006\0"),
  PDF("intake.pdf", "%PDF"),
  RTF("intake.word-processor", "{\\rtf"),
  GZIP("intake.compressed", "\u001F\u008B"),
  SEVEN_ZIP("intake.compressed", "7z\u00BC\u00AF'\u001C"),
  RAR("intake.compressed", "Rar!\u001A"),
  SQLITE("intake.sqlite", "SQLite format 3\0"),
  PNG("intake.image", "\u0089PNG"),
  JPEG("intake.image", "\u00FF\u00D8\u00FF");

  /** The bytes that every ZIP archive begins with, and so every newer office document. */
  private static final byte[] ZIP = {'P', 'K'};

  /** Those that every document of old Office begins with. */
  private static final byte[] OLD_OFFICE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Up to so many bytes a file is too short to be judged by the share of its control bytes. */
  private static final int JUDGED = 256;

  private final String key;
  private final byte[] bytes;

  FirstBytes(String key, String bytes) {
    this.key = key;
    this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The message that refuses the file; null if nothing speaks against it. */
  static @Nullable String refusal(byte[] head) {
    for (FirstBytes form : values()) {
      if (begins(head, form.bytes)) {
        return form.key;
      }
    }
    return null;
  }

  /** Whether the bytes are those of a ZIP archive. */
  static boolean isZip(byte[] head) {
    return begins(head, ZIP) && head.length > 3 && head[2] < 9 && head[3] == head[2] + 1;
  }

  /** Whether the bytes are those of a document of old Office, a workbook or not. */
  static boolean isOldOffice(byte[] head) {
    return begins(head, OLD_OFFICE);
  }

  /**
   * Whether the bytes, which are not UTF-16, are no text: text has hardly a control byte among a
   * thousand, compressed and compiled data have more than one in twenty.
   */
  static boolean isBinary(byte[] head) {
    int controls = 0;
    int zeros = 0;
    for (byte b : head) {
      if (b == 0) {
        zeros++;
      } else if (b > 0 && b < ' ' && "\t\n\u000B\f\r".indexOf(b) < 0) {
        controls++;
      }
    }
    return head.length >= JUDGED && (controls * 32 > head.length || zeros * 3 > head.length);
  }

  private static boolean begins(byte[] head, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || head[i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
