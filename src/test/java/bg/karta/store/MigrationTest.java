package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register made by an earlier version, as it was dumped then, is brought up to the present. */
final class MigrationTest {
  private static final String SERVICES =
      "SELECT id, name, type, provider, municipality, settlement, capacity, level, funding, opened,"
          + " closed FROM service ORDER BY id";

  @TempDir Path dir;

  private void registerOf(int version) throws SQLException, IOException {
    EarlierRegister.make(version, dir.resolve("karta.db"));
  }

  @Test
  void whoever_reads_it_first_brings_it_up() throws SQLException, IOException {
    registerOf(1);
    Register register = Register.in(dir);
    List<String> licences = register.rows("SELECT * FROM licence ORDER BY number");
    List<String> earlier = register.rows("SELECT * FROM licence_history ORDER BY number");
    assertThat(earlier).hasSize(2);

    KartaRun.in(dir, "status").ends(0);

    assertThat(register.rows("SELECT * FROM licence ORDER BY number")).isEqualTo(licences);
    assertThat(register.rows("SELECT * FROM licence_history ORDER BY number")).isEqualTo(earlier);
    assertThat(register.rows("SELECT DISTINCT known_on, whole FROM source"))
        .containsExactly("2026-11-22|0");
    KartaRun.in(dir, "verify").ends(0);
    KartaRun list = KartaRun.in(dir, "licences", "list", "--on", "2026-11-22", "-f", "json");
    assertThat(list.ends(0).json().at("/rows/0/valid_to").asText()).isEqualTo("2028-02-28");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void it_has_the_tables_of_a_new_one(int version) throws SQLException, IOException {
    registerOf(version);
    KartaRun.in(dir, "status").ends(0);
    Path fresh = dir.resolve("new");
    Files.createDirectories(fresh);
    KartaRun.in(fresh, "init").ends(0);
    assertThat(columns(Register.in(dir))).isEqualTo(columns(Register.in(fresh)));
    String lists = "SELECT * FROM nomenclature ORDER BY list, place";
    assertThat(Register.in(dir).rows(lists)).isEqualTo(Register.in(fresh).rows(lists));
  }

  @Test
  void one_of_the_third_version_keeps_what_it_has_and_takes_in_people()
      throws SQLException, IOException {
    registerOf(3);
    Register register = Register.in(dir);
    List<String> services = register.rows(SERVICES);
    List<String> norms = register.rows("SELECT * FROM norm ORDER BY service");
    assertThat(services).hasSize(3);
    assertThat(norms).hasSize(13);

    KartaRun.in(dir, "import", "examples/submissions/good/assessment.csv").ends(0);

    assertThat(register.rows("PRAGMA user_version")).containsExactly("7");
    assertThat(register.rows(SERVICES)).isEqualTo(services);
    assertThat(register.rows("SELECT * FROM norm ORDER BY service")).isEqualTo(norms);
    assertThat(register.rows("SELECT date FROM assessment ORDER BY date"))
        .containsExactly("2024-11-20", "2025-03-10", "2025-05-12");
    KartaRun.in(dir, "verify").ends(0);
  }

  @Test
  void one_of_the_sixth_version_tells_what_services_were_on_a_day()
      throws SQLException, IOException {
    EarlierRegister.make("version-6-places.sql", 6, dir.resolve("karta.db"));
    for (String day : List.of("2025-06-30|12", "2025-07-01|30")) {
      String on = day.substring(0, 10);
      KartaRun run = KartaRun.in(dir, "coverage", "--on", on, "-f", "json");
      assertThat(run.ends(0).json().at("/rows/0/capacity").asText()).isEqualTo(day.substring(11));
    }
    KartaRun.in(dir, "verify").ends(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void none_of_its_records_is_lost(int version) throws SQLException, IOException {
    registerOf(version);
    Register register = Register.in(dir);
    List<String> tables =
        register.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    Map<String, String> before = new java.util.TreeMap<>();
    for (String table : tables) {
      before.put(table, String.join(", ", register.rows(columnsOf(table))));
    }
    Map<String, List<String>> records = records(register, before);

    KartaRun.in(dir, "status").ends(0);

    Map<String, List<String>> after = records(register, before);
    records.forEach((table, rows) -> assertThat(after.get(table)).as(table).containsAll(rows));
    assertThat(register.rows("SELECT * FROM service_history"))
        .hasSize(version == 1 || version == 3 ? 0 : 1);
  }

  private static String columnsOf(String table) {
    return "SELECT name FROM pragma_table_info('" + table + "')";
  }

  /** The records of each table by the columns that it had. */
  private static Map<String, List<String>> records(
      Register register, Map<String, String> columnsByTable) {
    Map<String, List<String>> records = new java.util.TreeMap<>();
    columnsByTable.forEach(
        (table, columns) -> {
          if (!List.of("nomenclature", "territory", "source", "batch", "declaration")
              .contains(table)) {
            records.put(table, register.rows("SELECT " + columns + " FROM " + table));
          }
        });
    return records;
  }

  /** What a register of today would be had a kind, a field and an index been declared since. */
  private Register older(String... changes) {
    String good = "examples/submissions/good/";
    KartaRun.in(dir, "import", good + "provider.csv", good + "service.csv").ends(0);
    Register register = Register.in(dir);
    for (String change : changes) {
      register.change(change);
    }
    register.change("UPDATE declaration SET fingerprint = 'another'");
    return register;
  }

  @Test
  void a_kind_a_field_and_an_index_declared_since_are_made_from_the_declaration() {
    Register register =
        older(
            "DROP TABLE assistance",
            "DROP TABLE assistance_history",
            "ALTER TABLE service DROP COLUMN funding",
            "ALTER TABLE service_history DROP COLUMN funding",
            "DROP INDEX service_by_provider",
            "DELETE FROM nomenclature WHERE list = 'funding'");
    List<String> services = register.rows("SELECT id, capacity, origin FROM service ORDER BY id");

    KartaRun.in(dir, "import", "examples/submissions/good/assistance.csv").ends(0);

    assertThat(register.rows("SELECT id, capacity, origin FROM service ORDER BY id"))
        .isEqualTo(services);
    Path fresh = dir.resolve("new.db");
    KartaRun.in(dir, "--db", fresh.toString(), "init").ends(0);
    assertThat(columns(register)).isEqualTo(columns(new Register(fresh)));
    assertThat(register.rows("SELECT COUNT(*) FROM nomenclature WHERE list = 'funding'"))
        .isNotEqualTo(List.of("0"));
    KartaRun.in(dir, "verify").ends(0);
  }

  @Test
  void a_field_that_came_into_the_key_since_loses_no_record() throws IOException {
    Path file = dir.resolve("published-figure.csv");
    String headings = "indicator,date,scope,value,unit,source\n";
    Files.writeString(file, headings + "meals,2020-12-31,BG,30,meals,S\n");
    KartaRun.in(dir, "import", file.toString()).ends(0);
    Files.writeString(file, headings + "meals,2020-12-31,BG,31,meals,S\n");
    KartaRun.in(dir, "import", file.toString()).ends(0);
    Register register = Register.in(dir);
    for (String table : List.of("published_figure", "published_figure_history")) {
      String later = table.endsWith("history") ? ", until_batch" : "";
      register.change("ALTER TABLE " + table + " RENAME TO earlier");
      register.change(
          "CREATE TABLE "
              + table
              + " (indicator TEXT NOT NULL, date TEXT NOT NULL, scope TEXT NOT NULL,"
              + " cumulative_from TEXT, value REAL NOT NULL, unit TEXT NOT NULL,"
              + " source TEXT NOT NULL, exactness TEXT, batch INTEGER NOT NULL,"
              + " origin INTEGER NOT NULL, origin_row INTEGER NOT NULL"
              + later.replace("batch", "batch INTEGER NOT NULL")
              + ", PRIMARY KEY (indicator, date, scope, cumulative_from, source"
              + (later.isEmpty() ? "" : ", batch, origin")
              + ")) STRICT, WITHOUT ROWID");
      String columns =
          "indicator, date, scope, cumulative_from, value, unit, source, exactness, batch, origin,"
              + " origin_row"
              + later;
      register.change(
          "INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM earlier");
      register.change("DROP TABLE earlier");
    }
    register.change("UPDATE declaration SET fingerprint = 'another'");

    // The same day and source in another unit is another figure now.
    Files.writeString(file, headings + "meals,2020-12-31,BG,40,percent,S\n");
    KartaRun.in(dir, "import", file.toString()).ends(0);

    assertThat(register.rows("SELECT value, unit FROM published_figure ORDER BY unit"))
        .containsExactly("31.0|meals", "40.0|percent");
    assertThat(register.rows("SELECT value, unit FROM published_figure_history"))
        .containsExactly("30.0|meals");
    Path fresh = dir.resolve("new.db");
    KartaRun.in(dir, "--db", fresh.toString(), "init").ends(0);
    assertThat(columns(register)).isEqualTo(columns(new Register(fresh)));
    KartaRun.in(dir, "undo", "2").ends(0);
    assertThat(register.rows("SELECT value FROM published_figure WHERE unit = 'meals'"))
        .containsExactly("30.0");
    KartaRun.in(dir, "verify").ends(0);
  }

  @Test
  void a_key_alone_that_was_declared_anew_is_made_anew() throws IOException {
    Register register = older();
    register.change("ALTER TABLE published_figure RENAME TO earlier");
    String definition =
        register.rows("SELECT sql FROM sqlite_schema WHERE name = 'earlier'").get(0);
    register.change(
        definition
            .replace("\"earlier\"", "published_figure")
            .replace("cumulative_from, unit, source)", "cumulative_from, source)"));
    register.change("DROP TABLE earlier");
    String key = "SELECT pk FROM pragma_table_info('published_figure') WHERE name = 'unit'";
    assertThat(register.rows(key)).containsExactly("0");

    KartaRun.in(dir, "status").ends(0);

    assertThat(register.rows(key)).containsExactly("5");
  }

  @Test
  void one_that_keeps_a_field_of_a_newer_karta_is_refused_and_left_as_it_is() {
    Register register = older("ALTER TABLE service ADD COLUMN shape TEXT");
    KartaRun run = KartaRun.in(dir, "status").ends(4);
    assertThat(run.err()).contains("service.shape");
    assertThat(register.rows("SELECT fingerprint FROM declaration")).containsExactly("another");
  }

  @Test
  void one_that_keeps_a_kind_of_a_newer_karta_is_refused() {
    older("CREATE TABLE voucher (id TEXT)", "CREATE TABLE voucher_history (id TEXT)");
    assertThat(KartaRun.in(dir, "--lang", "bg", "status").ends(4).err()).contains("voucher");
  }

  private static Map<String, TreeSet<String>> columns(Register register) {
    Map<String, TreeSet<String>> tables = new java.util.TreeMap<>();
    for (String row :
        register.rows(
            "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_schema m,"
                + " pragma_table_info(m.name) c WHERE m.type = 'table'")) {
      String table = row.substring(0, row.indexOf('|'));
      tables.computeIfAbsent(table, name -> new TreeSet<>()).add(row);
    }
    register
        .rows("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
        .forEach(index -> tables.put(index, new TreeSet<>()));
    return tables;
  }

  @Test
  void its_batches_can_still_be_undone() throws SQLException, IOException {
    registerOf(1);
    KartaRun.in(dir, "undo", "2").ends(0);
    assertThat(new ArrayList<>(Register.in(dir).rows("SELECT DISTINCT valid_to FROM licence")))
        .containsExactly("2028-02-29");
    assertThat(Register.in(dir).rows("SELECT * FROM licence_history")).isEmpty();
  }
}
