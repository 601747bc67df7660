package bg.karta.store;

/**
 * The table {@code calendar} for rules that compare months: each month and the one before. A
 * look-up in it is far cheaper than reckoning with dates in each row.
 */
final class CalendarTable {
  private CalendarTable() {}

  /** Makes the table of a connection, where it is not there yet. */
  static void make(Database database) {
    database.execute(
        "CREATE TEMP TABLE IF NOT EXISTS calendar (month TEXT NOT NULL PRIMARY KEY,"
            + " before TEXT NOT NULL) STRICT, WITHOUT ROWID");
    database.execute(
        """
        INSERT OR IGNORE INTO temp.calendar
        WITH RECURSIVE starts(day) AS (
          SELECT '2000-01-01'
          UNION ALL
          SELECT date(day, '+1 month') FROM starts WHERE day < '2049-12-01'
        )
        SELECT substr(day, 1, 7), strftime('%Y-%m', day, '-1 day') FROM starts
        """);
  }
}
