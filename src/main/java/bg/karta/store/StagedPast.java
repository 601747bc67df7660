package bg.karta.store;

import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import java.util.List;

/**
 * What a submission adds to the past of records: the files it comes from as sources, and the states
 * that its rows take the place of as earlier ones. Rules that ask what held on a day then see it as
 * they will when it is taken in.
 */
final class StagedPast {
  private static final String SOURCE =
      """
      INSERT INTO temp.submitted_source (id, batch, kind, columns, known_on, dating)
      VALUES (:id, :batch, :kind, :columns, :day, :dating)
      """;

  private final Database database;

  StagedPast(Database database) {
    this.database = database;
  }

  /** Puts the files in front of the register's, and the states of their kinds behind them. */
  void show(List<Staging.Said> said) {
    database.execute("CREATE TEMP TABLE submitted_source AS SELECT * FROM main.source WHERE false");
    for (Staging.Said file : said) {
      database.update(
          SOURCE,
          Parameters.of("id", file.id())
              .and("batch", file.batch())
              .and("kind", file.kind())
              .and("columns", file.columns())
              .and("day", file.knownOn().toString())
              .and("dating", file.dating().toString()));
    }
    database.execute(
        "CREATE TEMP VIEW source AS SELECT * FROM main.source"
            + " UNION ALL SELECT * FROM temp.submitted_source");
  }

  /**
   * Puts the records among the earlier states that the staged rows of a kind take the place of, and
   * those that go.
   *
   * @param goes that a record {@code kept} goes
   */
  void behind(RecordKind kind, String goes) {
    database.execute(
        SqlTemplate.of(
                """
                CREATE TEMP VIEW {table}_history AS SELECT * FROM main.{table}_history
                UNION ALL SELECT kept.*, 0 FROM main.{table} AS kept
                WHERE EXISTS (SELECT 1 FROM {own} AS own WHERE {same_key}) OR {goes}
                """)
            .with("goes", goes)
            .with("table", kind.table())
            .with("own", Staging.submitted(kind))
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .sql());
  }
}
