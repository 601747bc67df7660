package bg.karta.limit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of something karta takes in, in the order in which the help lists them. What each bounds
 * is told by the message under {@link #key()}.
 */
public enum Limit {
  /** The bytes of a file that is read as a table. */
  FILE_BYTES(Unit.BYTES, 16L << 30, Bound.LONG),
  /** The rows of one table. */
  ROWS(Unit.NUMBER, 50_000_000, Bound.INT),
  /** The columns of a table: as many as Excel has. */
  COLUMNS(Unit.NUMBER, 16_384, 1_000_000),
  /** The characters of one cell: some thirty times what a spreadsheet takes. */
  CELL_CHARACTERS(Unit.NUMBER, 1 << 20, 1 << 28),
  /** The characters of one record of a text file. */
  ROW_CHARACTERS(Unit.NUMBER, 4 << 20, 1 << 29),
  /** The characters of one key of a JSON object. */
  NAME_CHARACTERS(Unit.NUMBER, 10_000, 1 << 20),
  /** How deep brackets of JSON and elements of XML may stand within each other. */
  DEPTH(Unit.NUMBER, 100, 1_000),
  /** The files in an archive, those of archives in it too. */
  ARCHIVE_FILES(Unit.NUMBER, 2_000, 1_000_000),
  /** How deep archives within archives are opened. */
  ARCHIVE_DEPTH(Unit.NUMBER, 4, 20),
  /** How many times its own size an archive may unpack to. */
  ARCHIVE_RATIO(Unit.NUMBER, 200, 100_000),
  /**
   * How many times the size of a workbook one part of it may unpack to; real ones stay below 50.
   */
  WORKBOOK_RATIO(Unit.NUMBER, 100, 100_000),
  /** The memory for the texts that the cells of a workbook share. */
  WORKBOOK_STRINGS(Unit.BYTES, 64L << 20, Bound.LONG),
  /** What one run may write to temporary files of what it reads. */
  TEMPORARY_BYTES(Unit.BYTES, 8L << 30, Bound.LONG),
  /** The characters of a text that somebody writes for karta, such as a rule. */
  TEXT_CHARACTERS(Unit.NUMBER, 1 << 20, 1 << 28),
  /** The rows of a table that belongs to a command, such as unit costs. */
  SETTINGS_ROWS(Unit.NUMBER, 200_000, 10_000_000),
  /** The waivers of a file. */
  WAIVERS(Unit.NUMBER, 100_000, 10_000_000),
  /** The findings of an earlier report. */
  BASELINE_FINDINGS(Unit.NUMBER, 100_000, 10_000_000),
  /** The points of the borders of a map. */
  BORDER_POINTS(Unit.NUMBER, 500_000, 100_000_000),
  /** How long a question in SQL may take. */
  QUERY_SECONDS(Unit.NUMBER, 300, 1_000_000),
  /** The rows that a question in SQL may have. */
  QUERY_ROWS(Unit.NUMBER, 50_000_000, Bound.INT),
  /** The memory for the rows of a question in SQL. */
  QUERY_BYTES(Unit.BYTES, 64L << 20, Bound.LONG),
  /** How long one rule of the user's may take. */
  RULE_SECONDS(Unit.NUMBER, 300, 1_000_000),
  /** What one rule of the user's may find. */
  RULE_ROWS(Unit.NUMBER, 1_000_000, Bound.INT),
  /** The bytes of one value that a question or a rule of the user's makes. */
  VALUE_BYTES(Unit.BYTES, 16L << 20, 1L << 30);

  /** How the names of limits begin in the configuration file. */
  public static final String FAMILY = "limit.";

  /** What is counted. */
  enum Unit {
    BYTES,
    NUMBER
  }

  /** Where there is no other. */
  private static final class Bound {
    private static final long INT = Integer.MAX_VALUE / 4;
    private static final long LONG = 1L << 50;
  }

  private final Unit unit;
  private final long standard;
  private final long most;

  Limit(Unit unit, long standard, long most) {
    this.unit = unit;
    this.standard = standard;
    this.most = most;
  }

  /** The name in the configuration file without its beginning, {@code file-bytes}. */
  String shortName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in the configuration file, {@code limit.file-bytes}. */
  public String option() {
    return FAMILY + shortName();
  }

  /** The key of the message that says what it bounds. */
  public String key() {
    return option();
  }

  /** What holds where nobody says otherwise. */
  long standard() {
    return standard;
  }

  /** What it can be raised to. */
  long most() {
    return most;
  }

  Unit unit() {
    return unit;
  }

  /** What holds where nobody says otherwise, as one may write it in the configuration file. */
  public String standardText() {
    return Quantity.text(standard, unit);
  }

  static Optional<Limit> named(String name) {
    return Arrays.stream(values()).filter(limit -> limit.shortName().equals(name)).findFirst();
  }

  static List<String> options() {
    return Arrays.stream(values()).map(Limit::option).toList();
  }
}
