package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.store.Database;
import bg.karta.text.Lang;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of opening services as users write them, and the services they name. */
final class WrittenTermsTest {
  private static final Path FILE = Path.of("условия.csv");

  @TempDir private static Path dir;
  private static Database register;

  @BeforeAll
  static void fill() {
    new TinyRegister(dir)
        .file("service-type", "code,name_bg,kinds,level", "НОВ,Нова услуга,RES,municipal")
        .filled();
    Path file = dir.resolve("karta.db");
    register = Database.open(file, Database.Mode.READ, Duration.ofSeconds(1));
  }

  @AfterAll
  static void close() {
    register.close();
  }

  private static OpeningCosts line(String service, @Nullable Double cost) {
    return new OpeningCosts(service, cost, null, null, null, null, null);
  }

  @Test
  void a_service_is_known_by_code_by_name_and_when_it_was_taught() {
    String name = KnownServices.shown(register, "ДСХ", Lang.BG).split(" – ")[1];
    assertThat(name).isEqualTo("Дом за стари хора");
    assertThat(KnownServices.code(register, name)).isEqualTo("ДСХ");
    assertThat(KnownServices.code(register, "дсх")).isEqualTo("ДСХ");
    assertThat(KnownServices.code(register, "НОВ")).isEqualTo("НОВ");
    assertThat(KnownServices.shown(register, "НОВ", Lang.EN)).isEqualTo("НОВ – Нова услуга");
    assertThatThrownBy(() -> KnownServices.code(register, "НЯМА"))
        .hasMessageStartingWith("failure.usage.service[НЯМА, INFO, ");
  }

  @Test
  void what_is_for_one_service_and_for_all_is_told_apart() {
    WrittenTerms terms = new WrittenTerms(register);
    terms.line(FILE, 2, line("ДСХ", 900.5));
    terms.cost(" ДСХ = 18000 ");
    terms.step("5");
    terms.step("ДСХ=10");
    terms.size("10..30");
    terms.size("НОВ=1..2");
    assertThat(terms.all())
        .isEqualTo(
            List.of(
                GivenTerms.cost("ДСХ", new BigDecimal("900.5")),
                GivenTerms.cost("ДСХ", new BigDecimal("18000")),
                GivenTerms.step(null, 5),
                GivenTerms.step("ДСХ", 10),
                GivenTerms.size(null, 10, 30),
                GivenTerms.size("НОВ", 1, 2)));
  }

  @Test
  void nothing_is_said_twice_in_a_file_or_in_options() {
    WrittenTerms terms = new WrittenTerms(register);
    terms.line(FILE, 2, line("ДСХ", null));
    assertThatThrownBy(() -> terms.line(FILE, 3, line("дсх", null)))
        .hasMessage("settings.twice[%s, 3, ДСХ]", FILE);
    terms.step("5");
    terms.size("1..5");
    assertThatThrownBy(() -> terms.step("6")).hasMessage("failure.whatif.option-twice[--step, 6]");
    terms.cost("ДСХ=1");
    assertThatThrownBy(() -> terms.cost("дсх=2"))
        .hasMessage("failure.whatif.option-twice[--cost, дсх=2]");
  }

  @Test
  void an_unknown_service_of_a_file_is_told_with_its_row() {
    assertThatThrownBy(() -> new WrittenTerms(register).line(FILE, 7, line("НЯМА", 1.0)))
        .hasMessageStartingWith("settings.row[" + FILE + ", 7, ");
  }

  @ParameterizedTest
  @CsvSource({
    "100, cost-option[100]",
    "ДСХ=, cost-option[ДСХ=]",
    "ДСХ=x, cost-option[x]",
  })
  void a_cost_is_an_amount_for_one_service(String text, String said) {
    assertThatThrownBy(() -> new WrittenTerms(register).cost(text))
        .hasMessage("failure.whatif." + said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "1..", "..5", "a..b", "1..2..3", "1-5", "ДСХ=5"})
  void a_size_is_two_whole_numbers(String text) {
    assertThatThrownBy(() -> new WrittenTerms(register).size(text))
        .hasMessage("failure.whatif.size-option[" + text + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "ДСХ=много", "1234567890"})
  void a_step_is_a_whole_number(String text) {
    assertThatThrownBy(() -> new WrittenTerms(register).step(text))
        .hasMessage("failure.whatif.step[" + text + "]");
  }
}
