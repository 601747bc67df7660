package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files of one day: where they contradict each other the last counts, and both are named. */
final class FilesOfOneDayTest {
  private static final String DAY = "--as-of=2025-05-01";
  private static final String HEADINGS = "id,name,type,provider,municipality,capacity,opened\n";

  @TempDir private Path folder;

  @BeforeEach
  void a_provider() throws IOException {
    take("provider", "eik,name,form\n817778009,Община,municipality\n").ends(0);
  }

  private KartaRun take(String file, String text, String... more) throws IOException {
    Path path = folder.resolve(file + ".csv");
    Files.writeString(path, text);
    Stream<String> line = Stream.of("import", path.toString(), "-f", "json", DAY);
    return KartaRun.in(folder, Stream.concat(line, Stream.of(more)).toArray(String[]::new));
  }

  private static String service(String id, int places) {
    return "%s,Услуга %s,ЦСРИ,817778009,SZR12,%d,2015-01-01\n".formatted(id, id, places);
  }

  private long open() {
    return Register.in(folder)
        .number("SELECT COUNT(*) FROM open_finding WHERE rule = 'service-day-contradicted'");
  }

  private String places() {
    String[] line = {"coverage", "--on=2025-05-01", "-f", "json"};
    return KartaRun.in(folder, line).ends(0).json().get("rows").get(0).get("capacity").asText();
  }

  @Test
  void the_last_counts_and_both_are_named() throws IOException {
    take("oblast", HEADINGS + service("A", 12)).ends(0);
    KartaRun run = take("municipality", HEADINGS + service("A", 15)).ends(0);

    assertThat(run.findings()).contains("service-day-contradicted 2 capacity");
    assertThat(run.out()).contains("municipality.csv", "oblast.csv", "batch 2", "\\\"12\\\"");
    assertThat(places()).isEqualTo("15");
    assertThat(open()).isEqualTo(1);
  }

  @Test
  void it_is_in_doubt_until_one_of_the_two_is_taken_back() throws IOException {
    take("oblast", HEADINGS + service("A", 12)).ends(0);
    take("municipality", HEADINGS + service("A", 15)).ends(0);
    KartaRun.in(folder, "undo", "3").ends(0);
    assertThat(open()).isZero();
    assertThat(places()).isEqualTo("12");
  }

  @Test
  void a_correction_of_the_day_contradicts_nothing_and_settles_it() throws IOException {
    take("oblast", HEADINGS + service("A", 12)).ends(0);
    take("municipality", HEADINGS + service("A", 15)).ends(0);
    KartaRun run = take("right", HEADINGS + service("A", 14), "--correction").ends(0);
    assertThat(run.broke("service-day-contradicted")).isEmpty();
    assertThat(open()).isZero();
    assertThat(places()).isEqualTo("14");
  }

  @Test
  void files_that_say_the_same_or_of_other_fields_contradict_nothing() throws IOException {
    take("oblast", HEADINGS + service("A", 12)).ends(0);
    String more = HEADINGS.strip() + ",level\n" + service("A", 12).strip() + ",municipal\n";
    assertThat(take("more", more).ends(0).broke("service-day-contradicted")).isEmpty();
    KartaRun other = take("other", HEADINGS + service("B", 20)).ends(0);
    assertThat(other.broke("service-day-contradicted")).isEmpty();
    assertThat(places()).isEqualTo("32");
  }

  @Test
  void a_whole_file_that_leaves_out_what_the_other_has_says_so() throws IOException {
    take("oblast", HEADINGS + service("A", 12) + service("B", 20)).ends(0);
    KartaRun run =
        take("whole", HEADINGS + service("A", 12), "--extent=whole", "--max-removed=50%").ends(0);
    assertThat(run.broke("left-out-though-listed")).containsExactly("B");
    assertThat(run.broke("left-out")).isEmpty();
    assertThat(run.out()).contains("whole.csv", "oblast.csv", "batch 2");
    assertThat(places()).isEqualTo("12");
  }

  @Test
  void a_list_that_has_what_the_whole_file_left_out_says_so() throws IOException {
    take("whole", HEADINGS + service("A", 12), "--extent=whole").ends(0);
    KartaRun run = take("oblast", HEADINGS + service("A", 12) + service("B", 20)).ends(0);
    assertThat(run.broke("listed-beside-whole")).containsExactly("B");
    assertThat(run.out()).contains("oblast.csv", "whole.csv", "batch 2");
    assertThat(places()).isEqualTo("32");
  }

  /** What it says is known, but not that there is nothing else. */
  @Test
  void that_a_file_is_whole_is_kept_though_its_records_are_known() throws IOException {
    take("oblast", HEADINGS + service("A", 12)).ends(0);
    take("whole", HEADINGS + service("A", 12), "--extent=whole").ends(0);
    Path old = folder.resolve("old.csv");
    Files.writeString(old, HEADINGS + service("A", 12) + service("B", 20));
    KartaRun late =
        KartaRun.in(folder, "import", old.toString(), "-f", "json", "--as-of=2025-01-01");
    assertThat(late.ends(0).broke("left-out-later")).isEqualTo(List.of("B"));
    assertThat(places()).isEqualTo("12");
  }
}
