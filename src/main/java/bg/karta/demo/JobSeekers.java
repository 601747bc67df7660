package bg.karta.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes unemployed people of all ages with barriers of their own, no two with one number. */
final class JobSeekers {
  private static final int YEAR = 2018;

  /** The first of the serials that the caseworks use, so that other files seldom have the same. */
  private static final int FIRST_SERIAL = 20;

  /** The youngest and oldest of an age group in 2018, and how many in a hundred it has. */
  private record Ages(int youngest, int oldest, int percent) {}

  private static final List<Ages> AGES =
      List.of(
          new Ages(18, 24, 22), new Ages(25, 28, 13), new Ages(29, 49, 40), new Ages(50, 62, 25));

  private static final List<String> BARRIERS =
      List.of(
          "ниско образование",
          "липса на квалификация",
          "липса на трудов опит",
          "здравословни проблеми",
          "грижа за дете",
          "грижа за болен близък",
          "липса на транспорт",
          "непознаване на езика");

  private static final int MOST_BARRIERS = 3;

  private final Dice dice;
  private final Map<String, Integer> born = new HashMap<>();

  JobSeekers(Dice dice) {
    this.dice = dice;
  }

  /** One more of them. */
  JobSeeker next() {
    boolean female = dice.percent(53);
    LocalDate day = day();
    int serial = FIRST_SERIAL + born.merge(day + "" + female, 1, Integer::sum) - 1;
    return serial < People.A_DAY
        ? new JobSeeker(People.egn(day, female, serial), day, barriers())
        : next();
  }

  private LocalDate day() {
    int hundredth = dice.between(1, 100);
    Ages ages = AGES.get(0);
    for (int i = 1; hundredth > ages.percent(); i++) {
      hundredth -= ages.percent();
      ages = AGES.get(i);
    }
    int year = YEAR - dice.between(ages.youngest(), ages.oldest());
    return LocalDate.of(year, 1, 1).plusDays(dice.between(0, 364));
  }

  private List<String> barriers() {
    int count = dice.percent(6) ? 0 : dice.between(1, MOST_BARRIERS);
    List<String> all = new ArrayList<>(BARRIERS);
    dice.shuffle(all);
    return all.subList(0, count).stream().sorted().toList();
  }
}
