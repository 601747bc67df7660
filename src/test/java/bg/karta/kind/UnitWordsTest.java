package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Resource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with the word for what is counted behind them. */
final class UnitWordsTest {
  @ParameterizedTest
  @CsvSource({
    "service.capacity, 30 места, 30",
    "service.capacity, 30места, 30",
    "service.capacity, 1 място, 1",
    "service.capacity, 45 бр., 45",
    "service.capacity, 45бр, 45",
    "service.capacity, 12 души, 12",
    "service.capacity, 12 ЛИЦА, 12",
    "service.capacity, 12 потребители, 12",
    "service.capacity, 12 places, 12",
    "service-report.users, 14 души, 14",
    "service-report.waiting, 3 деца, 3",
    "service-report.user_days, 420 човекодни, 420",
    "foster-need.children, 2 деца, 2",
    "foster-family.age_from, 3 г., 3",
    "budget.places, 20 места, 20"
  })
  void a_count_with_its_unit(String place, String cell, int value) {
    assertRepairs(kind(place), field(place), cell, value, SpellingRule.UNIT_DROPPED, cell);
  }

  @ParameterizedTest
  @CsvSource({
    "service.capacity, 12 часа",
    "service-report.users, 12 места",
    "service-report.users, 12 лв.",
    "service-report.user_days, 12 души",
    "foster-need.children, 2 места",
    "service.capacity, 30 места и 2 легла",
    "service.capacity, до 30 места",
    "service.capacity, 10-15 места",
    "service.capacity, места",
    "service.capacity, -3 места",
    "service.capacity, '1,5 места'"
  })
  void another_unit_is_no_count(String place, String cell) {
    assertRefuses(kind(place), field(place), cell, CellRule.VALUE_NOT_A_COUNT, cell);
  }

  @Test
  void numbers_with_decimals_and_thousands() {
    assertRepairs("service-report", "staff", "7,5 щ. бр.", 7.5, SpellingRule.UNIT_DROPPED, "7.5");
    assertRepairs(
        "service-report", "staff", "7,5 щатни бройки", 7.5, SpellingRule.UNIT_DROPPED, "7.5");
    assertRepairs("inspection", "score", "80,5 точки", 80.5, SpellingRule.UNIT_DROPPED, "80.5");
    assertRepairs(
        "population", "persons", "12 345 души", 12345L, SpellingRule.UNIT_DROPPED, "12345");
    assertRefuses("population", "persons", "1.000 души", SpellingRule.NUMBER_AMBIGUOUS, "1000");
    assertRefuses("inspection", "score", "101 точки", CellRule.VALUE_OUT_OF_RANGE, "101");
  }

  @Test
  void money_stands_in_fields_of_money_alone() {
    assertReads("budget", "amount", "1 200 лв.", 1200.0);
    assertRefuses("service-report", "staff", "12 лв.", CellRule.VALUE_NOT_A_NUMBER, "12 лв.");
    assertRefuses("budget", "amount", "12 бр.", CellRule.VALUE_NOT_A_NUMBER, "12 бр.");
  }

  @Test
  void every_field_of_the_table_is_one_of_numbers() {
    for (Map<String, String> row : Resource.table(Kinds.class, "units.csv")) {
      for (String name : Resource.list(row, "fields")) {
        assertThat(Kinds.all())
            .as(name)
            .anySatisfy(
                kind ->
                    assertThat(kind.fields())
                        .anyMatch(field -> field.name().equals(name) && field.type().isNumber()));
      }
    }
  }

  private static String kind(String place) {
    return place.substring(0, place.indexOf('.'));
  }

  private static String field(String place) {
    return place.substring(place.indexOf('.') + 1);
  }
}
