package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.intake.Headings;
import bg.karta.intake.Intake;
import bg.karta.intake.Layout;
import bg.karta.intake.Layouts;
import bg.karta.intake.RowSource;
import bg.karta.intake.SetValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headings in either language tell the kind of a table and the field of each column. */
final class HeadingsTest {
  @TempDir Path folder;

  static List<RecordKind> kinds() {
    return Kinds.all();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("kinds")
  void the_names_of_the_fields(RecordKind kind) throws IOException {
    assertRecognises(kind, null, FieldSpec::name);
    assertRecognises(kind, null, field -> field.name().replace('_', ' ').toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("kinds")
  void the_usual_bulgarian_headings(RecordKind kind) throws IOException {
    assertRecognises(kind, null, field -> field.bg().get(0));
    assertRecognises(kind, null, field -> " " + field.bg().get(0).toUpperCase(Locale.ROOT) + ": ");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("kinds")
  void every_other_heading(RecordKind kind) throws IOException {
    for (int i = 0; i < 3; i++) {
      int place = i;
      assertRecognises(kind, kind, field -> last(field.bg(), place));
      assertRecognises(
          kind, kind, field -> field.en().isEmpty() ? field.name() : last(field.en(), place));
    }
  }

  @Test
  void every_field_has_headings_of_its_own() {
    for (RecordKind kind : Kinds.all()) {
      assertThat(kind.fields()).allMatch(field -> !field.bg().isEmpty());
      assertThat(kind.fields().stream().map(field -> field.bg().get(0)))
          .as(kind.name())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void the_files_own_columns_and_those_of_rejects() throws IOException {
    Layouts.Recognised found =
        recognise("Бележка,name,eik,karta_rule,karta_message,,Рейтинг", Kinds.of(Provider.class));
    assertThat(found.layout().unknownHeadings()).containsExactly("Бележка", "Рейтинг");
    assertThat(found.missing()).isEmpty();
    Layout.KindColumns part = found.layout().parts().get(0);
    assertThat(part.letter(part.kind().field("eik"))).isEqualTo("C");
  }

  private static String last(List<String> headings, int place) {
    return headings.get(Math.min(place, headings.size() - 1));
  }

  private void assertRecognises(
      RecordKind kind, RecordKind told, Function<FieldSpec, String> heading) throws IOException {
    String headings =
        kind.fields().stream()
            .map(heading)
            .map(text -> '"' + text + '"')
            .collect(Collectors.joining(","));
    Layouts.Recognised found = recognise(headings, told);
    assertThat(found.layout().parts()).as(headings).hasSize(1);
    Layout.KindColumns part = found.layout().parts().get(0);
    assertThat(part.kind().name()).as(headings).isEqualTo(kind.name());
    assertThat(part.columns())
        .as(headings)
        .containsExactly(IntStream.range(0, kind.fields().size()).toArray());
    assertThat(found.missing()).isEmpty();
    assertThat(found.layout().unknownHeadings()).isEmpty();
  }

  private Layouts.Recognised recognise(String headings, RecordKind told) throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), headings + "\n");
    List<RowSource> sources = Intake.open("table.csv", file);
    return Layouts.recognise(sources.get(0), told, Headings.NONE, false, SetValues.none());
  }
}
