package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files an output replaces without being forced: those that karta wrote, and no others. */
final class OwnOutputsTest {
  @TempDir private Path folder;

  @BeforeEach
  void make_a_register() throws IOException {
    put("input.csv", "eik,name\n");
    run("init").ends(0);
  }

  private KartaRun run(String... args) {
    return KartaRun.of(
        Map.of("KARTA_DB", path("karta.db"), "XDG_CONFIG_HOME", path("config")), args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private Path put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("notes.txt", "Call Ivan, then Petar.\nBuy milk.\n"),
        arguments("notes.txt", "name,phone\nИван,0888\n"),
        arguments("people.csv", "name,phone\nИван,0888\n"),
        arguments("people.csv", "Име;Телефон\nИван;0888\n"),
        arguments("people.csv", "\uFEFFИме,Телефон\nИван,0888\n"),
        arguments("people.tsv", "name\tphone\nИван\t0888\n"),
        arguments("people.ndjson", "{\"name\":\"Иван\",\"phone\":\"0888\"}\n"),
        arguments("data.json", "{\"name\":\"x\",\"rows\":[1]}"),
        arguments("data.json", "[{\"id\":1}]"),
        arguments("README.md", "# Notes\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n"),
        arguments("README.md", "## Notes\n\n- milk\n"),
        arguments("page.html", "<!DOCTYPE html>\n<html lang=\"bg\"><title>x</title>"),
        arguments("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>"),
        arguments("mine.ics", "BEGIN:VCALENDAR\r\nPRODID:-//Mozilla.org//\r\n"),
        arguments("tests.xml", "<?xml version=\"1.0\"?><testsuites name=\"surefire\"/>"),
        arguments("scan.sarif", "{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"other\"}}}]}"),
        arguments("notes", "name,phone\nИван,0888\n"));
  }

  /** Texts of other programs and of people, in the place of a table and of findings. */
  @ParameterizedTest
  @MethodSource("texts")
  void spares_the_texts_of_others(String name, String text) throws IOException {
    Path file = put(name, text);
    String[][] lines = {
      {"kinds", "-f", "csv"},
      {"kinds", "-f", "json"},
      {"export", "licences", "-f", "ndjson"},
      {"check", path("input.csv"), "--fail-on", "never", "-f", "csv"},
      {"check", path("input.csv"), "--fail-on", "never", "-f", "json"},
    };
    for (String[] line : lines) {
      String[] whole =
          Stream.concat(Stream.of(line), Stream.of("-o", file.toString())).toArray(String[]::new);
      assertThat(run(whole).ends(2).err()).contains("--force").containsOnlyOnce("\n");
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void an_import_is_refused_before_it_is_done() throws IOException {
    put("input.csv", "eik,name\n204878243,Дом\n");
    Path findings = put("people.csv", "name,phone\n");
    Path rejects = put("rejects.csv", "name,phone\n");
    run("import", path("input.csv"), "-o", findings.toString()).ends(2);
    run("import", path("input.csv"), "--partial", "--rejects", rejects.toString()).ends(2);
    assertThat(run("query", "SELECT * FROM provider", "-f", "csv").ends(0).out().lines())
        .hasSize(1);
  }

  static Stream<String> formats() {
    return Stream.of(
        "a.csv",
        "a.tsv",
        "a.ndjson",
        "a.json",
        "a.md",
        "a.txt",
        "a.html",
        "a.xlsx",
        "csv",
        "tsv",
        "ndjson",
        "json",
        "md",
        "table",
        "html",
        "xlsx");
  }

  /** A nightly run writes to the same file, in whatever language its machine has. */
  @ParameterizedTest
  @MethodSource("formats")
  void writes_again_what_it_wrote(String format) throws IOException {
    put("input.csv", "eik,name\n204878243,Дом\n204878244,Дом\n");
    boolean named = format.contains(".");
    String[] how =
        named
            ? new String[] {"-o", path(format)}
            : new String[] {"-f", format, "-o", path("noext")};
    String[][] lines = {
      {"kinds"},
      {"coverage"},
      {"export", "licences"},
      {"query", "SELECT 1 AS a, 2 AS \"Брой, лица\""},
      {"check", path("input.csv"), "--fail-on", "never"},
    };
    for (String[] line : lines) {
      for (String lang : List.of("en", "bg", "en")) {
        run(Stream.of(line, new String[] {"--lang", lang}, how)
                .flatMap(Stream::of)
                .toArray(String[]::new))
            .ends(0);
      }
      Files.delete(folder.resolve(named ? format : "noext"));
    }
  }

  @Test
  void a_table_replaces_one_that_had_fewer_columns() throws IOException {
    run("export", "licences", "-f", "csv", "-o", path("a.csv")).ends(0);
    String now = Files.readString(folder.resolve("a.csv"));
    put("a.csv", now.replaceFirst(",[a-z]+\n", "\n"));
    run("export", "licences", "-f", "csv", "-o", path("a.csv")).ends(0);
    assertThat(folder.resolve("a.csv")).hasContent(now);
  }

  /** A template has the headings of its language, and its rows may be an officer's work. */
  @Test
  void a_template_of_text_replaces_one_that_nobody_filled_in() throws IOException {
    for (String lang : List.of("bg", "en", "bg")) {
      template(lang).ends(0);
    }
    String empty = Files.readString(folder.resolve("a.csv"));
    String filled = empty + "000695395;Община Дулово\n";
    for (String text : List.of(filled, empty.replace("Айтос", "Дулово"))) {
      put("a.csv", text);
      assertThat(template("bg").ends(2).err()).contains("a.csv", "--force");
      assertThat(folder.resolve("a.csv")).hasContent(text);
    }
  }

  private KartaRun template(String lang) {
    return run("kinds", "provider", "--template", "csv", "-o", path("a.csv"), "--lang", lang);
  }
}
