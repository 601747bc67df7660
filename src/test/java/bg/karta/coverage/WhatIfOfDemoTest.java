package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.demo.StandardData;
import bg.karta.money.Currency;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Budgets for the whole country, against another way of finding the best. */
@Tag("heavy")
final class WhatIfOfDemoTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

  @TempDir private static Path dir;
  private static Register register;
  private static Database database;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
    database = Database.open(dir.resolve("karta.db"), Database.Mode.READ, Duration.ZERO);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static List<Site> sites(List<GivenTerms> terms) {
    TermsBook book = new TermsBook(database, DAY, Currency.BGN, terms);
    return new Inquiry(database, DAY, List.of(), book, Parameters.none(), Messages.of(Lang.EN))
        .asked().sites().stream().filter(site -> site.terms().isCostKnown()).toList();
  }

  /**
   * The most people that can be served, sum by sum of a hundred leva: exact, as all costs are
   * multiples of that. Which places can be added is told by the terms alone.
   */
  private static double mostServed(List<Site> sites, int hundreds) {
    double[] most = new double[hundreds + 1];
    for (Site site : sites) {
      OpeningTerms terms = site.terms();
      double unmet = site.cell().need() - site.cell().capacity();
      double[] before = most.clone();
      for (long places = terms.least(); places - terms.least() < unmet; places += terms.step()) {
        long services = places <= terms.most() ? 1 : (places + terms.most() - 1) / terms.most();
        long cost = terms.placeCost() * places + terms.openingCost() * services;
        assertThat(cost % 10_000).isZero();
        double served = Math.min(places, unmet);
        for (int sum = (int) (cost / 10_000); sum <= hundreds; sum++) {
          most[sum] = Math.max(most[sum], before[sum - (int) (cost / 10_000)] + served);
        }
      }
    }
    return most[hundreds];
  }

  @ParameterizedTest
  @CsvSource({"2_000_000, 1, 0", "20_000_000, 5, 20_000"})
  void no_allocation_over_the_country_serves_notably_more(String sum, int step, String opening) {
    int leva = Integer.parseInt(sum.replace("_", ""));
    List<Site> sites = opened(step, Integer.parseInt(opening.replace("_", "")));
    double best = mostServed(sites, leva / 100);

    Allocation found =
        new MostServed(sites.stream().map(s -> s.from(Addition.NONE)).toList(), leva * 100L).find();

    assertThat(sites).hasSizeGreaterThan(2_000);
    assertThat(found.cost()).isLessThanOrEqualTo(leva * 100L);
    assertThat(found.bound()).isGreaterThanOrEqualTo(best - 1e-6);
    assertThat(found.served()).isLessThanOrEqualTo(best + 1e-6);
    assertThat(found.served()).isGreaterThanOrEqualTo(best * (1 - found.gap()) - 1e-6);
    assertThat(found.gap()).isLessThan(0.001);
  }

  /** All terms with a step and a cost of opening; those of the register's standards. */
  private static List<Site> opened(int step, int opening) {
    return sites(List.of(GivenTerms.step(null, step))).stream()
        .map(
            site -> {
              OpeningTerms t = site.terms();
              return new Site(
                  site.cell(),
                  new OpeningTerms(
                      t.service(), t.placeCost(), opening * 100L, step, step, step * 1000L));
            })
        .toList();
  }

  @Test
  void the_lowest_coverage_cannot_be_raised_further() {
    List<Site> sites = sites(List.of());
    long budget = 150_000_000L * 100;
    MostEqual.Levelled found = new MostEqual(sites, budget).find();

    assertThat(found.level()).isBetween(0.5, 1.0);
    assertThat(cost(sites, found.level() - 1e-9)).isLessThanOrEqualTo(budget);
    assertThat(cost(sites, found.level() + 1e-5)).isGreaterThan(budget);
    assertThat(found.allocation().gap()).isLessThan(0.001);
    for (int i = 0; i < sites.size(); i++) {
      CoverageCell cell = sites.get(i).cell();
      long added = found.allocation().chosen().get(i).places();
      assertThat((cell.capacity() + added) / cell.need())
          .isGreaterThanOrEqualTo(found.level() - 1e-6);
    }
  }

  /** Place by place, until the level is there. */
  private static long cost(List<Site> sites, double level) {
    long cost = 0;
    for (Site site : sites) {
      long places = 0;
      while ((site.cell().capacity() + places) / site.cell().need() < level - 1e-7) {
        places++;
      }
      cost += places * site.terms().placeCost();
    }
    return cost;
  }

  @Test
  void the_same_question_has_the_same_answer() {
    String[] asked = {
      "coverage",
      "what-if",
      "budget",
      "20000000",
      "--on",
      DAY.toString(),
      "--size",
      "10..60",
      "--step",
      "5"
    };
    List<Map<String, Object>> rows = register.rows(asked);

    assertThat(register.rows(asked)).isEqualTo(rows);
    Map<String, Object> total = rows.get(rows.size() - 1);
    assertThat(total).containsEntry("territory", "BG");
    assertThat(sum(rows, "cost"))
        .isCloseTo(Register.number(total, "cost"), within(1e-3))
        .isLessThanOrEqualTo(20_000_000);
    assertThat(sum(rows, "served"))
        .isCloseTo(Register.number(total, "served"), within(1e-3))
        .isCloseTo(
            Register.number(total, "unmet_before") - Register.number(total, "unmet_after"),
            within(1e-3));
    assertThat(rows.stream().map(row -> ((Number) row.get("added_places")).intValue()))
        .allMatch(places -> places % 5 == 0 && places >= 10);
  }

  private static double sum(List<Map<String, Object>> rows, String field) {
    return rows.stream()
        .filter(row -> !row.get("territory").equals("BG"))
        .mapToDouble(row -> Register.number(row, field))
        .sum();
  }
}
