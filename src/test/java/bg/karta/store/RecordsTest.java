package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.kind.Kinds;
import bg.karta.kind.Licence;
import bg.karta.kind.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a register tells of itself: how many records, which ids, what was imported. */
final class RecordsTest {
  @TempDir private static Path folder;
  private static Database register;

  @BeforeAll
  static void fill() throws IOException {
    Path providers =
        Files.writeString(
            folder.resolve("provider.csv"),
            "eik;name\n990001783;Едно\n990001720;Друго\n000990011;Община\n");
    Path licences =
        Files.writeString(
            folder.resolve("licence.csv"),
            "number;provider;kind;issued\nЛ-3129-9;990001783;RES;27.01.2021\n");
    KartaRun.in(folder, "import", providers.toString()).ends(0);
    KartaRun.in(folder, "import", licences.toString()).ends(0);
    Path file = folder.resolve("karta.db");
    register = Database.open(file, Database.Mode.READ, Duration.ofSeconds(1));
  }

  @AfterAll
  static void close() {
    register.close();
  }

  private static List<String> ids(String thing, String beginning, int most) {
    return KnownIds.of(register, thing, beginning, most).stream()
        .map(found -> found.id() + " " + found.says())
        .toList();
  }

  @Test
  void records_are_counted_and_known_by_their_id() {
    assertThat(Records.count(register, Kinds.of(Provider.class))).isEqualTo(3);
    assertThat(Records.count(register, Kinds.of(Licence.class))).isEqualTo(1);
    assertThat(Records.holds(register, Kinds.of(Provider.class), "000990011")).isTrue();
    assertThat(Records.holds(register, Kinds.of(Provider.class), "00099001")).isFalse();
    assertThat(Records.holds(register, Kinds.of(Licence.class), "Л-3129-9")).isTrue();
    assertThat(Records.holds(register, Kinds.of(Licence.class), "' OR 1=1")).isFalse();
  }

  @Test
  void ids_come_in_their_order_with_what_they_are_of() {
    assertThat(ids("provider", "", 9))
        .containsExactly("000990011 Община", "990001720 Друго", "990001783 Едно");
    assertThat(ids("provider", "9900017", 1)).containsExactly("990001720 Друго");
    assertThat(ids("licence", "Л", 9)).containsExactly("Л-3129-9 990001783");
    assertThat(ids("casework", "", 9)).isEmpty();
    assertThat(ids("provider", "%", 9)).isEmpty();
  }

  @Test
  void every_batch_can_be_named_for_being_taken_back() {
    assertThat(new Ledger(register).batches()).isEqualTo(2);
    assertThat(KnownIds.of(register, "batch", "", 9))
        .extracting(KnownIds.KnownId::id)
        .containsExactly("1", "2");
  }
}
