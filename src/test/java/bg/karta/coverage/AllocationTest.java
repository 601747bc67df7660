package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a budget is spent on, against trying everything. */
final class AllocationTest {
  private static final int INSTANCES = 400;

  private static MostServed mostServed(SmallSites small) {
    return new MostServed(
        small.sites.stream().map(site -> site.from(Addition.NONE)).toList(), small.budget);
  }

  @Test
  void no_other_allocation_serves_more() {
    for (long seed = 0; seed < INSTANCES; seed++) {
      SmallSites small = new SmallSites(seed);
      Allocation found = mostServed(small).find();

      assertThat(found.served()).as("seed %d", seed).isCloseTo(small.mostServed(), within(1e-6));
      assertThat(found.bound()).as("seed %d", seed).isCloseTo(found.served(), within(1e-6));
      assertThat(found.cost()).isLessThanOrEqualTo(small.budget);
      assertThat(mostServed(small).find()).isEqualTo(found);
    }
  }

  @Test
  void no_other_allocation_is_more_equal() {
    int levelled = 0;
    for (long seed = 0; seed < INSTANCES; seed++) {
      SmallSites small = new SmallSites(seed);
      MostEqual.Levelled found = new MostEqual(small.sites, small.budget).find();
      double level = small.mostEqual();

      assertThat(found.level()).as("seed %d", seed).isCloseTo(level, within(1e-9));
      assertThat(found.allocation().served())
          .as("seed %d", seed)
          .isCloseTo(small.mostServed(level), within(1e-6));
      assertThat(found.allocation().gap()).isCloseTo(0, within(1e-9));
      assertThat(found.allocation().cost()).isLessThanOrEqualTo(small.budget);
      levelled += level > 0 && level < 1 ? 1 : 0;
    }
    assertThat(levelled).isGreaterThan(INSTANCES / 4);
  }

  private static Site site(double need, double capacity, long cost, long opening, long... size) {
    OpeningTerms terms = new OpeningTerms("X", cost, opening, size[0], size[1], size[2]);
    return new Site(
        new CoverageCell("T", "X", "municipal", need, null, capacity, 0, null, null, ""), terms);
  }

  @Test
  void a_dear_opening_is_worth_it_for_many() {
    // 10 places for 10 * 10 + 100 = 200 serve 10; 4 places for 4 * 30 = 120 serve 4.
    List<Site> sites = List.of(site(10, 0, 10, 100, 1, 1, 20), site(4, 0, 30, 0, 1, 1, 20));

    assertThat(served(sites, 200)).isEqualTo(10);
    assertThat(served(sites, 199)).isEqualTo(9);
    assertThat(served(sites, 130)).isEqualTo(4);
    assertThat(served(sites, 230)).isEqualTo(11);
    assertThat(served(sites, 320)).isEqualTo(14);
  }

  private static double served(List<Site> sites, long budget) {
    return new MostServed(sites.stream().map(s -> s.from(Addition.NONE)).toList(), budget)
        .find()
        .served();
  }

  @Test
  void sizes_are_multiples_of_the_step_within_the_bounds() {
    OpeningTerms terms = new OpeningTerms("X", 10L, 7, 5, 10, 15);

    assertThat(terms.placesFor(0)).isZero();
    assertThat(terms.placesFor(1)).isEqualTo(10);
    assertThat(terms.placesFor(11)).isEqualTo(15);
    assertThat(terms.placesFor(15.0000000001)).isEqualTo(15);
    assertThat(terms.placesFor(16)).isEqualTo(20);
    // 35 is 10 + 10 + 15.
    assertThat(terms.addition(35, 31.5)).isEqualTo(new Addition(35, 3, 35 * 10 + 3 * 7, 31.5));
    // Services of 20 only: 40 is two of them, 30 is none.
    assertThat(new OpeningTerms("X", 10L, 0, 10, 20, 20).placesFor(21)).isEqualTo(40);
  }
}
