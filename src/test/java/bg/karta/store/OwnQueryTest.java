package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.result.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write in SQL reads, and ends. */
final class OwnQueryTest {
  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT %s FROM n";

  @TempDir private Path folder;

  private static List<String> ask(Database database, String sql, Limits limits) {
    List<String> rows = new ArrayList<>();
    OwnQuery.question(database, sql, limits)
        .run(Parameters.none(), columns -> {}, row -> rows.add(String.valueOf(row.cells())));
    return rows;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1; DELETE FROM provider",
        "SELECT 1; SELECT 2",
        "SELECT ';' /* ; */ -- ;\n; SELECT 2",
        "PRAGMA compile_options; SELECT 1"
      })
  void what_stands_behind_a_query_is_not_passed_over(String sql) {
    try (Database database = Database.temporary()) {
      assertThatThrownBy(() -> ask(database, sql, Limits.STANDARD))
          .hasMessageStartingWith("failure.query.several");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT ?", "SELECT ?1", "SELECT @day", "SELECT $day", "SELECT :day"})
  void a_parameter_that_nobody_gives_is_said(String sql) {
    try (Database database = Database.temporary()) {
      assertThatThrownBy(() -> ask(database, sql, Limits.STANDARD))
          .hasMessageStartingWith("failure.database.parameter");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 7;",
        "SELECT 7 ;; -- the end; really",
        "SELECT \"a;b\" FROM (SELECT 7 AS [a;b])",
        "SELECT `?` FROM (SELECT 7 AS [?])",
        "SELECT 7 -- how much? @all, $a\n",
        "SELECT 7 WHERE '?;@$x' = '?;@$x' /* ? */"
      })
  void signs_in_texts_names_and_remarks_mean_nothing(String sql) {
    try (Database database = Database.temporary()) {
      assertThat(ask(database, sql, Limits.STANDARD)).containsExactly("[7]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATTACH '%1$s/other.db' AS other",
        "VACUUM INTO '%1$s/copy.db'",
        "CREATE TABLE t AS SELECT 1",
        "CREATE TEMP TABLE t AS SELECT 1",
        "INSERT INTO temp.kept VALUES (2) RETURNING 1",
        "INSERT INTO main.provider (eik) VALUES ('1') RETURNING eik",
        "WITH a AS (SELECT 2) INSERT INTO temp.kept SELECT * FROM a RETURNING 1",
        "DELETE FROM temp.kept RETURNING 1",
        "DROP TABLE temp.kept",
        "PRAGMA writable_schema = ON",
        "PRAGMA query_only = OFF",
        "PRAGMA trusted_schema = ON",
        "PRAGMA user_version = 77",
        "PRAGMA main.query_only(0)",
        "EXPLAIN PRAGMA query_only = OFF",
        "-- only a remark\n/* and one more */ PRAGMA query_only = OFF",
        "BEGIN",
        "SELECT load_extension('%1$s/x.so')",
        "SELECT writefile('%1$s/file', 'x')",
        "SELECT readfile('/etc/hostname')",
        "SELECT edit('x')",
        "SELECT fts3_tokenizer('simple', x'00')"
      })
  void changes_nothing_and_opens_no_other_file(String sql) throws IOException {
    String asked = sql.formatted(folder);
    try (Database database = Database.temporary()) {
      database.execute("CREATE TEMP TABLE kept AS SELECT 1 AS one");
      long version = database.number("PRAGMA user_version");
      assertThatThrownBy(() -> ask(database, asked, Limits.STANDARD))
          .hasMessageStartingWith("failure.database.");
      assertThat(database.rows("SELECT * FROM temp.kept")).hasSize(1);
      assertThat(database.number("SELECT count(*) FROM main.provider")).isZero();
      assertThat(database.number("PRAGMA user_version")).isEqualTo(version);
      assertThat(database.number("PRAGMA trusted_schema")).isZero();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "  select 1",
        "-- a remark\n/* another; */ SELECT 1;",
        "WITH a AS (SELECT 1) SELECT * FROM a",
        "VALUES (1)",
        "EXPLAIN QUERY PLAN SELECT * FROM provider",
        "PRAGMA table_info(provider)",
        "PRAGMA main.quick_check"
      })
  void may_be_any_that_only_tells_something(String sql) {
    try (Database database = Database.temporary()) {
      assertThat(ask(database, sql, Limits.STANDARD)).isNotEmpty();
    }
  }

  @Test
  void what_karta_does_behind_it_may_change_again() {
    try (Database database = Database.temporary()) {
      assertThat(ask(database, "SELECT 1", Limits.STANDARD)).containsExactly("[1]");
      database.execute("CREATE TEMP TABLE kept AS SELECT 1 AS one");
      database.execute("ATTACH ':memory:' AS other");
      assertThat(database.number("SELECT length(zeroblob(20000000))")).isEqualTo(20_000_000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"count(*)", "max(i)", "group_concat('')"})
  void is_stopped_after_its_time(String what) {
    Limits limits = Limits.STANDARD.with(Limit.QUERY_SECONDS, 1).with(Limit.RULE_SECONDS, 1);
    String sql = ENDLESS.formatted(what);
    try (Database database = Database.temporary()) {
      assertThatThrownBy(() -> ask(database, sql, limits))
          .hasMessage("failure.query.late[, 1, limit.query-seconds]");
      OwnQuery rule = OwnQuery.rule(database, "own.sql", sql, limits);
      assertThatThrownBy(() -> rule.run(Parameters.none(), columns -> {}, row -> {}))
          .hasMessage("failure.rules.late[own.sql, 1, limit.rule-seconds]");
      assertThat(database.number("SELECT 5")).isEqualTo(5);
    }
  }

  @Test
  void has_no_more_rows_than_it_may_have() {
    Limits limits = Limits.STANDARD.with(Limit.QUERY_ROWS, 3).with(Limit.RULE_ROWS, 2);
    try (Database database = Database.temporary()) {
      assertThat(ask(database, "VALUES (1), (2), (3)", limits)).hasSize(3);
      assertThatThrownBy(() -> ask(database, ENDLESS.formatted("i"), limits))
          .hasMessage("failure.query.many[, 3, limit.query-rows]");
      OwnQuery rule = OwnQuery.rule(database, "own.sql", "VALUES (1), (2), (3)", limits);
      assertThatThrownBy(() -> rule.run(Parameters.none(), columns -> {}, row -> {}))
          .hasMessage("failure.rules.many[own.sql, 2, limit.rule-rows]");
    }
  }

  @Test
  void gives_the_first_rows_and_says_whether_there_are_more() {
    try (Database database = Database.temporary()) {
      List<Object> rows = new ArrayList<>();
      OwnQuery endless = OwnQuery.question(database, ENDLESS.formatted("i"), Limits.STANDARD);
      assertThat(endless.runFirst(2, columns -> {}, row -> rows.add(row.cells()))).isTrue();
      assertThat(rows).hasSize(2);
      OwnQuery two = OwnQuery.question(database, "VALUES (1), (2)", Limits.STANDARD);
      assertThat(two.runFirst(2, columns -> {}, rows::add)).isFalse();
      assertThat(rows).hasSize(4);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT length(zeroblob(1000000000))",
        "SELECT hex(randomblob(9000000))",
        "SELECT length(printf('%.*c', 900000000, 'x'))",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200)"
            + " SELECT group_concat(hex(zeroblob(100000))) FROM n"
      })
  void makes_no_value_that_fills_the_memory(String sql) {
    try (Database database = Database.temporary()) {
      assertThatThrownBy(() -> ask(database, sql, Limits.STANDARD))
          .hasMessage("failure.query.value[, 16M, limit.value-bytes]");
    }
  }
}
