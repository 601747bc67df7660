package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A partial import takes the valid rows in and gives the others back, to be corrected. */
final class RejectsTest {
  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder).putAll();
  }

  @Test
  void the_others_come_back_with_the_reasons() {
    desk.put(
        "provider.csv",
        """
        Доставчик;Бележка;ЕИК
        Нов живот;;204878243
        "Зора; ""Изток\""";от 2020;175074751
        ;нищо;000695395
        """);
    KartaRun run = partial("provider.csv").ends(1);
    assertThat(run.json().at("/summary/status").asText()).isEqualTo("partially-accepted");
    assertThat(run.json().at("/files/0/inserted").asInt()).isEqualTo(1);
    assertThat(run.json().at("/files/0/rejected").asInt()).isEqualTo(2);
    assertThat(desk.register().rows("SELECT eik FROM provider")).containsExactly("204878243");
    List<String> rejects = desk.text("rejects.csv").lines().toList();
    assertThat(rejects).hasSize(3);
    assertThat(rejects.get(0)).isEqualTo("Доставчик;Бележка;ЕИК;karta_rule;karta_message");
    assertThat(rejects.get(1))
        .startsWith("\"Зора; \"\"Изток\"\"\";от 2020;175074751;eik-check-digit;")
        .contains("175074751");
    assertThat(rejects.get(2)).startsWith(";нищо;000695395;value-missing;");
  }

  @Test
  void corrected_they_are_taken_in() {
    desk.put("provider.csv", "eik,name,form\n204878243,Нов живот,private\n175074751,Зора,state\n");
    partial("provider.csv").ends(1);
    desk.put("rejects.csv", desk.text("rejects.csv").replaceFirst("175074751", "175074752"));
    KartaRun run = desk.run("import", "rejects.csv").ends(0);
    assertThat(run.findings()).isEmpty();
    assertThat(desk.register().rows("SELECT eik, name, form FROM provider"))
        .containsExactly("175074752|Зора|state", "204878243|Нов живот|private");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void they_are_for_their_owners_eyes() throws IOException {
    desk.put("provider.csv", "eik,name,form\n204878243,Нов живот,private\n175074751,Зора,state\n");
    partial("provider.csv").ends(1);
    for (String name : List.of("rejects.csv", "karta.db")) {
      assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void what_nobody_mended_comes_back_the_same() {
    desk.put(
        "provider.csv",
        """
        eik;name;phone;address
        175074751;'=1+1;'+359 2 912 3456;"''=x;"
        175074751;'-;'s;"a ""b"" c\\"
        175074751;007;NA;"първи
        втори"
        """);
    partial("provider.csv").ends(1);
    String rejects = desk.text("rejects.csv");
    assertThat(rejects)
        .startsWith("eik;name;phone;address;karta_rule;karta_message\n")
        .contains("\n175074751;'=1+1;'+359 2 912 3456;\"''=x;\";eik-check-digit;")
        .contains("\n175074751;'-;'s;\"a \"\"b\"\" c\\\";eik-check-digit;")
        .contains("\n175074751;007;NA;\"първи\nвтори\";eik-check-digit;");
    desk.put("again.csv", rejects);
    partial("again.csv").ends(1);

    assertThat(desk.text("rejects.csv")).isEqualTo(rejects);
  }

  @Test
  void rows_that_rest_on_rejected_ones_come_back_too() {
    desk.put("service.csv", Desk.SERVICES.replace("S1,Дом в Межден,ДСХ", "S1,Дом в Межден,"));
    KartaRun run = partial("provider.csv", "service.csv", "service-report.csv").ends(1);
    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "value-missing 2 type", "reference-missing 2 service", "reference-missing 3 service");
    assertThat(desk.register().rows("SELECT id FROM service")).containsExactly("S2");
    assertThat(desk.register().rows("SELECT service, month FROM service_report"))
        .containsExactly("S2|2024-01");
    assertThat(desk.text("rejects.csv").lines().skip(1)).singleElement().asString().contains("S1");
    assertThat(desk.text("rejects-2.csv").lines().skip(1))
        .hasSize(2)
        .allMatch(r -> r.startsWith("S1"));
  }

  @Test
  void a_chain_of_references_comes_back_whole() {
    desk.put("provider.csv", Desk.PROVIDERS.replace("Нов живот", ""));
    partial("service-report.csv", "service.csv", "provider.csv").ends(1);
    assertThat(desk.register().rows("SELECT eik FROM provider")).containsExactly("000695395");
    assertThat(desk.register().rows("SELECT id FROM service")).containsExactly("S2");
    assertThat(desk.register().rows("SELECT service FROM service_report")).containsExactly("S2");
  }

  @Test
  void of_two_rows_with_one_key_the_first_is_taken_in() {
    desk.put("provider.csv", "eik,name\n204878243,Първи\n204878243,Втори\n");
    KartaRun run = partial("provider.csv").ends(1);
    assertThat(run.json().at("/files/0/rejected").asInt()).isEqualTo(1);
    assertThat(desk.register().rows("SELECT name FROM provider")).containsExactly("Първи");
    assertThat(desk.text("rejects.csv").lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("204878243,Втори,duplicate-key,");
  }

  @Test
  void continuation_rows_come_back_with_their_provider() {
    desk.put(
        "register.csv",
        """
        №,Доставчик,ЕИК,Социална услуга,Лиценз - номер и дата на издаване,Лиценз - дата на валидност
        1,Нов живот,204878243,Дневна грижа,Л-3129-1/04.01.2021 г.,03.01.2026 г.
        ,,,Резидентна грижа,Л-3129-2/04.01.2021 г.,31.02.2026 г.
        """);
    partial("register.csv").ends(1);
    assertThat(desk.register().rows("SELECT number, kind FROM licence"))
        .containsExactly("Л-3129-1|DAY");
    desk.put("rejects.csv", desk.text("rejects.csv").replaceFirst("31.02.2026", "03.01.2026"));
    desk.run("import", "rejects.csv").ends(0);
    assertThat(desk.register().rows("SELECT number, provider, kind, valid_to FROM licence"))
        .containsExactly("Л-3129-1|204878243|DAY|2026-01-03", "Л-3129-2|204878243|RES|2026-01-03");
  }

  @Test
  void without_rejected_rows_there_is_no_file() {
    partial("provider.csv").ends(0);
    assertThat(desk.path("rejects.csv")).doesNotExist();
  }

  @Test
  void rejects_without_partial_are_wrong_usage() {
    KartaRun run = desk.run("import", "--rejects", "rejects.csv", "provider.csv").ends(2);
    assertThat(run.err()).contains("--partial");
  }

  @Test
  void further_files_replace_rejects_only() throws IOException {
    KartaRun first = rejectsOfTwoKinds().ends(1);
    assertThat(first.err())
        .contains(desk.path("rejects.csv") + ", " + desk.path("rejects-2.csv") + ".");
    String second = desk.text("rejects-2.csv");
    desk.put("rejects-2.csv", second.replaceFirst("\n", "\r\n") + "another,row,,\n");
    rejectsOfTwoKinds().ends(1);
    assertThat(desk.text("rejects-2.csv")).isEqualTo(second);

    for (String foreign : List.of("name,phone\nЗора,2\n", "karta_message,karta_rule\n", "x")) {
      desk.put("rejects-2.csv", foreign);
      Files.delete(desk.path("rejects.csv"));
      KartaRun refused = rejectsOfTwoKinds().ends(2);
      assertThat(refused.err()).contains("rejects-2.csv is there already");
      assertThat(desk.text("rejects-2.csv")).isEqualTo(foreign);
      assertThat(desk.path("rejects.csv")).doesNotExist();
      rejectsOfTwoKinds("--force").ends(1);
      assertThat(desk.text("rejects-2.csv")).isEqualTo(second);
    }
  }

  @Test
  void further_files_are_not_written_through_links() throws IOException {
    desk.put("list.csv", "name\nЗора\n");
    for (String target : List.of("list.csv", "none.csv", "service.csv")) {
      Files.deleteIfExists(desk.path("rejects-2.csv"));
      Files.createSymbolicLink(desk.path("rejects-2.csv"), Path.of(target));
      KartaRun refused = rejectsOfTwoKinds("--force").ends(2);
      assertThat(refused.err()).contains("rejects-2.csv is a link").containsOnlyOnce("\n");
      assertThat(desk.path("rejects.csv")).doesNotExist();
    }
    assertThat(desk.text("list.csv")).isEqualTo("name\nЗора\n");
    assertThat(desk.path("none.csv")).doesNotExist();
    assertThat(desk.path("karta.db")).doesNotExist();
  }

  private KartaRun rejectsOfTwoKinds(String... more) {
    desk.put("service.csv", Desk.SERVICES.replace("S1,Дом в Межден,ДСХ", "S1,Дом в Межден,"));
    List<String> files =
        new ArrayList<>(List.of("provider.csv", "service.csv", "service-report.csv"));
    files.addAll(List.of(more));
    return partial(files.toArray(String[]::new));
  }

  private KartaRun partial(String... files) {
    String[] args = new String[files.length + 3];
    args[0] = "--partial";
    args[1] = "--rejects";
    args[2] = "rejects.csv";
    System.arraycopy(files, 0, args, 3, files.length);
    return desk.run("import", args);
  }
}
