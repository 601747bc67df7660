package bg.karta.demo;

import bg.karta.kind.Population;

/**
 * The people of each municipality on 31.12.2013: all of them as published, and synthetic groups of
 * them. Those under 18, of 18 to 64 and from 65 on add up to all.
 */
final class Populations {
  private static final long YEAR = 2013;
  private static final String PUBLISHED = "НСИ, 31.12.2013 г. / NSI, 31.12.2013";
  private static final String SPLIT = "синтетична оценка по групи / synthetic split by group";
  private static final int VILLAGES = 10_000;

  /** A municipality's shares, in so many of a thousand of the group each is a part of. */
  private record Shares(
      int children,
      int older,
      int disabledChildren,
      int disabledAdults,
      int unemployed,
      int atRisk) {}

  private final Dice dice;
  private final CsvFile<Population> file;

  Populations(Dice dice, CsvFile<Population> file) {
    this.dice = dice;
    this.file = file;
  }

  /** Writes population.csv. */
  void write(Country country) {
    for (Municipality municipality : country.municipalities()) {
      write(municipality.code(), municipality.population(), shares(municipality.population()));
    }
  }

  /** Small municipalities are older. */
  private Shares shares(int population) {
    int villages = population < VILLAGES ? 40 : 0;
    return new Shares(
        dice.between(145, 190),
        dice.between(190, 250) + villages,
        dice.between(20, 28),
        dice.between(90, 130),
        dice.between(8, 45),
        dice.between(160, 300));
  }

  private void write(String municipality, int all, Shares shares) {
    int children = part(all, shares.children());
    int older = part(all, shares.older());
    int working = all - children - older;
    row(municipality, "all", all, PUBLISHED);
    group(municipality, "0-17", children);
    group(municipality, "18-64", working);
    group(municipality, "65+", older);
    group(municipality, "disabled-0-17", part(children, shares.disabledChildren()));
    group(municipality, "disabled-18+", part(working + older, shares.disabledAdults()));
    group(municipality, "long-term-unemployed", part(working, shares.unemployed()));
    group(municipality, "at-risk", part(all, shares.atRisk()));
  }

  private void group(String municipality, String category, int persons) {
    row(municipality, category, persons, SPLIT);
  }

  private void row(String municipality, String category, int persons, String source) {
    file.row(new Population(municipality, YEAR, category, (long) persons, source));
  }

  private static int part(int whole, int perMille) {
    return (int) ((long) whole * perMille / 1000);
  }
}
