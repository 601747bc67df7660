package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.SharedFile;
import bg.karta.coverage.Register;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

/**
 * The state of every licence of the real register on ten days, against SQL over the raw cells of
 * the published file.
 */
final class StatusInRawFileTest {
  private static final List<String> COLUMNS =
      List.of(
          "eik",
          "license_number",
          "license_validity",
          "license_modified_number",
          "license_modified_validity",
          "license_renewed_number",
          "license_renewed_validity");

  /**
   * The cells taken apart: the numbers of a provider in one cell, the end of the first alone beside
   * them, so that the others end five years less a day after the day behind the slash.
   */
  private static final String TAKEN_APART =
      """
      WITH RECURSIVE piece(line, place, number, rest, validity) AS (
        SELECT rowid, 0, NULL, license_number || ';', license_validity FROM raw
        UNION ALL
        SELECT line, place + 1, trim(substr(rest, 1, instr(rest, ';') - 1)),
          substr(rest, instr(rest, ';') + 1), validity FROM piece WHERE trim(rest) <> ''),
      cell(line, place, sort, number, validity) AS (
        SELECT line, place, 'Л-3129', number, CASE place WHEN 1 THEN validity END
        FROM piece WHERE place > 0
        UNION ALL SELECT rowid, 0, 'ЛПО', license_modified_number, license_modified_validity
        FROM raw WHERE license_modified_number <> ''
        UNION ALL SELECT rowid, 0, 'Л-3130', license_renewed_number, license_renewed_validity
        FROM raw WHERE license_renewed_number <> ''),
      dated AS (
        SELECT line, place, sort, number, replace(substr(number, 1, instr(number, '/') - 1), ' ', '') AS plain,
          substr(number, instr(number, '/') + 1) AS tail, validity FROM cell),
      licence AS (
        SELECT line, place, sort, plain,
          substr(trim(tail), 7, 4) || '-' || substr(trim(tail), 4, 2) || '-' || substr(trim(tail), 1, 2) AS issued,
          substr(validity, 7, 4) || '-' || substr(validity, 4, 2) || '-' || substr(validity, 1, 2) AS stated
        FROM dated),
      life AS (
        SELECT l.*, COALESCE(l.stated, date(l.issued, '+5 years', '-1 day')) AS ends,
          CASE l.sort WHEN 'Л-3130' THEN (SELECT date(f.stated, '+1 day') FROM licence f
            WHERE f.line = l.line AND f.sort = 'Л-3129' AND f.place = 1) ELSE l.issued END AS starts,
          (SELECT c.issued FROM licence c WHERE c.line = l.line AND c.sort = 'ЛПО'
            AND l.sort = 'Л-3129' AND c.plain LIKE 'ЛПО-_-' || substr(l.plain, 3)) AS changed,
          EXISTS (SELECT 1 FROM licence r WHERE r.line = l.line AND r.sort = 'Л-3130'
            AND (l.sort = 'ЛПО' OR (l.sort = 'Л-3129' AND l.place = 1))) AS renewed
        FROM licence l)
      SELECT plain, CASE
        WHEN changed <= :on THEN 'changed' WHEN :on < starts THEN 'not-begun'
        WHEN :on > ends THEN CASE WHEN renewed THEN 'renewed' ELSE 'expired' END
        ELSE 'valid' END
      FROM life
      """;

  @TempDir private static Path dir;

  @BeforeAll
  static void fill() {
    String file = SharedFile.REGISTER_FLAT.path().toString();
    KartaRun.in(dir, "import", file, "--as-of", AgencyRegister.DAY).ends(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-03",
        "2021-04-12",
        "2022-10-21",
        "2023-02-28",
        "2024-02-29",
        "2025-11-24",
        "2026-01-05",
        "2026-01-31",
        "2026-04-02",
        "2027-06-30"
      })
  void the_states_of_all_licences(String day) throws SQLException {
    Map<String, String> states = new TreeMap<>();
    for (JsonNode row : list("--on", day)) {
      states.put(row.get("number").asText(), row.get("status").asText());
    }
    assertThat(states).isEqualTo(inRawFile(day)).hasSize(1856);
  }

  @Test
  void renewals_and_changes_end_as_published() {
    Map<String, String> ends = new TreeMap<>();
    Map<String, String> changes = new TreeMap<>();
    for (JsonNode row : list("--on", AgencyRegister.DAY)) {
      ends.put(row.get("number").asText(), row.get("valid_to").asText());
      if (row.get("number").asText().startsWith("ЛПО-")) {
        changes.put(row.get("number").asText(), row.get("replaces").asText());
      }
    }
    // domain.md 2.1: the old end, a day, and five years.
    assertThat(ends)
        .containsAllEntriesOf(
            Map.of(
                "Л-3130-1", "2031-01-29",
                "Л-3130-2", "2031-01-27",
                "Л-3130-3", "2031-03-23",
                "Л-3130-4", "2031-04-12",
                "Л-3130-5", "2031-03-16",
                "Л-3130-17", "2031-04-02"));
    assertThat(ends.keySet()).filteredOn(number -> number.startsWith("Л-3130-")).hasSize(6);
    assertThat(changes).hasSize(68);
    changes.forEach((number, base) -> assertThat(ends).containsEntry(number, ends.get(base)));
  }

  private static JsonNode list(String... arguments) {
    String[] all = new String[arguments.length + 4];
    System.arraycopy(new String[] {"licences", "list", "-f", "json"}, 0, all, 0, 4);
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return KartaRun.in(dir, all).ends(0).json().get("rows");
  }

  private static Map<String, String> inRawFile(String day) throws SQLException {
    try (Connection connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE raw (" + String.join(", ", COLUMNS) + ")");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO raw VALUES (?, ?, ?, ?, ?, ?, ?)")) {
        for (Map<String, String> row : Register.csv(SharedFile.REGISTER_FLAT.path())) {
          for (int i = 0; i < COLUMNS.size(); i++) {
            insert.setString(i + 1, row.get(COLUMNS.get(i)));
          }
          insert.executeUpdate();
        }
      }
      Map<String, String> states = new TreeMap<>();
      try (ResultSet found = statement.executeQuery(TAKEN_APART.replace(":on", "'" + day + "'"))) {
        while (found.next()) {
          states.put(found.getString(1), found.getString(2));
        }
      }
      return states;
    }
  }
}
