package bg.karta.output;

import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** Tables to write, and ways to write them into memory. */
public final class Samples {
  public static final Messages BG = Messages.of(Lang.BG);
  public static final Messages EN = Messages.of(Lang.EN);

  private Samples() {}

  /** A table with every type of column, what is not defined, and text that formats must escape. */
  static Table everyType() {
    List<Column> columns =
        List.of(
            new Column("municipality", "Община", Column.Type.TEXT),
            new Column("name", "Име", Column.Type.TEXT),
            new Column("capacity", "Капацитет", Column.Type.INTEGER),
            new Column("coverage", "Покритие", Column.Type.DECIMAL),
            new Column("valid_to", "Валиден до", Column.Type.DATE),
            new Column("month", "Месец", Column.Type.MONTH),
            new Column("licensed", "Лицензиран", Column.Type.BOOLEAN));
    return new Table(
        "sample",
        "Капацитет и покритие",
        "2026-01-31",
        "места",
        columns,
        rows(
            Table.columnsOf(columns),
            row("BLG03", "Благоевград", 120L, 0.5, LocalDate.of(2027, 2, 28), "2026-01", true),
            row("007", "=1+1", -5, 12.0, "2026-12-31", "2026-02", 0L),
            row("SOF46", "a|b \"c\", <d> & 'e'", 0, 1234.56789, null, null, false),
            row("@V", "първи ред\nвтори ред", null, 0.000123456, "няма", null, null),
            row("", null, 9_007_199_254_740_993L, 1e-7, null, null, null)),
        List.of("Местата са по лицензия.", "Знакът – значи „не е определено“ <b>."));
  }

  /** A table of one text column. */
  static Table texts(String... cells) {
    return oneColumn(Column.Type.TEXT, (Object[]) cells);
  }

  /** A table of one column called {@code x}. */
  static Table oneColumn(Column.Type type, Object... cells) {
    return of(
        List.of(new Column("x", "X", type)),
        Arrays.stream(cells).map(cell -> new Object[] {cell}).toList());
  }

  /** A table without title or notes. */
  static Table of(List<Column> columns, Iterable<Object[]> rows) {
    ResultColumns names = Table.columnsOf(columns);
    return new Table(
        "t",
        "",
        null,
        null,
        columns,
        () ->
            StreamSupport.stream(rows.spliterator(), false)
                .map(cells -> ResultRow.of(names, cells))
                .iterator(),
        List.of());
  }

  /** Rows of the same columns. */
  static List<ResultRow> rows(ResultColumns columns, Object[]... rows) {
    return Arrays.stream(rows).map(cells -> ResultRow.of(columns, cells)).toList();
  }

  static Object[] row(Object... cells) {
    return cells;
  }

  static byte[] bytes(TableFormat format, Table table) {
    return bytes(format, table, TableStyle.plain(BG));
  }

  static byte[] bytes(TableFormat format, Table table, TableStyle style) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(table, out, style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(TableFormat format, Table table) {
    return new String(bytes(format, table), StandardCharsets.UTF_8);
  }

  static String text(TableFormat format, Table table, TableStyle style) {
    return new String(bytes(format, table, style), StandardCharsets.UTF_8);
  }
}
