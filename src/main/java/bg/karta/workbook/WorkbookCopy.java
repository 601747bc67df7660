package bg.karta.workbook;

import bg.karta.output.ReproducibleZip;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive of the annotated workbook, without the time of writing. */
final class WorkbookCopy {
  private final ZipOutputStream zip;

  /** What is written as one part. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  WorkbookCopy(OutputStream out) {
    zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** Adds a part of text. */
  void add(String part, Charset charset, Content content) throws IOException {
    begin(part);
    Writer writer = new BufferedWriter(new OutputStreamWriter(zip, charset), 1 << 14);
    content.writeTo(writer);
    writer.flush();
    zip.closeEntry();
  }

  /** Adds a part as it is. */
  void add(String part, InputStream content) throws IOException {
    begin(part);
    content.transferTo(zip);
    zip.closeEntry();
  }

  private void begin(String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(ReproducibleZip.ANY_TIME);
    zip.putNextEntry(entry);
  }

  /** Ends the archive; its stream stays open. */
  void finish() throws IOException {
    zip.finish();
  }
}
