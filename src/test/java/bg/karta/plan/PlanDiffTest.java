package bg.karta.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of the map against each other, the stages of one through what imports replaced. */
final class PlanDiffTest {
  @TempDir private Path dir;

  /** Proposals, then the adopted map over them: Дряново's ЦОП was proposed and not adopted. */
  private Register adopted() {
    TinyRegister tiny = new TinyRegister(dir);
    tiny.plans(
            "2024,GAB05,ДСХ,municipal,40,proposal,2023-05-01",
            "2024,GAB05,ЦОП,municipal,30,proposal,2023-05-01",
            "2024,GAB12,ДСХ,municipal,20,proposal,2023-05-01",
            "2024,GAB,ЦНСТДМУ,oblast,24,proposal,2023-05-01")
        .filled();
    return tiny.plans(
            "2024,GAB05,ДСХ,municipal,50,adopted,2024-08-08",
            "2024,GAB12,ДСХ,municipal,20,adopted,2024-08-08",
            "2024,GAB29,ЦОП,municipal,15,adopted,2024-08-08",
            "2024,GAB,ЦНСТДМУ,oblast,16,adopted,2024-08-08")
        .filled();
  }

  private static List<String> diff(Register register, String... args) {
    String[] all = Stream.concat(Stream.of("plan", "diff"), Stream.of(args)).toArray(String[]::new);
    return register.rows(all).stream()
        .map(
            row ->
                Stream.of(
                        "territory", "service", "level", "change", "before", "after", "difference")
                    .map(field -> String.valueOf(row.get(field)))
                    .reduce((left, right) -> left + " " + right)
                    .orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2024@proposal, 2024@adopted",
    "2024@предложение, 2024@приета",
    "2024@proposal, 2024"
  })
  void the_stages_of_a_version_are_compared_though_the_later_replaced_the_earlier(
      String first, String second) {
    assertThat(diff(adopted(), first, second))
        .containsExactly(
            "GAB ЦНСТДМУ oblast fewer 24 16 -8",
            "GAB05 ДСХ municipal more 40 50 10",
            "GAB05 ЦОП municipal removed 30 null -30",
            "GAB29 ЦОП municipal added null 15 15");
  }

  @Test
  void the_first_note_counts_the_changes_and_sums_the_users() {
    Register register = adopted();
    assertThat(register.json("plan", "diff", "2024@proposal", "2024").get("notes").get(0).asText())
        .isEqualTo(
            "From 2024@proposal to 2024: added 1, removed 1, with more users 1, with fewer 1,"
                + " unchanged 1; users from 114 to 101 (-13).");
    assertThat(
            register
                .json("plan", "diff", "2024", "2024@proposal", "--lang", "bg")
                .get("notes")
                .get(0)
                .asText())
        .isEqualTo(
            "От 2024 до 2024@proposal: добавени 1, отпаднали 1, с повече потребители 1,"
                + " с по-малко 1, без промяна 1; потребители от 101 на 114 (+13).");
  }

  @Test
  void what_is_unchanged_is_shown_when_asked_for_and_services_can_be_chosen() {
    assertThat(diff(adopted(), "2024@proposal", "2024", "--all", "-s", "Дом за стари хора"))
        .containsExactly(
            "GAB05 ДСХ municipal more 40 50 10", "GAB12 ДСХ municipal unchanged 20 20 0");
  }

  @Test
  void territories_are_summed_to_oblasts_and_the_country() {
    Register register = adopted();
    assertThat(diff(register, "2024@proposal", "2024", "--by", "oblast"))
        .containsExactly(
            "GAB ДСХ municipal more 60 70 10",
            "GAB ЦНСТДМУ oblast fewer 24 16 -8",
            "GAB ЦОП municipal fewer 30 15 -15");
    assertThat(diff(register, "2024@proposal", "2024", "--by", "country", "-s", "ДСХ"))
        .containsExactly("BG ДСХ municipal more 60 70 10");
  }

  @Test
  void of_a_stage_that_was_corrected_the_last_word_counts() {
    TinyRegister tiny = new TinyRegister(dir);
    tiny.plans("2024,GAB05,ДСХ,municipal,40,proposal,2023-05-01").filled();
    tiny.plans("2024,GAB05,ДСХ,municipal,45,proposal,2023-05-20").filled();
    Register register = tiny.plans("2024,GAB05,ДСХ,municipal,50,agreed,2023-07-01").filled();

    assertThat(diff(register, "2024@proposal", "2024"))
        .containsExactly("GAB05 ДСХ municipal more 45 50 5");
  }

  @Test
  void a_version_that_is_not_adopted_stands_as_far_as_each_service_has_come() {
    TinyRegister tiny = new TinyRegister(dir);
    tiny.plans(
            "2024,GAB05,ДСХ,municipal,40,adopted,2024-08-08",
            "2030,GAB05,ДСХ,municipal,45,proposal,2029-05-01",
            "2030,GAB12,ДСХ,municipal,20,proposal,2029-05-01")
        .filled();
    Register register = tiny.plans("2030,GAB05,ДСХ,municipal,48,agreed,2029-07-01").filled();

    assertThat(diff(register, "2024", "2030"))
        .containsExactly(
            "GAB05 ДСХ municipal more 40 48 8", "GAB12 ДСХ municipal added null 20 20");
  }

  @Test
  void an_unknown_version_or_stage_is_refused_with_those_there_are() {
    adopted();
    assertThat(KartaRun.in(dir, "plan", "diff", "2023", "2024").ends(2).err())
        .contains("\"2023\" is no version of the National Map")
        .contains("known are: 2024");
    assertThat(KartaRun.in(dir, "plan", "diff", "2024@draft", "2024").ends(2).err())
        .contains("nothing in the stage \"draft\"")
        .contains("it holds: proposal, adopted");
    assertThat(KartaRun.in(dir, "plan", "diff", "2024", "2023@adopted").ends(2).err())
        .contains("\"2023\" is no version");
    assertThat(KartaRun.in(dir, "--lang", "bg", "plan", "status", "--map", "2023").ends(2).err())
        .contains("Регистърът не познава версия „2023“ на Националната карта; познава: 2024");
    assertThat(KartaRun.in(dir, "plan", "diff", "2024").ends(2).err()).contains("VERSION2");
  }

  @Test
  void a_register_without_any_map_says_so() {
    KartaRun.in(dir, "init").ends(0);
    assertThat(KartaRun.in(dir, "plan", "diff", "2023", "2024").ends(2).err())
        .contains("knows no version of the National Map");
    assertThat(KartaRun.in(dir, "plan", "deadlines").ends(2).err())
        .contains("knows no version of the National Map");
    assertThat(KartaRun.in(dir, "export", "plan-status", "-f", "csv").ends(0).out().lines())
        .hasSize(1);
  }
}
