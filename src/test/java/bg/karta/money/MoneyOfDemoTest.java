package bg.karta.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.Register;
import bg.karta.demo.StandardData;
import bg.karta.money.ExpectedMoney.Key;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The money of the standard data set, against a computation from its files. */
@Tag("heavy")
final class MoneyOfDemoTest {
  private static final List<String> PARTS =
      List.of("price_effect", "volume_effect", "interaction", "line_effect");

  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
  }

  private static List<Map<String, Object>> rows(String... args) {
    return register.rows(Stream.concat(Stream.of("money"), Stream.of(args)).toArray(String[]::new));
  }

  private static UnaryOperator<String> territory(String by) {
    UnaryOperator<String> oblasts = ExpectedMoney.oblasts();
    return switch (by) {
      case "municipality" -> code -> code;
      case "oblast" -> oblasts;
      default -> code -> "BG";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2021, municipality, BGN",
    "2021, oblast, BGN",
    "2021, country, BGN",
    "2020, oblast, BGN",
    "2020, municipality, EUR",
    "2021, country, EUR"
  })
  void every_cell_of_costs_is_the_one_computed_from_the_files(int year, String by, String in) {
    Map<Key, Map<String, BigDecimal>> expected = new ExpectedMoney(dir, year, in).by(territory(by));

    List<Map<String, Object>> rows =
        rows("costs", "--year", String.valueOf(year), "--by", by, "--currency", in);

    Map<Key, Map<String, Object>> actual = new HashMap<>();
    rows.forEach(row -> actual.put(key(row), row));
    assertThat(actual.keySet()).isEqualTo(expected.keySet()).hasSize(rows.size());
    expected.forEach(
        (key, figures) ->
            figures.forEach((name, figure) -> assertFigure(actual.get(key), name, figure)));
    assertThat(rows.get(0).keySet()).containsAll(expected.values().iterator().next().keySet());
  }

  private static Key key(Map<String, Object> row) {
    return new Key((String) row.get("territory"), (String) row.get("service"));
  }

  private static void assertFigure(Map<String, Object> row, String name, BigDecimal expected) {
    Double actual = Register.number(row, name);
    if (expected == null || actual == null) {
      assertThat((Object) actual).as("%s of %s", name, row).isEqualTo(expected);
    } else {
      assertThat(actual).as("%s of %s", name, row).isCloseTo(expected.doubleValue(), within(1e-6));
    }
  }

  /** The parts of an effect from its definition, in fractions of a cent. */
  private static Map<Key, Map<String, BigDecimal>> effects(String in) {
    Map<Key, ExpectedMoney.Line> before =
        new ExpectedMoney(dir, 2020, in)
            .lines.stream().collect(Collectors.toMap(ExpectedMoney.Line::cell, line -> line));
    Map<Key, Map<String, BigDecimal>> effects = new HashMap<>();
    for (ExpectedMoney.Line after : new ExpectedMoney(dir, 2021, in).lines) {
      ExpectedMoney.Line old = before.get(after.cell());
      BigDecimal price = old.amount().divide(old.places(), 20, RoundingMode.HALF_UP);
      BigDecimal rise =
          after.amount().divide(after.places(), 20, RoundingMode.HALF_UP).subtract(price);
      BigDecimal more = after.places().subtract(old.places());
      effects.put(
          after.cell(),
          Map.of(
              "price_effect", old.places().multiply(rise),
              "volume_effect", price.multiply(more),
              "interaction", rise.multiply(more)));
    }
    return effects;
  }

  @ParameterizedTest
  @ValueSource(strings = {"BGN", "EUR"})
  void the_parts_of_an_effect_are_those_of_its_formula(String in) {
    Map<Key, Map<String, BigDecimal>> expected = effects(in);

    List<Map<String, Object>> cells =
        rows("effect", "--currency", in, "--on", "2021-12-31").stream()
            .filter(row -> row.get("part").equals("cell"))
            .toList();

    assertThat(cells).hasSize(expected.size());
    for (Map<String, Object> row : cells) {
      expected
          .get(key(row))
          .forEach(
              (part, figure) ->
                  assertThat(Register.number(row, part))
                      .as("%s of %s", part, row)
                      .isCloseTo(figure.doubleValue(), within(0.0101)));
    }
  }

  @ParameterizedTest
  @CsvSource({"municipality, BGN", "oblast, EUR", "country, EUR"})
  void the_parts_make_the_whole_to_the_cent(String by, String in) {
    List<Map<String, Object>> rows = rows("effect", "--by", by, "--currency", in);

    BigDecimal added = BigDecimal.ZERO;
    for (Map<String, Object> row : rows) {
      BigDecimal parts = BigDecimal.ZERO;
      for (String part : PARTS) {
        parts = parts.add(amount(row, part));
      }
      assertThat(parts).as("%s", row).isEqualByComparingTo(amount(row, "added"));
      assertThat(amount(row, "amount_after").subtract(amount(row, "amount_before")))
          .isEqualByComparingTo(amount(row, "added"));
      added = row.get("part").equals("cell") ? added.add(amount(row, "added")) : added;
    }
    Map<String, Object> total = rows.get(rows.size() - 1);
    assertThat(total).containsEntry("part", "total");
    assertThat(amount(total, "added")).isEqualByComparingTo(added);
    BigDecimal of2020 = ExpectedMoney.sum(new ExpectedMoney(dir, 2020, in).lines, l -> l.amount());
    BigDecimal of2021 = ExpectedMoney.sum(new ExpectedMoney(dir, 2021, in).lines, l -> l.amount());
    assertThat(added).isEqualByComparingTo(of2021.subtract(of2020));
  }

  private static BigDecimal amount(Map<String, Object> row, String name) {
    Double value = Register.number(row, name);
    return value == null ? BigDecimal.ZERO : BigDecimal.valueOf(value);
  }

  @Test
  void the_change_is_that_between_the_costs_of_the_two_years() {
    Map<Key, Map<String, BigDecimal>> before =
        new ExpectedMoney(dir, 2020, "BGN").by(territory("oblast"));
    Map<Key, Map<String, BigDecimal>> after =
        new ExpectedMoney(dir, 2021, "BGN").by(territory("oblast"));

    List<Map<String, Object>> rows = rows("change", "--by", "oblast");

    int compared = 0;
    for (Map<String, Object> row : rows) {
      String measure = ((String) row.get("measure")).replace('-', '_');
      if (before.containsKey(key(row)) && after.containsKey(key(row))) {
        assertFigure(row, "before", before.get(key(row)).get(measure));
        assertFigure(row, "after", after.get(key(row)).get(measure));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(5_000).isGreaterThan(rows.size() * 9 / 10);
  }

  @Test
  void the_statistics_are_what_the_commands_give() {
    for (String name : List.of("costs", "change", "effect")) {
      assertThat(register.rows("export", "money-" + name, "--on", "2021-12-31"))
          .isEqualTo(rows(name, "--on", "2021-12-31"))
          .hasSizeGreaterThan(1_000);
    }
  }
}
