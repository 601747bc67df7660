package bg.karta.foster;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles of foster families against the need: small cases in every oblast, tried out in full. */
final class FosterMatchTest {
  private static final List<String> AGES = List.of("10+", "4-9", "0-3");
  private static final int CELLS = 6;
  private static final int DAY_OF_MONTH = 28;

  @TempDir private Path dir;

  /** A family: its free places and the groups of children it takes, by their order. */
  private record Family(int free, boolean[] takes) {}

  /** An oblast: how many children of each group wait, and the families. */
  private record Case(int[] wanted, List<Family> families) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void as_many_children_have_a_place_as_trying_all_ways_gives(long seed) throws IOException {
    Map<String, Case> cases = write(new Random(seed));

    Map<List<Object>, Map<String, Object>> rows = rows("oblast");

    int unmet = 0;
    for (Map.Entry<String, Case> one : cases.entrySet()) {
      int[] best = best(one.getValue());
      for (int cell = 0; cell < CELLS; cell++) {
        Map<String, Object> row = rows.get(List.of(one.getKey(), AGES.get(cell % 3), cell < 3));
        int wanted = one.getValue().wanted()[cell];
        assertThat(row == null).isEqualTo(wanted == 0);
        if (row != null) {
          assertThat(row)
              .as("%s, group %s of %s", one.getKey(), cell, one.getValue())
              .containsEntry("needed", wanted)
              .containsEntry("matched", best[cell])
              .containsEntry("unmet", wanted - best[cell])
              .containsEntry("fitting_places", fitting(one.getValue(), 1 << cell));
        }
        unmet += wanted - best[cell];
      }
      boolean all = Arrays.equals(best, one.getValue().wanted());
      assertThat(all).isEqualTo(keepsHall(one.getValue()));
    }
    assertThat(unmet).as("cases that cannot all be met").isPositive();
    assertThat(sum(rows("country"), "matched")).isEqualTo(sum(rows, "matched"));
  }

  @Test
  void a_place_is_counted_once_though_it_fits_two_groups() throws IOException {
    Files.writeString(
        dir.resolve("foster-family.csv"),
        """
        id,municipality,kind,approved,places,accepts_disability,age_from,age_to
        A,GAB05,professional,2020-01-01,1,yes,0,18
        B,GAB05,voluntary,2020-01-01,1,no,0,9
        C,GAB05,voluntary,2022-01-01,3,yes,0,18
        D,VTR04,voluntary,2020-01-01,3,yes,0,18
        """);
    Files.writeString(
        dir.resolve("foster-need.csv"),
        """
        municipality,month,age,disability,children
        GAB05,2021-11,0-3,no,9
        GAB05,2021-12,0-3,no,1
        GAB12,2021-12,10+,no,1
        GAB12,2021-12,10+,yes,1
        GAB12,2022-01,10+,yes,7
        """);

    Map<List<Object>, Map<String, Object>> rows = rows("oblast");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(List.of("GAB", "0-3", false)))
        .containsEntry("fitting_places", 2)
        .containsEntry("matched", 1);
    assertThat(rows.get(List.of("GAB", "10+", true)))
        .containsEntry("fitting_places", 1)
        .containsEntry("matched", 1);
    assertThat(rows.get(List.of("GAB", "10+", false)))
        .containsEntry("fitting_places", 1)
        .containsEntry("matched", 0)
        .containsEntry("unmet", 1);
  }

  @Test
  void a_family_without_a_child_is_told_why_its_profile_does_not_fit() throws IOException {
    Files.writeString(
        dir.resolve("foster-family.csv"),
        """
        id,municipality,kind,approved,places,accepts_disability,age_from,age_to
        A,GAB05,professional,2020-01-01,1,no,0,3
        B,GAB05,professional,2020-01-01,1,no,10,18
        C,GAB12,professional,2020-01-01,1,yes,10,18
        D,GAB12,professional,2020-01-01,0,yes,10,18
        E,VTR04,professional,2020-01-01,1,yes,,
        """);
    Files.writeString(
        dir.resolve("foster-need.csv"),
        """
        municipality,month,age,disability,children
        GAB05,2021-12,10+,yes,2
        GAB05,2021-12,0-3,no,0
        """);

    Register register = new Register(dir).withAllOf(dir);
    List<Map<String, Object>> rows = register.rows("foster", "free", "--on", "2021-12-31");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("territory", "GAB")
        .containsEntry("free", 4)
        .containsEntry("fitting", 1)
        .containsEntry("unfit", 2)
        .containsEntry("by_age", 1)
        .containsEntry("by_disability", 1)
        .containsEntry("without_places", 1);
    assertThat(rows.get(1)).containsEntry("territory", "VTR").containsEntry("without_need", 1);
  }

  private Map<List<Object>, Map<String, Object>> rows(String by) throws IOException {
    Register register = new Register(dir);
    if (!Files.exists(dir.resolve("karta.db"))) {
      register.withAllOf(dir);
    }
    return Register.by(
        register.rows("foster", "match", "--by", by, "--on", "2021-12-31"),
        "territory",
        "age",
        "disability");
  }

  private static int sum(Map<List<Object>, Map<String, Object>> rows, String field) {
    return rows.values().stream().mapToInt(row -> (int) row.get(field)).sum();
  }

  /** A small case for each oblast, some of the families' places being taken. */
  private Map<String, Case> write(Random random) throws IOException {
    Map<String, Case> cases = new LinkedHashMap<>();
    List<String> families =
        new ArrayList<>(
            List.of(
                "id,municipality,kind,approved,removed,places,accepts_disability,age_from,age_to"));
    List<String> stays = new ArrayList<>(List.of("child,family,placed_on,ended_on"));
    List<String> needs = new ArrayList<>(List.of("municipality,month,age,disability,children"));
    Path municipalities = Path.of("src/main/resources/bg/karta/kind/municipalities.csv");
    Map<String, String> seats = new LinkedHashMap<>();
    Register.csv(municipalities)
        .forEach(row -> seats.putIfAbsent(row.get("oblast"), row.get("code")));
    for (Map.Entry<String, String> seat : seats.entrySet()) {
      List<Family> own = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        own.add(family(random, seat.getValue(), families, stays));
      }
      int[] wanted = new int[CELLS];
      for (int child = 1 + random.nextInt(6); child > 0; child--) {
        wanted[random.nextInt(CELLS)]++;
      }
      for (int cell = 0; cell < CELLS; cell++) {
        String group = AGES.get(cell % 3) + "," + (cell < 3 ? "yes" : "no");
        needs.add(seat.getValue() + ",2021-12," + group + "," + wanted[cell]);
      }
      cases.put(seat.getKey(), new Case(wanted, own));
    }
    Files.write(dir.resolve("foster-family.csv"), families);
    Files.write(dir.resolve("foster-placement.csv"), stays);
    Files.write(dir.resolve("foster-need.csv"), needs);
    return cases;
  }

  private static Family family(
      Random random, String municipality, List<String> families, List<String> stays) {
    int from = random.nextInt(12);
    int to = from + random.nextInt(8);
    boolean disability = random.nextInt(3) == 0;
    boolean removed = random.nextInt(6) == 0;
    int places = 1 + random.nextInt(2);
    String id = "F" + families.size();
    families.add(
        String.join(
            ",",
            id,
            municipality,
            "professional",
            "2019-01-01",
            removed ? "2021-12-31" : "",
            String.valueOf(places),
            disability ? "yes" : "no",
            String.valueOf(from),
            String.valueOf(to)));
    boolean placed = random.nextInt(3) == 0;
    boolean ended = placed && random.nextBoolean();
    if (placed) {
      // An ЛНЧ of a child, with the check digit by its definition.
      String child = lnch(stays.size());
      stays.add(
          child
              + ","
              + id
              + ",2020-0"
              + (1 + random.nextInt(9))
              + "-"
              + DAY_OF_MONTH
              + (ended ? ",2021-12-31" : ","));
    }
    boolean[] takes = new boolean[CELLS];
    int[][] ages = {{10, 99}, {4, 9}, {0, 3}};
    for (int cell = 0; cell < CELLS; cell++) {
      takes[cell] =
          from <= ages[cell % 3][1] && to >= ages[cell % 3][0] && (cell >= 3 || disability);
    }
    return new Family(removed ? 0 : Math.max(0, places - (placed && !ended ? 1 : 0)), takes);
  }

  private static String lnch(int serial) {
    int[] weights = {21, 19, 17, 13, 11, 9, 7, 3, 1};
    String nine = String.valueOf(100_000_000 + serial * 37);
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (nine.charAt(i) - '0');
    }
    return nine + sum % 10;
  }

  /** Tries every child with every family: most children in all, then most of the first groups. */
  private static int[] best(Case one) {
    int[] free = one.families().stream().mapToInt(Family::free).toArray();
    return best(one, 0, 0, free, new HashMap<>());
  }

  private static int[] best(Case one, int cell, int given, int[] free, Map<String, int[]> known) {
    if (cell == CELLS) {
      return new int[CELLS];
    }
    if (given == one.wanted()[cell]) {
      return best(one, cell + 1, 0, free, known);
    }
    String state = cell + "/" + given + Arrays.toString(free);
    if (known.containsKey(state)) {
      return known.get(state);
    }
    int[] most = best(one, cell, given + 1, free, known);
    for (int i = 0; i < free.length; i++) {
      if (free[i] > 0 && one.families().get(i).takes()[cell]) {
        int[] left = free.clone();
        left[i]--;
        int[] with = best(one, cell, given + 1, left, known).clone();
        with[cell]++;
        most = better(with, most) ? with : most;
      }
    }
    known.put(state, most);
    return most;
  }

  private static boolean better(int[] one, int[] other) {
    int difference = Arrays.stream(one).sum() - Arrays.stream(other).sum();
    return difference != 0 ? difference > 0 : Arrays.compare(one, other) > 0;
  }

  /** Whether for every set of groups there are as many fitting places as children. */
  private static boolean keepsHall(Case one) {
    for (int set = 0; set < 1 << CELLS; set++) {
      int groups = set;
      IntUnaryOperator wanted = cell -> (groups >> cell & 1) * one.wanted()[cell];
      int children = 0;
      for (int cell = 0; cell < CELLS; cell++) {
        children += wanted.applyAsInt(cell);
      }
      if (children > fitting(one, set)) {
        return false;
      }
    }
    return true;
  }

  private static int fitting(Case one, int set) {
    int places = 0;
    for (Family family : one.families()) {
      boolean fits = false;
      for (int cell = 0; cell < CELLS; cell++) {
        fits |= (set >> cell & 1) == 1 && family.takes()[cell];
      }
      places += fits ? family.free() : 0;
    }
    return places;
  }
}
