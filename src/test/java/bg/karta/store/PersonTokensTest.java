package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Register;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tokens of a register with two people, of whom one is in records of two kinds. */
final class PersonTokensTest {
  private static final PersonalNumber HE =
      new PersonalNumber(PersonalNumber.Type.EGN, "6101057509");
  private static final PersonalNumber SHE =
      new PersonalNumber(PersonalNumber.Type.EGN, "0844298231");
  private static final PersonKey KEY = PersonKey.of(List.of("0123456789abcdef".repeat(4)));
  private static final PersonKey LONGER =
      PersonKey.of(List.of("0123456789abcdef".repeat(4), "fedcba9876543210".repeat(4)));

  @TempDir private Path folder;
  private Database database;
  private PersonTokens tokens;

  @BeforeEach
  void start() {
    database = Database.open(folder.resolve("karta.db"), Database.Mode.CREATE, Duration.ZERO);
    tokens = new PersonTokens(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** He was assessed and referred, she was assessed once, and is known from before alone. */
  private void fill() {
    tokens.keep(KEY, "2026-01-01");
    put("assessment", "person, date, municipality", HE, "'2025-03-10', 'BGS01'");
    put(
        "referral",
        "person, date, service, municipality, status",
        HE,
        "'2025-04-01', 'ДСХ', 'BGS01', 'waiting'");
    String columns = "person, date, municipality, until_batch";
    put("assessment_history", columns, HE, "'2025-03-10', 'BGS02', 1");
    put("assessment_history", columns, SHE, "'2024-03-10', 'BGS01', 1");
  }

  private void put(String table, String columns, PersonalNumber person, String values) {
    database.execute(
        "INSERT INTO %s (%s, batch, origin, origin_row) VALUES ('%s', %s, 1, 1, 2)"
            .formatted(table, columns, Objects.requireNonNull(KEY).token(person), values));
  }

  private List<String> persons(String table) {
    return Register.in(folder).rows("SELECT person FROM " + table + " ORDER BY person");
  }

  @Test
  void a_register_without_people_has_no_key() {
    assertThat(tokens.keyId()).isNull();
    assertThat(tokens.since()).isNull();
    assertThat(tokens.count()).isZero();
  }

  @Test
  void the_last_key_kept_is_the_registers() {
    tokens.keep(KEY, "2026-01-01");
    tokens.keep(LONGER, "2026-02-03");

    assertThat(tokens.keyId()).isEqualTo(LONGER.id()).isNotEqualTo(KEY.id());
    assertThat(tokens.since()).isEqualTo("2026-02-03");
    assertThat(Register.in(folder).number("SELECT COUNT(*) FROM person_key")).isEqualTo(1);
  }

  @Test
  void who_is_in_two_records_is_one_person() {
    fill();

    assertThat(tokens.count()).isEqualTo(1);
  }

  @Test
  void a_rotation_gives_everybody_in_records_and_their_history_the_token_of_the_longer_key() {
    fill();

    assertThat(tokens.rotate(KEY, LONGER, "2026-02-03")).isEqualTo(2);

    assertThat(persons("assessment")).containsExactly(LONGER.token(HE));
    assertThat(persons("referral")).containsExactly(LONGER.token(HE));
    assertThat(persons("assessment_history"))
        .containsExactlyInAnyOrder(LONGER.token(HE), LONGER.token(SHE));
    assertThat(tokens.keyId()).isEqualTo(LONGER.id());
    assertThat(tokens.since()).isEqualTo("2026-02-03");
  }

  @Test
  void a_rotation_can_follow_another() {
    fill();
    PersonKey longest =
        PersonKey.of(List.of(LONGER.lines().get(0), LONGER.lines().get(1), "00".repeat(32)));
    tokens.rotate(KEY, LONGER, "2026-02-03");

    assertThat(tokens.rotate(LONGER, longest, "2026-02-04")).isEqualTo(2);

    assertThat(persons("referral")).containsExactly(longest.token(HE));
  }
}
