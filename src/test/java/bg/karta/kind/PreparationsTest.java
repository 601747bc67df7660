package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.person.PersonalNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a kind fills in that a row leaves out, and what it says of that. */
final class PreparationsTest {
  private final List<String> said = new ArrayList<>();

  private static RecordKind kind(String name) {
    return Objects.requireNonNull(Kinds.find(name));
  }

  private static RecordCells cells(RecordKind kind, Map<String, String> given) {
    String[] cells = new String[kind.fields().size()];
    Arrays.fill(cells, "");
    given.forEach((field, cell) -> cells[kind.position(field)] = cell);
    return new RecordCells(cells);
  }

  /** The cells as the preparation of the kind leaves them. */
  private static RecordCells prepared(String name, Map<String, String> given) {
    RecordCells cells = cells(kind(name), given);
    kind(name).preparation().cells(cells);
    return cells;
  }

  private static String cell(String name, RecordCells cells, String field) {
    return cells.get(kind(name).field(field));
  }

  /** The values as the preparation of the kind leaves them. */
  private RecordValues filled(Preparation preparation, String name, Map<String, Object> given) {
    RecordValues values = new RecordValues(kind(name));
    given.forEach((field, value) -> values.put(kind(name).field(field), value));
    preparation.values(
        values,
        (remark, field) ->
            said.add("%s %s %s".formatted(remark.rule().id(), field.name(), remark.arguments())));
    return values;
  }

  private static Object value(String name, RecordValues values, String field) {
    return values.get(kind(name).field(field));
  }

  @Test
  void a_licence_is_of_the_day_in_its_number_and_valid_unless_it_says_otherwise() {
    RecordCells cells = prepared("licence", Map.of("number", "Л-3129-1/04.01.2021 г."));

    assertThat(cell("licence", cells, "issued")).isEqualTo("2021-01-04");
    assertThat(cell("licence", cells, "status")).isEqualTo("valid");
    assertThat(cell("licence", cells, "number_text")).isEqualTo("Л-3129-1/04.01.2021 г.");
    assertThat(cell("licence", cells, "replaces")).isEmpty();
  }

  @Test
  void what_a_licence_says_itself_stays() {
    RecordCells cells =
        prepared(
            "licence",
            Map.of(
                "number", "Л-3129-1/04.01.2021 г.",
                "number_text", "както е записан",
                "issued", "2021-02-05",
                "status", "revoked"));

    assertThat(cell("licence", cells, "issued")).isEqualTo("2021-02-05");
    assertThat(cell("licence", cells, "status")).isEqualTo("revoked");
    assertThat(cell("licence", cells, "number_text")).isEqualTo("както е записан");
  }

  @Test
  void a_licence_issued_on_a_day_needs_no_end() {
    RecordKind licence = kind("licence");
    Preparation preparation = licence.preparation();
    RecordCells issued = cells(licence, Map.of("issued", "2021-01-04"));

    assertThat(preparation.mayBeAbsent(licence.field("valid_to"), issued)).isTrue();
    assertThat(preparation.mayBeAbsent(licence.field("provider"), issued)).isFalse();
    assertThat(preparation.mayBeAbsent(licence.field("valid_to"), cells(licence, Map.of())))
        .isFalse();
    assertThat(licence.fields().stream().filter(preparation::mayLackColumn))
        .extracting(FieldSpec::name)
        .containsExactlyInAnyOrder("issued", "valid_to", "status");
  }

  /** Five years, the last day before the day of the same date. */
  @Test
  void the_end_that_a_licence_leaves_out_is_that_of_the_law_which_is_said() {
    RecordValues values =
        filled(kind("licence").preparation(), "licence", Map.of("issued", "2021-01-04"));

    assertThat(value("licence", values, "valid_to")).isEqualTo("2026-01-03");
    assertThat(value("licence", values, "valid_from")).isEqualTo("2021-01-04");
    assertThat(value("licence", values, "valid_to_derived")).isEqualTo(1);
    assertThat(said).containsExactly("licence-end-derived valid_to [2026-01-03]");
  }

  @Test
  void an_end_that_a_licence_says_is_not_derived() {
    RecordValues values =
        filled(
            kind("licence").preparation(),
            "licence",
            Map.of("issued", "2021-01-04", "valid_from", "2021-02-01", "valid_to", "2025-12-31"));

    assertThat(value("licence", values, "valid_to")).isEqualTo("2025-12-31");
    assertThat(value("licence", values, "valid_from")).isEqualTo("2021-02-01");
    assertThat(value("licence", values, "valid_to_derived")).isEqualTo(0);
    assertThat(said).isEmpty();
  }

  private static PersonalNumber egn() {
    return new PersonalNumber(PersonalNumber.Type.EGN, "6101057509");
  }

  @Test
  void an_egn_tells_the_year_of_birth_and_the_sex() {
    RecordValues values =
        filled(kind("assessment").preparation(), "assessment", Map.of("person", egn()));

    assertThat(value("assessment", values, "birth_year")).isEqualTo(1961L);
    assertThat(value("assessment", values, "sex")).isEqualTo("male");
    assertThat(said).isEmpty();
  }

  @Test
  void an_egn_overrules_what_the_row_says_which_is_said() {
    RecordValues values =
        filled(
            kind("assessment").preparation(),
            "assessment",
            Map.of("person", egn(), "birth_year", 1960L, "sex", "male"));

    assertThat(value("assessment", values, "birth_year")).isEqualTo(1961L);
    assertThat(said).containsExactly("person-birth-year-differs birth_year [1960, 1961]");
  }

  @Test
  void another_number_leaves_the_row_as_it_is() {
    PersonalNumber foreigner = new PersonalNumber(PersonalNumber.Type.LNCH, "1004507764");
    RecordValues values =
        filled(
            kind("assessment").preparation(),
            "assessment",
            Map.of("person", foreigner, "birth_year", 1960L));

    assertThat(value("assessment", values, "birth_year")).isEqualTo(1960L);
    assertThat(value("assessment", values, "sex")).isNull();
    assertThat(said).isEmpty();
  }

  @Test
  void an_amount_in_another_currency_than_that_of_its_row_is_said() {
    Preparation preparation = kind("budget").preparation();
    preparation.cells(cells(kind("budget"), Map.of("standard", "10 лв.", "amount", "€ 20")));
    filled(preparation, "budget", Map.of("currency", "BGN"));

    assertThat(said).containsExactly("money-of-other-currency amount [€ 20, EUR, BGN]");
  }

  @Test
  void an_amount_without_a_currency_or_a_row_without_one_is_let_pass() {
    Preparation preparation = kind("budget").preparation();
    preparation.cells(cells(kind("budget"), Map.of("standard", "10", "amount", "€ 20")));
    filled(preparation, "budget", Map.of());
    preparation.cells(cells(kind("budget"), Map.of("standard", "10", "amount", "20,50")));
    filled(preparation, "budget", Map.of("currency", "BGN"));

    assertThat(said).isEmpty();
  }
}
