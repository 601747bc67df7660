package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import bg.karta.Golden;
import bg.karta.result.ResultRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
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
  void writes_the_sample_as_expected(TableFormat format) throws IOException {
    byte[] actual = Samples.bytes(format, Samples.everyType());
    String name = "sample." + format.extension() + (format.isBinary() ? ".dump" : "");
    String text =
        switch (format) {
          case XLSX -> new XlsxFile(actual).dump();
          default -> new String(actual, StandardCharsets.UTF_8);
        };
    Golden.verify(TableFormatTest.class, name, text);
  }

  @ParameterizedTest
  @EnumSource
  void goes_through_the_rows_once(TableFormat format) {
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
  void reports_a_write_error_wherever_it_happens(TableFormat format) {
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
  void leaves_the_stream_open_and_flushed(TableFormat format) throws IOException {
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
  void writes_the_first_rows_before_it_has_seen_the_last(TableFormat format) throws IOException {
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
  void writes_a_table_without_rows(TableFormat format) {
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
  void is_known_by_the_ending_of_a_file_name(String name, String format) {
    assertThat(TableFormat.ofFileName(name).map(TableFormat::toString)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"a", "csv", "a.xls", "a.csv.bak", "a."})
  void is_not_known_by_other_names(String name) {
    assertThat(TableFormat.ofFileName(name)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_format_is_found_by_its_own_extension(TableFormat format) {
    assertThat(TableFormat.ofFileName("figures." + format.extension())).contains(format);
  }

  @Test
  void only_workbooks_are_binary() {
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
