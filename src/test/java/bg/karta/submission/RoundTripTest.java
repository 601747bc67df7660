package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever karta writes comes back into it the same: every kind there is, in every format of
 * tables, with the texts and numbers of {@link Awkward}.
 */
@Tag("heavy")
final class RoundTripTest {

  private static final List<String> IMPORT =
      List.of("import", "--format", "json", "--max-findings", "1");

  @TempDir static Path folder;

  @BeforeAll
  static void register() throws IOException {
    List<String> args = new ArrayList<>(IMPORT);
    for (RecordKind kind : Kinds.all()) {
      args.add(Awkward.write(kind, folder).toString());
    }
    JsonNode report = run("first", args).ends(0).json();
    assertThat(report.at("/summary/errors").asInt()).isZero();
    for (JsonNode file : report.get("files")) {
      assertThat(file.get("inserted").asInt()).as(file.toString()).isEqualTo(Awkward.RECORDS);
    }
    for (String format : formats()) {
      export("first", format);
    }
  }

  static List<String> formats() {
    return List.of("csv", "tsv", "xlsx", "json", "ndjson");
  }

  static Stream<String> kinds() {
    return Kinds.names();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_text_is_stored_as_it_was_given_but_for_its_blanks(String name) {
    RecordKind kind = Objects.requireNonNull(Kinds.find(name));
    List<FieldSpec> texts =
        kind.fields().stream().filter(field -> field.type() == FieldType.TEXT).toList();
    for (FieldSpec field : texts) {
      List<String> stored =
          new Register(folder.resolve("first.db"))
              .rows("SELECT " + field.name() + " FROM " + kind.table());
      assertThat(stored)
          .as(kind.name() + "." + field.name())
          .containsAll(Awkward.TEXTS.stream().map(text -> kept(text, field)).toList());
    }
  }

  /** Runs of blanks are one, letters are composed, and in a key 12.0 is 12. */
  private static String kept(String text, FieldSpec field) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String plain = composed.replaceAll("[\\s\u00a0]+", " ").strip();
    return field.key() ? plain.replaceFirst("^(\\d+)\\.0$", "$1") : plain;
  }

  @Test
  void a_year_of_birth_before_1900_is_told_by_the_number() {
    assertThat(
            new Register(folder.resolve("first.db"))
                .rows("SELECT birth_year FROM assessment WHERE birth_year < 1900"))
        .containsExactly("1880");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void own_exports_change_nothing_in_the_register(String format) {
    JsonNode report = run("first", exports(format)).ends(0).json();

    assertThat(report.get("files")).hasSize(Kinds.all().size());
    for (JsonNode file : report.get("files")) {
      assertThat(file.get("file").asText()).endsWith(file.get("kind").asText() + "." + format);
      assertThat(file.get("unchanged").asInt())
          .as(file.toString())
          .isEqualTo(file.get("rows").asInt())
          .isGreaterThanOrEqualTo(Awkward.RECORDS);
      assertThat(file.get("skipped").asInt()).as(file.toString()).isZero();
    }
    assertThat(report.has("batch")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_register_made_of_exports_gives_the_same_exports(String format) {
    run(format, exports(format)).ends(0);
    export(format, format);

    for (RecordKind kind : Kinds.all()) {
      assertThat(exported(format, kind, format))
          .as(kind.name())
          .hasSameBinaryContentAs(exported("first", kind, format));
    }
    assertThat(records(format)).isEqualTo(records("first"));
  }

  /** The import of all files of a format that the first register gave. */
  private static List<String> exports(String format) {
    List<String> args = new ArrayList<>(IMPORT);
    Kinds.all().forEach(kind -> args.add(exported("first", kind, format).toString()));
    return args;
  }

  /** The rows of every kind's table without their origin. */
  private static Map<String, List<String>> records(String register) {
    Register file = new Register(folder.resolve(register + ".db"));
    return Kinds.all().stream()
        .collect(
            Collectors.toMap(
                RecordKind::name,
                kind -> file.rows("SELECT " + Awkward.fields(kind) + " FROM " + kind.table())));
  }

  private static void export(String register, String format) {
    for (RecordKind kind : Kinds.all()) {
      String sql =
          "SELECT "
              + Awkward.fields(kind)
              + " FROM "
              + kind.table()
              + " ORDER BY "
              + kind.key().stream().map(FieldSpec::name).collect(Collectors.joining(", "));
      Path file = exported(register, kind, format);
      run(register, List.of("query", sql, "-o", file.toString())).ends(0);
    }
  }

  private static Path exported(String register, RecordKind kind, String format) {
    try {
      Path own = Files.createDirectories(folder.resolve(register));
      return own.resolve(kind.name() + "." + format);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static KartaRun run(String register, List<String> args) {
    return KartaRun.of(
        Map.of(
            "KARTA_DB",
            folder.resolve(register + ".db").toString(),
            "KARTA_KEY",
            folder.resolve("people.key").toString(),
            "KARTA_LANG",
            "en"),
        args.toArray(String[]::new));
  }
}
