package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a licence, from the records of the register and from orders. */
final class LifeTest {
  private static final String EIK = "990001783";
  private static final String LICENCE = "number,provider,kind,issued,valid_to,status,status_date";
  private static final String ORDER = "licence,event,date,order_number,ground,new_licence";

  @TempDir Path dir;

  @BeforeEach
  void provider() throws IOException {
    take("provider", "eik,name,form", EIK + ",Едно,private", "000990011,Община,municipality");
    take(
        "licence",
        LICENCE,
        "Л-3129-1," + EIK + ",RES,2021-02-22,2026-02-21,valid,",
        "Л-3129-2," + EIK + ",DAY,2021-02-22,2026-02-21,valid,");
  }

  private void take(String kind, String... lines) throws IOException {
    Path file = dir.resolve(kind + ".csv");
    Files.write(file, List.of(lines));
    KartaRun.in(dir, "import", file.toString(), "--fail-on", "never").ends(0);
  }

  private List<String> list(String day) {
    List<String> found = new ArrayList<>();
    KartaRun run = KartaRun.in(dir, "licences", "list", "--on", day, "-f", "json");
    for (JsonNode row : run.ends(0).json().get("rows")) {
      found.add(
          "%s %s %s-%s"
              .formatted(
                  row.get("number").asText(),
                  row.get("status").asText(),
                  row.get("valid_from").asText(),
                  row.get("valid_to").asText()));
    }
    return found;
  }

  @Test
  void orders_alone_tell_of_a_change_and_of_a_renewal() throws IOException {
    take(
        "licence-event",
        ORDER,
        "Л-3129-1,change,2022-10-21,РД-1,,ЛПО-1-3129-1",
        "ЛПО-1-3129-1,renewal,2025-11-03,РД-2,,Л-3130-7");
    // A change keeps the end; a renewal runs from the day after it for five years.
    assertThat(list("2022-10-20"))
        .containsExactly(
            "Л-3129-1 valid 2021-02-22-2026-02-21",
            "Л-3129-2 valid 2021-02-22-2026-02-21",
            "ЛПО-1-3129-1 not-begun 2022-10-21-2026-02-21",
            "Л-3130-7 not-begun 2026-02-22-2031-02-22");
    assertThat(list("2022-10-21").get(0)).startsWith("Л-3129-1 changed");
    assertThat(list("2026-02-22"))
        .containsExactly(
            "Л-3129-1 changed 2021-02-22-2026-02-21",
            "Л-3129-2 expired 2021-02-22-2026-02-21",
            "ЛПО-1-3129-1 renewed 2022-10-21-2026-02-21",
            "Л-3130-7 valid 2026-02-22-2031-02-22");
  }

  @Test
  void records_alone_tell_the_same() throws IOException {
    take(
        "licence",
        "number,provider,kind,issued,replaces",
        "ЛПО-1-3129-1," + EIK + ",RES,2022-10-21,Л-3129-1",
        "Л-3130-7," + EIK + ",RES,2025-11-03,ЛПО-1-3129-1");
    assertThat(list("2026-02-22"))
        .containsExactly(
            "Л-3129-1 changed 2021-02-22-2026-02-21",
            "Л-3129-2 expired 2021-02-22-2026-02-21",
            "ЛПО-1-3129-1 renewed 2022-10-21-2026-02-21",
            "Л-3130-7 valid 2026-02-22-2031-02-22");
  }

  @Test
  void an_order_ends_a_licence_on_its_day() throws IOException {
    take(
        "licence-event",
        ORDER,
        "Л-3129-1,revocation,2025-05-20,РД-01-107,\"ЗСУ, чл. 158, ал. 1, т. 3\",",
        "Л-3129-2,termination,2024-03-01,РД-01-9,,");
    assertThat(list("2025-05-19").get(0)).startsWith("Л-3129-1 valid");
    assertThat(list("2025-05-20").get(0)).startsWith("Л-3129-1 revoked");
    assertThat(list("2030-01-01").get(0)).startsWith("Л-3129-1 revoked");
    assertThat(list("2024-02-29").get(1)).startsWith("Л-3129-2 valid");
    assertThat(list("2024-03-01").get(1)).startsWith("Л-3129-2 terminated");
    assertThat(may(EIK, "RES", "2025-05-19", 0)).isEqualTo("yes");
    assertThat(may(EIK, "RES", "2025-05-20", 1)).isEqualTo("no");
    KartaRun run =
        KartaRun.in(dir, "licences", "may", EIK, "-k", "RES", "--on", "2025-06-01", "-f", "csv");
    assertThat(run.ends(1).out()).contains("РД-01-107", "licence-event.csv", "чл. 158");
  }

  @Test
  void a_duplicate_is_a_copy_and_changes_nothing() throws IOException {
    take(
        "licence",
        "Лиценз - номер и дата на издаване,ЕИК,Социална услуга",
        "Л-3129-5/04.01.2022 г. Издаден дубликат на 29.06.2022 г.," + EIK + ",Дневна грижа");
    take("licence-event", ORDER, "Л-3129-2,duplicate,2023-05-05,РД-3,,");
    KartaRun run = KartaRun.in(dir, "licences", "list", "--on", "2023-06-01", "-f", "json");
    List<String> found = new ArrayList<>();
    for (JsonNode row : run.ends(0).json().get("rows")) {
      found.add(row.get("status").asText() + " " + row.get("duplicate_issued").asText());
    }
    assertThat(found).containsExactly("valid null", "valid 2023-05-05", "valid 2022-06-29");
  }

  @Test
  void what_cannot_be_known_is_unknown() throws IOException {
    assertThat(may("000990011", "RES", "2025-01-01", 0)).isEqualTo("not-needed");
    assertThat(may(EIK, "SHELT", "2025-01-01", 1)).isEqualTo("no");
    assertThat(may("175074752", "RES", "2025-01-01", 1)).isEqualTo("unknown");
    assertThat(may(EIK, "RES", "2021-02-21", 1)).isEqualTo("no");
    assertThat(may(EIK, "RES", "2020-06-30", 1)).as("before the act").isEqualTo("unknown");
    take("provider", "eik,name", "204878243,Без вид");
    assertThat(may("204878243", "RES", "2025-01-01", 1)).isEqualTo("unknown");
    take(
        "licence",
        "number,provider,possible_kinds,issued",
        "Л-3129-9,204878243,RES;DAY,2024-01-03");
    assertThat(may("204878243", "RES", "2025-01-01", 1)).isEqualTo("unknown");
    assertThat(may("204878243", "SHELT", "2025-01-01", 1)).isEqualTo("no");
  }

  @Test
  void what_took_the_place_of_a_licence_may_not_be_recorded() throws IOException {
    take("licence-event", ORDER, "Л-3129-1,change,2022-10-21,РД-1,,");
    assertThat(may(EIK, "RES", "2022-10-20", 0)).isEqualTo("yes");
    assertThat(may(EIK, "RES", "2022-10-21", 1)).isEqualTo("unknown");
    assertThat(may(EIK, "RES", "2026-02-22", 1)).isEqualTo("no");
  }

  @Test
  void an_order_joins_licences_that_are_both_recorded() throws IOException {
    take("licence", "number,provider,kind,issued", "Л-3130-2," + EIK + ",DAY,2025-11-03");
    take("licence-event", ORDER, "Л-3129-2,renewal,2025-11-03,РД-2,,Л-3130-2");
    assertThat(list("2025-12-01"))
        .contains(
            "Л-3130-2 not-begun 2026-02-22-2031-02-22", "Л-3129-2 valid 2021-02-22-2026-02-21");
  }

  @Test
  void the_day_of_an_order_holds_where_a_record_gives_none() throws IOException {
    take("licence", LICENCE, "Л-3129-1," + EIK + ",RES,2021-02-22,2026-02-21,revoked,");
    assertThat(list("2023-01-01").get(0)).startsWith("Л-3129-1 revoked");
    take("licence-event", ORDER, "Л-3129-1,revocation,2025-05-20,РД-1,,");
    assertThat(list("2023-01-01").get(0)).startsWith("Л-3129-1 valid");
  }

  @Test
  void a_municipality_needs_none_at_home_alone() throws IOException {
    take("provider", "eik,name,form,municipality", "000990011,Община,municipality,Айтос");
    assertThat(may("000990011", "RES", "2025-01-01", 0, "-m", "Айтос")).isEqualTo("not-needed");
    assertThat(may("000990011", "RES", "2025-01-01", 1, "-m", "Банско")).isEqualTo("unknown");
  }

  @Test
  void a_wrong_question_is_refused() {
    assertThat(ask("204878244", "RES")).contains("204878244");
    assertThat(ask(EIK, "нощна грижа")).contains("нощна грижа");
    assertThat(KartaRun.in(dir, "licences", "show", "Л-3129-77").ends(2).err())
        .contains("Л-3129-77");
    assertThat(KartaRun.in(dir, "licences", "list", "--status", "живи").ends(2).err())
        .contains("живи", "not-begun");
  }

  private String ask(String provider, String kind) {
    return KartaRun.in(dir, "licences", "may", provider, "-k", kind).ends(2).err();
  }

  private String may(String provider, String kind, String day, int code, String... further) {
    List<String> all =
        new ArrayList<>(
            List.of("licences", "may", provider, "-k", kind, "--on", day, "-f", "json"));
    all.addAll(List.of(further));
    KartaRun run = KartaRun.in(dir, all.toArray(String[]::new)).ends(code);
    return run.json().at("/rows/0/answer").asText();
  }
}
