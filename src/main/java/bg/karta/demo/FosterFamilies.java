package bg.karta.demo;

import bg.karta.kind.FosterFamily;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The foster families, as many as were published: 547 at the end of September 2010; 1 380 on
 * 31.01.2013, 180 of them voluntary; 1 796 on 30.09.2013, 1 658 of them professional; 2 086 on
 * 31.07.2019, most in Варна (141), Монтана (137), Велико Търново (134), Плевен (133) and Шумен
 * (128); 2 003 at the end of July 2020, when 6 were new and 19 removed; 1 867 about the end of
 * 2021.
 */
final class FosterFamilies {
  /** The municipalities with children in foster families in July 2019. */
  static final int MUNICIPALITIES = 144;

  private static final LocalDate COUNTED = LocalDate.of(2019, 7, 31);
  private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
  private static final LocalDate RULES_CHANGED = LocalDate.of(2013, 10, 1);
  private static final int COUNTED_FAMILIES = 2_086;

  private static final Map<String, Integer> MOST =
      Map.of("VAR", 141, "MON", 137, "VTR", 134, "PVN", 133, "SHU", 128);

  /** Ages that families ask for, the youngest and the oldest; many take small children alone. */
  private static final List<int[]> AGES =
      List.of(
          new int[] {0, 3},
          new int[] {0, 3},
          new int[] {0, 7},
          new int[] {0, 7},
          new int[] {2, 10},
          new int[] {3, 9},
          new int[] {3, 12},
          new int[] {0, 18},
          new int[] {7, 18});

  /** Families of one kind approved within some days, and how many of them were removed when. */
  private record Cohort(String kind, int families, String from, String to, int removed) {}

  private static final List<Cohort> COHORTS =
      List.of(
          new Cohort("professional", 447, "2008-01-01", "2010-09-30", 170),
          new Cohort("voluntary", 100, "2008-01-01", "2010-09-30", 70),
          new Cohort("professional", 753, "2010-10-01", "2013-01-31", 260),
          new Cohort("voluntary", 80, "2010-10-01", "2013-01-31", 52),
          new Cohort("professional", 458, "2013-02-01", "2013-09-30", 90),
          new Cohort("professional", 870, "2013-10-01", "2019-07-31", 0),
          new Cohort("voluntary", 20, "2013-10-01", "2019-07-31", 0),
          new Cohort("professional", 80, "2019-08-01", "2020-06-30", 0),
          new Cohort("professional", 6, "2020-07-01", "2020-07-31", 0),
          new Cohort("professional", 60, "2020-08-01", "2021-12-31", 0));

  /** Of the voluntary families of 31.01.2013 so many were removed by 30.09.2013. */
  private static final int REMOVED_IN_2013 = 42;

  private final Country country;
  private final Dice dice;
  private final List<FosterHousehold> families = new ArrayList<>();
  private int early;

  private FosterFamilies(Country country, Dice dice) {
    this.country = country;
    this.dice = dice;
  }

  /** All families; those removed after July 2019 are still to be chosen. */
  static List<FosterHousehold> of(Country country, Dice dice) {
    FosterFamilies made = new FosterFamilies(country, dice);
    COHORTS.forEach(made::add);
    made.settle();
    return made.families;
  }

  private void add(Cohort cohort) {
    LocalDate from = LocalDate.parse(cohort.from());
    int days = (int) from.until(LocalDate.parse(cohort.to()), ChronoUnit.DAYS);
    for (int i = 0; i < cohort.families(); i++) {
      FosterHousehold family = family(cohort.kind(), from.plusDays(dice.between(0, days)));
      if (i < cohort.removed()) {
        family.remove(removal(cohort.kind().equals("voluntary")));
      }
      families.add(family);
    }
  }

  private LocalDate removal(boolean voluntary) {
    if (voluntary && early < REMOVED_IN_2013) {
      early++;
      return LocalDate.of(2013, 2, 1).plusDays(dice.between(0, 241));
    }
    return RULES_CHANGED.plusDays(dice.between(0, 1_500));
  }

  private FosterHousehold family(String kind, LocalDate approved) {
    int[] ages = dice.pick(AGES);
    LocalDate trained = approved.plusDays(dice.between(0, 2_500));
    return new FosterHousehold(
        String.format(Locale.ROOT, "F%05d", families.size() + 1),
        kind,
        approved,
        kind.equals("voluntary") ? 1 : dice.between(1, 3),
        dice.percent(30),
        ages[0],
        ages[1],
        trained.isAfter(LAST) || dice.percent(15) ? null : trained);
  }

  /** Says where the families live: those of July 2019 as published. */
  private void settle() {
    List<Municipality> homes = homes();
    List<Municipality> order = new ArrayList<>(homes.stream().distinct().toList());
    List<Municipality> others = new ArrayList<>(homes);
    order.forEach(others::remove);
    dice.shuffle(others);
    order.addAll(others);
    int next = 0;
    for (FosterHousehold family : families) {
      boolean counted = family.isActive(COUNTED);
      family.settle(counted ? order.get(next++) : dice.pick(homes));
    }
  }

  /** A home for each family of July 2019, at least one in each of the municipalities. */
  private List<Municipality> homes() {
    List<String> oblasts = country.oblasts();
    int[] sites = new int[oblasts.size()];
    int[] people = new int[oblasts.size()];
    for (int i = 0; i < sites.length; i++) {
      List<Municipality> all = largest(oblasts.get(i));
      sites[i] = all.size();
      people[i] = all.stream().mapToInt(Municipality::population).sum();
    }
    int[] chosen = Apportionment.split(MUNICIPALITIES, sites, ones(sites.length), sites);
    int[] counts = families(oblasts, people);
    List<Municipality> homes = new ArrayList<>();
    for (int i = 0; i < sites.length; i++) {
      List<Municipality> places = largest(oblasts.get(i)).subList(0, chosen[i]);
      int[] sizes = places.stream().mapToInt(Municipality::population).toArray();
      int[] parts = Apportionment.split(counts[i], sizes, 1, counts[i]);
      for (int k = 0; k < parts.length; k++) {
        homes.addAll(Collections.nCopies(parts[k], places.get(k)));
      }
    }
    return homes;
  }

  private static int[] families(List<String> oblasts, int[] people) {
    int[] lowest = new int[people.length];
    int[] highest = new int[people.length];
    for (int i = 0; i < people.length; i++) {
      lowest[i] = MOST.getOrDefault(oblasts.get(i), 25);
      highest[i] = MOST.getOrDefault(oblasts.get(i), 110);
    }
    return Apportionment.split(COUNTED_FAMILIES, people, lowest, highest);
  }

  private static int[] ones(int length) {
    int[] ones = new int[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private List<Municipality> largest(String oblast) {
    return country.municipalities().stream()
        .filter(place -> place.oblast().equals(oblast))
        .sorted(Comparator.comparingInt(Municipality::population).reversed())
        .toList();
  }

  /** The first family of each municipality. */
  static Map<String, FosterHousehold> first(List<FosterHousehold> families) {
    Map<String, FosterHousehold> first = new LinkedHashMap<>();
    families.stream()
        .filter(family -> family.isActive(COUNTED))
        .forEach(family -> first.putIfAbsent(family.municipality().code(), family));
    return first;
  }

  /** Writes foster-family.csv. */
  static void write(List<FosterHousehold> families, CsvFile<FosterFamily> file) {
    for (FosterHousehold family : families) {
      file.row(
          new FosterFamily(
              family.id(),
              family.municipality().code(),
              family.kind(),
              family.approved(),
              family.removed(),
              (long) family.places(),
              family.acceptsDisability(),
              (long) family.ageFrom(),
              (long) family.ageTo(),
              family.trainedOn()));
    }
  }
}
