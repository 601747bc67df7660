package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** A register made by the first version, as it was dumped then, is brought up to the present. */
final class MigrationTest {
  @TempDir Path dir;

  @BeforeEach
  void earlierRegister() throws SQLException, IOException {
    String dump;
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("version-1.sql"))) {
      dump = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String file = "jdbc:sqlite:" + dir.resolve("karta.db");
    try (Connection connection = JDBC.createConnection(file, new Properties());
        Statement statement = connection.createStatement()) {
      for (String sql : dump.split(";\\R")) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      statement.execute("PRAGMA application_id = " + 0x6B617274);
      statement.execute("PRAGMA user_version = 1");
    }
  }

  @Test
  void whoever_reads_it_first_brings_it_up() {
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

  @Test
  void it_has_the_tables_of_a_new_one() throws IOException {
    KartaRun.in(dir, "status").ends(0);
    Path fresh = dir.resolve("new");
    java.nio.file.Files.createDirectories(fresh);
    KartaRun.in(fresh, "init").ends(0);
    assertThat(columns(Register.in(dir))).isEqualTo(columns(Register.in(fresh)));
    String lists = "SELECT * FROM nomenclature ORDER BY list, place";
    assertThat(Register.in(dir).rows(lists)).isEqualTo(Register.in(fresh).rows(lists));
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
  void its_batches_can_still_be_undone() {
    KartaRun.in(dir, "undo", "2").ends(0);
    assertThat(new ArrayList<>(Register.in(dir).rows("SELECT DISTINCT valid_to FROM licence")))
        .containsExactly("2028-02-29");
    assertThat(Register.in(dir).rows("SELECT * FROM licence_history")).isEmpty();
  }
}
