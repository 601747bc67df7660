package bg.karta.demo;

import java.util.List;

/**
 * The people of each municipality in 2020, 2021 and 2024 by group: synthetic, from the population
 * of 2013 less a plausible decline. Within a municipality the shares of the groups stay as they
 * are.
 */
final class Populations {
  /** The fields of population.csv. */
  static final List<String> HEADINGS =
      List.of("municipality", "year", "category", "persons", "source");

  private static final String SOURCE =
      "синтетично, от броя към 31.12.2013 / synthetic, from the figure of 31.12.2013";
  private static final int CITY = 100_000;
  private static final int VILLAGES = 10_000;

  /** A year and how many in a thousand of the people of 2013 the average municipality still has. */
  private record Year(int year, int perMille) {}

  private static final Year[] YEARS = {
    new Year(2020, 940), new Year(2021, 928), new Year(2024, 890)
  };

  /** A municipality's shares, in so many of a thousand of the group each is a part of. */
  private record Shares(
      int decline,
      int children,
      int older,
      int disabledChildren,
      int disabledAdults,
      int unemployed,
      int atRisk) {}

  private final Dice dice;
  private final CsvFile file;

  Populations(Dice dice, CsvFile file) {
    this.dice = dice;
    this.file = file;
  }

  /** Writes population.csv. */
  void write(Country country) {
    for (Municipality municipality : country.municipalities()) {
      Shares shares = shares(municipality.population());
      for (Year year : YEARS) {
        int perMille = year.perMille() + shares.decline();
        write(municipality.code(), year.year(), part(municipality.population(), perMille), shares);
      }
    }
  }

  /** Large cities hold their people, small municipalities are older. */
  private Shares shares(int population) {
    int city = population > CITY ? 30 : 0;
    int villages = population < VILLAGES ? 40 : 0;
    return new Shares(
        city + dice.between(-40, 40),
        dice.between(145, 190),
        dice.between(190, 250) + villages,
        dice.between(20, 28),
        dice.between(90, 130),
        dice.between(8, 45),
        dice.between(160, 300));
  }

  private void write(String municipality, int year, int all, Shares shares) {
    int children = part(all, shares.children());
    int older = part(all, shares.older());
    int working = all - children - older;
    row(municipality, year, "all", all);
    row(municipality, year, "0-17", children);
    row(municipality, year, "18-64", working);
    row(municipality, year, "65+", older);
    row(municipality, year, "disabled-0-17", part(children, shares.disabledChildren()));
    row(municipality, year, "disabled-18+", part(working + older, shares.disabledAdults()));
    row(municipality, year, "long-term-unemployed", part(working, shares.unemployed()));
    row(municipality, year, "at-risk", part(all, shares.atRisk()));
  }

  private void row(String municipality, int year, String category, int persons) {
    file.row(municipality, year, category, persons, SOURCE);
  }

  private static int part(int whole, int perMille) {
    return (int) ((long) whole * perMille / 1000);
  }
}
