package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RecordValuesTest {
  private static final RecordKind LICENCE = Kinds.of(Licence.class);

  static Stream<Class<? extends Record>> records() {
    return Stream.of(Licence.class, Service.class, Population.class, ServiceReport.class);
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_field_stands_where_its_record_has_it(Class<? extends Record> type) {
    RecordKind kind = Kinds.of(type);
    assertThat(kind.fields().stream().map(FieldSpec::position))
        .containsExactlyElementsOf(
            Stream.iterate(0, i -> i + 1).limit(type.getRecordComponents().length).toList());
    assertThat(kind.fields().stream().map(field -> field.name().replace("_", "")))
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(String::toLowerCase)
                .toList());
    kind.fields().forEach(field -> assertThat(kind.field(field.name())).isSameAs(field));
  }

  @Test
  void each_field_keeps_its_own_value_and_an_absent_one_has_none() {
    RecordValues values = new RecordValues(LICENCE);
    LICENCE.fields().forEach(field -> values.put(field, field.name()));
    values.put(LICENCE.field("issued"), null);
    for (FieldSpec field : LICENCE.fields()) {
      boolean absent = field.name().equals("issued");
      assertThat(values.has(field)).isNotEqualTo(absent);
      assertThat(values.get(field)).isEqualTo(absent ? null : field.name());
    }
  }

  @Test
  void the_key_is_its_fields_values_with_a_bar_between() {
    RecordValues values = new RecordValues(Kinds.of(ServiceReport.class));
    values.put(values.kind().field("service"), "ЦОП-4");
    values.put(values.kind().field("month"), "2025-12");
    values.put(values.kind().field("users"), 12);
    assertThat(values.key()).isEqualTo("ЦОП-4|2025-12");
  }

  @Test
  void a_record_is_made_of_its_values_and_taken_apart_into_them() {
    RecordValues values = new RecordValues(LICENCE);
    values.put(LICENCE.field("number"), "1/2.3.2024");
    values.put(LICENCE.field("issued"), "2024-03-02");
    values.put(LICENCE.field("valid_to_derived"), 1);
    Licence made = (Licence) LICENCE.maker().make(values);
    assertThat(made.number()).isEqualTo("1/2.3.2024");
    assertThat(made.issued()).isEqualTo(LocalDate.of(2024, 3, 2));
    assertThat(made.validTo()).isNull();
    RecordValues again = LICENCE.values().of(made);
    assertThat(again.get(LICENCE.field("issued"))).isEqualTo(made.issued());
    assertThat(again.get(LICENCE.field("valid_to_derived"))).isEqualTo(made.validToDerived());
  }

  @Test
  void there_is_no_field_of_another_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LICENCE.field("expires"))
        .withMessageContaining("licence")
        .withMessageContaining("expires");
  }
}
