package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.HeadingDictionary;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What offices write over their columns names one field of a kind, and none beside it. */
final class HeadingDictionaryTest {
  private static final int LEAST = 150;

  /** A heading as an office types it. */
  record Typed(String kind, String field, String heading) {}

  static List<Typed> typed() {
    return Resource.text(Kinds.class, "headings-of-offices.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|"))
        .map(parts -> new Typed(parts[0], parts[1], parts[2].replace('⏎', '\n')))
        .toList();
  }

  static List<RecordKind> kinds() {
    return Kinds.all();
  }

  private static RecordKind kind(String name) {
    return Objects.requireNonNull(Kinds.find(name), name);
  }

  /** The fields of a kind that answer to a heading, with those that ask for the values. */
  private static Set<String> answering(RecordKind kind, String heading) {
    return kind.fields().stream()
        .filter(
            field ->
                Headings.NONE.rank(kind, field, heading) >= 0
                    || Headings.NONE.mayName(kind, field, heading))
        .map(FieldSpec::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void what_offices_type_names_its_field_alone(Typed typed) {
    assertThat(answering(kind(typed.kind), typed.heading)).containsExactly(typed.field);
  }

  @Test
  void offices_type_many_and_none_twice() {
    assertThat(typed()).hasSizeGreaterThanOrEqualTo(LEAST).doesNotHaveDuplicates();
    assertThat(typed().stream().map(Typed::kind).distinct()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("kinds")
  void no_heading_of_a_kind_is_of_two_fields(RecordKind kind) {
    HeadingDictionary dictionary = HeadingDictionary.of(kind);
    for (FieldSpec field : kind.fields()) {
      String name = kind.name() + "." + field.name();
      List<HeadingDictionary.Entry> entries =
          HeadingDictionary.entries().getOrDefault(name, List.of());
      Stream.of(
              Stream.of(field.name()),
              field.bg().stream(),
              field.en().stream(),
              entries.stream().map(HeadingDictionary.Entry::heading))
          .flatMap(headings -> headings)
          .forEach(
              heading -> {
                assertThat(answering(kind, heading))
                    .as(name + ": " + heading)
                    .containsExactly(field.name());
                assertThat(Objects.requireNonNull(dictionary.find(heading), heading).field())
                    .as(name + ": " + heading)
                    .isEqualTo(field.name());
              });
    }
  }

  @Test
  void each_line_is_of_a_field_and_says_what_is_not_declared() {
    Map<String, FieldSpec> fields =
        Kinds.all().stream()
            .flatMap(
                kind -> kind.fields().stream().map(f -> Map.entry(kind.name() + "." + f.name(), f)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(fields.keySet()).containsAll(HeadingDictionary.entries().keySet());
    HeadingDictionary.entries()
        .forEach(
            (name, entries) ->
                assertThat(entries)
                    .as(name)
                    .isNotEmpty()
                    .allMatch(entry -> !entry.heading().isBlank())
                    .allMatch(
                        entry ->
                            Objects.requireNonNull(fields.get(name)).rank(entry.heading()) < 0));
    assertThat(HeadingDictionary.entries().values().stream().mapToInt(List::size).sum())
        .isGreaterThan(LEAST);
  }

  /** A preposition at the end tells: one is a day, the other a place. */
  @Test
  void small_words_tell_at_the_end_alone() {
    RecordKind referral = kind("referral");
    assertThat(answering(referral, "Настанен на")).containsExactly("admitted_on");
    assertThat(answering(referral, "Настанен в")).containsExactly("admitted_to");
    assertThat(answering(referral, "Настанен")).isEmpty();
    assertThat(answering(kind("licence"), "Валиден от")).containsExactly("valid_from");
    assertThat(answering(kind("licence"), "Валиден до")).containsExactly("valid_to");
    assertThat(answering(kind("service"), "Забележка")).isEmpty();
  }

  @Test
  void what_the_office_configured_wins() {
    RecordKind service = kind("service");
    Headings own =
        Headings.of(Map.of("service.settlement", "Община; Кметство", "service.id", "ЕИК"));
    assertThat(named(own, service, "община:")).isEqualTo("settlement");
    assertThat(named(own, service, "ЕИК")).isEqualTo("id");
    assertThat(own.rank(service, service.field("municipality"), "Община")).isNegative();
    assertThat(named(own, service, "Капацитет (бр.)")).isEqualTo("capacity");
    String[] headings = {"Населено място", "Кметство"};
    assertThat(own.answering(service, service.field("settlement"), headings)).containsExactly(1, 0);
  }

  private static String named(Headings headings, RecordKind kind, String heading) {
    return Objects.requireNonNull(headings.field(kind, heading), heading).name();
  }
}
