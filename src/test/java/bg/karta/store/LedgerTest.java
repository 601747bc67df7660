package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Failure;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

/** The entries of the ledger, each bound to the one before it. */
final class LedgerTest {
  @TempDir private Path folder;
  private Editions editions;

  @BeforeEach
  void start() {
    editions = new Editions(folder);
  }

  /** Three batches, of which one is taken back. */
  private void fill() {
    editions.now(Editions.NAMES, "000000001|Едно \"две\" / три");
    editions.now(Editions.NAMES, "000000002|Две");
    editions.now(Editions.NAMES, "000000003|Три");
    try (Database database = editions.open()) {
      new Undo(database, Editions.SIGNATURE).undo(2, false);
    }
  }

  private List<String> faults() {
    try (Database database = editions.open()) {
      return new Proof(database).faults().stream().map(Failure::getMessage).toList();
    }
  }

  @Test
  void an_entry_has_the_moment_of_the_clock_and_who_did_it_where() {
    Clock clock = Clock.fixed(Instant.parse("2026-07-01T08:09:10.987Z"), ZoneId.of("Europe/Sofia"));
    try (Database database = editions.open()) {
      assertThat(new Ledger(database).next()).isEqualTo(1);
      new Ledger(database)
          .addBatch(
              new BatchEntry(4, Ledger.Action.IMPORT, "rules", "accepted", null, 0),
              Editions.signature(clock));
      assertThat(new Ledger(database).next()).isEqualTo(5);
    }

    assertThat(
            editions
                .register()
                .rows(
                    "SELECT id, action, at, milliseconds, system_user, signed_by, host, version,"
                        + " ruleset, status, files FROM entry"))
        .containsExactly("4|import|2026-07-01T11:09:10+03:00|5|ana|null|pc|1|rules|accepted|[]");
  }

  /** By another JSON writer and the hash of the JDK. */
  @Test
  void the_hash_is_that_of_the_former_hash_and_of_all_the_entry_says()
      throws SQLException, IOException, NoSuchAlgorithmException {
    fill();
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    String file = folder.resolve("karta.db").toString();
    try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        Statement statement = connection.createStatement();
        ResultSet entries = statement.executeQuery("SELECT * FROM entry ORDER BY id")) {
      int last = entries.getMetaData().getColumnCount();
      String before = "";
      while (entries.next()) {
        ArrayNode said = new ObjectMapper().createArrayNode();
        for (int i = 1; i < last; i++) {
          said.addPOJO(entries.getObject(i));
        }
        String text = before + new ObjectMapper().writeValueAsString(said);
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        before = HexFormat.of().formatHex(hash);
        expected.add(before);
        found.add(entries.getString("hash"));
      }
    }
    assertThat(found).hasSize(4).doesNotHaveDuplicates().isEqualTo(expected);
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE entry SET action = 'erase' WHERE id = 2",
        "UPDATE entry SET at = '2020-01-01T00:00:00+02:00' WHERE id = 1",
        "UPDATE entry SET milliseconds = 6 WHERE id = 3",
        "UPDATE entry SET system_user = 'eva' WHERE id = 3",
        "UPDATE entry SET signed_by = 'Ева' WHERE id = 3",
        "UPDATE entry SET host = NULL WHERE id = 3",
        "UPDATE entry SET version = '2' WHERE id = 3",
        "UPDATE entry SET options = '--partial' WHERE id = 1",
        "UPDATE entry SET ruleset = 'none' WHERE id = 1",
        "UPDATE entry SET status = 'rejected' WHERE id = 1",
        "UPDATE entry SET subject = 3 WHERE id = 4",
        "UPDATE entry SET reason = 'по молба' WHERE id = 4",
        "UPDATE entry SET counts = '{}' WHERE id = 4",
        "UPDATE entry SET files = '[]' WHERE id = 2",
        "UPDATE entry SET hash = '' WHERE id = 2",
        "UPDATE entry SET id = 7 WHERE id = 4",
        "DELETE FROM entry WHERE id = 1",
        "DELETE FROM entry WHERE id = 2",
        "INSERT INTO entry SELECT 9, action, at, milliseconds, system_user, signed_by, host,"
            + " version, options, ruleset, status, subject, reason, files, counts, hash FROM entry"
            + " WHERE id = 4"
      })
  void whatever_is_changed_in_it_breaks_the_chain(String change) {
    fill();
    editions.register().change(change);

    assertThat(faults()).anyMatch(fault -> fault.startsWith("failure.proof.chain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE source SET sha256 = 'other' WHERE id = 1",
        "UPDATE source SET file = 'other' WHERE id = 1",
        "DELETE FROM source WHERE id = 1",
        "UPDATE source SET batch = 2 WHERE id = 1",
        "UPDATE provider SET batch = 9 WHERE eik = '000000001'; ",
        "UPDATE provider SET origin = 9 WHERE eik = '000000001'",
        "UPDATE provider SET origin = 2 WHERE eik = '000000001'",
        "DELETE FROM entry WHERE id = 4",
        "CREATE TABLE other (x TEXT)",
        "CREATE INDEX other ON provider(name)",
        "DROP TABLE plan",
        "DROP INDEX source_by_batch"
      })
  void records_without_their_batch_and_what_is_not_of_karta_are_found(String change) {
    fill();
    editions.register().change(change);

    assertThat(faults()).isNotEmpty();
  }
}
