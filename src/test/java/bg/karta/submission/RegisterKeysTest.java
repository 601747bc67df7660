package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.KartaRun;
import bg.karta.person.PersonKey;
import bg.karta.store.Database;
import bg.karta.store.KeyFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of a register's people for one run. */
final class RegisterKeysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @TempDir private Path folder;
  private Database register;

  @BeforeEach
  void open() {
    Path file = folder.resolve("karta.db");
    register = Database.open(file, Database.Mode.CREATE, Duration.ofSeconds(1));
  }

  @AfterEach
  void close() {
    register.close();
  }

  private RegisterKeys keys(@Nullable Path named) {
    return new RegisterKeys(register, folder.resolve("keys"), named, true);
  }

  /** A register whose people have tokens by a key in the folder. */
  private PersonKey kept() {
    RegisterKeys keys = keys(null);
    PersonKey key = keys.key();
    keys.keep(DAY);
    return key;
  }

  @Test
  void the_first_person_makes_a_key_that_lies_under_its_id() {
    RegisterKeys keys = keys(null);
    assertThat(keys.keep(DAY)).as("nobody was met").isNull();
    PersonKey key = keys.key();
    assertThat(keys.lasts()).isFalse();
    Path file = folder.resolve("keys").resolve(key.id() + ".key");
    assertThat(keys.keep(DAY)).isEqualTo(file);
    assertThat(keys.lasts()).isTrue();
    assertThat(KeyFile.read(file).lines()).isEqualTo(key.lines());

    RegisterKeys next = keys(null);
    assertThat(next.key().lines()).isEqualTo(key.lines());
    assertThat(next.found()).isEqualTo(file);
    assertThat(next.keep(DAY)).as("none was made").isNull();
  }

  @Test
  void a_key_that_was_named_is_taken_and_another_is_refused() {
    Path own = folder.resolve("own.key");
    PersonKey key = PersonKey.random();
    KeyFile.write(own, key);
    RegisterKeys keys = keys(own);
    assertThat(keys.key().id()).isEqualTo(key.id());
    assertThat(keys.keep(DAY)).as("it was there").isNull();

    Path other = folder.resolve("other.key");
    PersonKey stranger = PersonKey.random();
    KeyFile.write(other, stranger);
    assertThatThrownBy(() -> keys(other).key())
        .hasMessageStartingWith("failure.key.other[" + other + ", " + stranger.id())
        .hasMessageContaining(key.id());
  }

  @Test
  void a_key_that_is_gone_is_named() {
    PersonKey key = kept();
    RegisterKeys elsewhere = new RegisterKeys(register, folder.resolve("none"), null, true);
    assertThatThrownBy(elsewhere::key)
        .hasMessageStartingWith("failure.key.lost[")
        .hasMessageContaining(key.id());
  }

  @Test
  void a_run_that_keeps_nothing_takes_any_token_and_leaves_no_file() {
    RegisterKeys passing = new RegisterKeys(register, folder.resolve("keys"), null, false);
    assertThat(passing.takesAnyToken()).isTrue();
    assertThat(passing.lasts()).isFalse();
    assertThat(folder.resolve("keys")).doesNotExist();

    kept();
    RegisterKeys known = new RegisterKeys(register, folder.resolve("keys"), null, false);
    assertThat(known.takesAnyToken()).isFalse();
    assertThat(known.lasts()).isTrue();
  }

  @Test
  void a_rotated_key_keeps_the_secrets_before_it() {
    PersonKey key = kept();
    RegisterKeys.Rotation done = keys(null).rotate(DAY.plusDays(1), KartaRun.SIGNATURE);
    assertThat(done.from()).isEqualTo(key.id());
    assertThat(done.to()).isNotEqualTo(key.id());
    PersonKey chain = KeyFile.read(done.file());
    assertThat(chain.length()).isEqualTo(2);
    assertThat(chain.lines()).startsWith(key.lines().get(0));
    assertThat(keys(null).key().id()).isEqualTo(done.to());
    assertThat(Objects.requireNonNull(chain.of(key.id())).length()).isOne();
  }

  @Test
  void a_register_without_people_has_no_key_to_rotate() {
    assertThatThrownBy(() -> keys(null).rotate(DAY, KartaRun.SIGNATURE))
        .hasMessageStartingWith("failure.key.none[");
    assertThat(folder.resolve("keys")).doesNotExist();
  }
}
