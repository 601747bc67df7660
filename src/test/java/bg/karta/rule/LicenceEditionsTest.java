package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two editions of the register of licences tell that neither tells alone. */
final class LicenceEditionsTest {
  private static final String HEADING = "number,provider,kind,issued,valid_to,status,replaces\n";
  private static final String STAYS = "Л-3129-1,204878243,RES,2022-01-10,2027-01-09,valid,\n";
  private static final String GOES = "Л-3129-2,204878243,DAY,2022-01-10,2027-01-09,valid,\n";
  private static final String CHANGE =
      "ЛПО-1-3129-1,204878243,RES,2023-01-10,2027-01-09,valid,Л-3129-1\n";
  private static final String SECOND_CHANGE =
      "ЛПО-2-3129-1,204878243,RES,2024-01-10,2027-01-09,valid,Л-3129-1\n";

  @TempDir Path folder;

  @BeforeEach
  void a_provider() throws IOException {
    write("provider.csv", "eik,name,form\n204878243,Първи,private\n");
    KartaRun.in(folder, "import", folder.resolve("provider.csv").toString()).ends(0);
  }

  @Test
  void a_licence_that_a_later_edition_leaves_out_has_disappeared() throws IOException {
    edition("2025-01-31", STAYS + GOES);
    edition("2025-06-30", STAYS);
    KartaRun check = check();
    assertThat(check.broke("licence-disappeared")).containsExactly("Л-3129-2");
    assertThat(check.out()).contains("was last in the register as of 2025-01-31");
  }

  @Test
  void the_order_in_which_the_editions_come_in_does_not_matter() throws IOException {
    edition("2025-06-30", STAYS);
    edition("2025-01-31", STAYS + GOES);
    assertThat(check().broke("licence-disappeared")).containsExactly("Л-3129-2");
  }

  @Test
  void one_in_every_edition_has_not() throws IOException {
    edition("2025-01-31", STAYS + GOES);
    edition("2025-06-30", STAYS + GOES);
    assertThat(check().broke("licence-disappeared")).isEmpty();
  }

  @Test
  void one_that_an_order_ended_has_not_disappeared() throws IOException {
    edition("2025-01-31", STAYS + GOES);
    write(
        "licence-event.csv",
        "licence,event,date,order_number\nЛ-3129-2,termination,2025-01-20,РД-01-1\n");
    KartaRun.in(folder, "import", folder.resolve("licence-event.csv").toString()).ends(0);
    edition("2025-06-30", STAYS);
    assertThat(check().broke("licence-disappeared")).isEmpty();
  }

  @Test
  void one_that_an_order_ended_between_two_editions_was_in_force_until_then() throws IOException {
    edition("2025-01-31", STAYS + GOES);
    edition("2025-06-30", STAYS);
    write(
        "licence-event.csv",
        "licence,event,date,order_number\nЛ-3129-2,revocation,2025-03-15,РД-01-1\n");
    KartaRun.in(folder, "import", folder.resolve("licence-event.csv").toString()).ends(0);
    assertThat(check().broke("licence-disappeared")).isEmpty();
    // A new one from the day of the order leaves no gap.
    edition("2025-07-31", STAYS + "Л-3129-3,204878243,DAY,2025-03-15,2030-03-14,valid,\n");
    assertThat(check().broke("licence-gap")).isEmpty();
  }

  @Test
  void one_that_had_ended_before_the_edition_without_it_has_not_disappeared() throws IOException {
    edition("2025-01-31", STAYS + GOES.replace("2027-01-09", "2025-02-15"));
    edition("2025-06-30", STAYS);
    assertThat(check().broke("licence-disappeared")).isEmpty();
    assertThat(check().broke("licence-expired")).containsExactly("Л-3129-2");
  }

  @Test
  void a_second_change_takes_the_place_of_the_first() throws IOException {
    edition("2023-06-30", STAYS + CHANGE);
    edition("2025-06-30", STAYS + SECOND_CHANGE);
    KartaRun check = check();
    assertThat(List.of("licence-disappeared", "licence-overlap", "licence-gap"))
        .allSatisfy(rule -> assertThat(check.broke(rule)).isEmpty());
  }

  private void edition(String day, String licences) throws IOException {
    Path file = write("licences-" + day + ".csv", HEADING + licences);
    KartaRun.in(
            folder,
            "import",
            file.toString(),
            "--kind",
            "licence",
            "--as-of",
            day,
            "--extent",
            "whole")
        .ends(0);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private KartaRun check() {
    return KartaRun.in(
        folder, "licences", "check", "--on", "2026-01-31", "-f", "json", "--fail-on", "never");
  }
}
