package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.fail;

import bg.karta.result.ResultRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds for every format; a new one demands its expected file. */
class TableFormatTest {

  @ParameterizedTest
  @EnumSource
  void writesTheSampleAsExpected(TableFormat format) throws IOException {
    byte[] actual = Samples.bytes(format, Samples.everyType());
    String name = "sample." + format.extension() + (format.isBinary() ? ".dump" : "");
    String text =
        switch (format) {
          case XLSX -> new XlsxFile(actual).dump();
          default -> new String(actual, StandardCharsets.UTF_8);
        };
    assertThat(text)
        .as("src/test/resources/bg/karta/output/%s", name)
        .isEqualTo(expected(name, text));
  }

  private static String expected(String name, String actual) throws IOException {
    try (InputStream file = TableFormatTest.class.getResourceAsStream(name)) {
      return file == null
          ? fail("add src/test/resources/bg/karta/output/%s after checking it:%n%s", name, actual)
          : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesUnderAnyLocale(TableFormat format) {
    byte[] english = bytesUnder(Locale.ENGLISH, format);
    assertThat(bytesUnder(Locale.forLanguageTag("tr-TR"), format)).isEqualTo(english);
    assertThat(bytesUnder(Locale.forLanguageTag("bg-BG"), format)).isEqualTo(english);
    assertThat(bytesUnder(Locale.forLanguageTag("ar-EG-u-nu-arab"), format)).isEqualTo(english);
  }

  private static byte[] bytesUnder(Locale locale, TableFormat format) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return Samples.bytes(format, Samples.everyType());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesThroughTheRowsOnce(TableFormat format) {
    Table sample = Samples.everyType();
    Iterator<ResultRow> once = sample.rows().iterator();
    Table stream =
        new Table(
            sample.id(),
            sample.title(),
            sample.on(),
            sample.unit(),
            sample.columns(),
            () -> once,
            sample.notes());
    assertThat(Samples.bytes(format, stream)).isEqualTo(Samples.bytes(format, sample));
  }

  @ParameterizedTest
  @EnumSource
  void reportsAWriteErrorWhereverItHappens(TableFormat format) {
    // More than any buffer holds, so that some errors come amid the rows and some at the last
    // flush.
    Table table =
        Samples.oneColumn(
            Column.Type.TEXT,
            IntStream.range(0, 20_000).mapToObj(i -> "ред " + i * 7919).toArray());
    TableStyle style = TableStyle.plain(Samples.EN);
    int length = Samples.bytes(format, table, style).length;
    for (int room : List.of(0, 1, length / 2, length - 1)) {
      assertThatIOException()
          .as("after %d of %d bytes", room, length)
          .isThrownBy(() -> format.write(table, new Full(room), style))
          .withMessage("No space left");
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheStreamOpenAndFlushed(TableFormat format) throws IOException {
    Watched out = new Watched();
    format.write(Samples.everyType(), out, TableStyle.plain(Samples.EN));
    assertThat(out.closed).isFalse();
    assertThat(out.unflushed).isZero();
    assertThat(out.written).isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"XLSX"})
  void writesTheFirstRowsBeforeItHasSeenTheLast(TableFormat format) throws IOException {
    Watched out = new Watched();
    long[] writtenAtLastRow = new long[1];
    Iterable<Object[]> rows =
        () ->
            IntStream.rangeClosed(1, 30_000)
                .mapToObj(
                    i -> {
                      writtenAtLastRow[0] = out.written;
                      return Samples.row("ред " + i);
                    })
                .iterator();
    format.write(
        Samples.of(List.of(new Column("x", "X", Column.Type.TEXT)), rows),
        out,
        TableStyle.plain(Samples.EN));
    assertThat(writtenAtLastRow[0]).isGreaterThan(out.written / 2);
  }

  @ParameterizedTest
  @EnumSource
  void writesATableWithoutRows(TableFormat format) {
    assertThat(Samples.bytes(format, Samples.texts()))
        .isNotEqualTo(Samples.bytes(format, Samples.texts("x")));
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv,csv",
    "A.CSV,csv",
    "a.b.tsv,tsv",
    "dir.csv/a.json,json",
    "a.jsonl,ndjson",
    "a.xlsx,xlsx",
    "a.MD,md",
    "a.htm,html",
    "a.HTML,html",
    "a.txt,table",
    "a.ndjson,ndjson"
  })
  void isKnownByTheEndingOfAFileName(String name, String format) {
    assertThat(TableFormat.ofFileName(name).map(TableFormat::toString)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"a", "csv", "a.xls", "a.csv.bak", "a."})
  void isNotKnownByOtherNames(String name) {
    assertThat(TableFormat.ofFileName(name)).isEmpty();
  }

  @Test
  void endingIsKnownUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(TableFormat.ofFileName("A.NDJSON")).contains(TableFormat.NDJSON);
      assertThat(TableFormat.ofFileName("A.TXT")).contains(TableFormat.TABLE);
      assertThat(Column.Type.INTEGER).hasToString("integer");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsFoundByItsOwnExtension(TableFormat format) {
    assertThat(TableFormat.ofFileName("figures." + format.extension())).contains(format);
  }

  @Test
  void onlyWorkbooksAreBinary() {
    assertThat(TableFormat.values())
        .filteredOn(TableFormat::isBinary)
        .containsExactly(TableFormat.XLSX);
  }

  /** A disk that refuses one byte, so that an error passed over is never noticed again. */
  private static final class Full extends OutputStream {
    private int room;

    Full(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- == 0) {
        throw new IOException("No space left");
      }
    }
  }

  /** A stream that remembers what was done to it. */
  private static final class Watched extends OutputStream {
    private long written;
    private long unflushed;
    private boolean closed;

    @Override
    public void write(int b) {
      written++;
      unflushed++;
    }

    @Override
    public void flush() {
      unflushed = 0;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
