package bg.karta.demo;

import bg.karta.kind.Consultation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The discussions of the map in 2020: of the proposals in the municipalities, for 30 days and more
 * but for a few; a round in each oblast; the national one of the draft.
 */
final class Consultations {
  private static final String FILE = "consultation.csv";
  private static final LocalDate FIRST = LocalDate.of(2020, 2, 3);
  private static final LocalDate ROUND = LocalDate.of(2020, 6, 1);
  private static final int ROUND_DAYS = 10;
  private static final LocalDate NATIONAL = LocalDate.of(2020, 10, 5);
  private static final int TERM_DAYS = 30;
  private static final int UNRECORDED = 4;
  private static final int SHORT = 5;

  private final Planted planted;
  private final Dice dice;
  private int protocol;

  Consultations(Planted planted, Dice dice) {
    this.planted = planted;
    this.dice = dice;
  }

  /** Writes consultation.csv. */
  void write(List<Municipality> proposers, List<String> oblasts, CsvFile<Consultation> file) {
    municipal(proposers, file);
    rounds(oblasts, file);
    LocalDate last = NATIONAL.plusDays(TERM_DAYS - 1L);
    String number = "Протокол № " + ++protocol;
    file.row(new Consultation(Plans.MAP, "BG", "national", NATIONAL, last, null, 48L, number));
  }

  private void municipal(List<Municipality> proposers, CsvFile<Consultation> file) {
    List<Municipality> shuffled = new ArrayList<>(proposers);
    dice.shuffle(shuffled);
    Set<Municipality> unrecorded = new HashSet<>(shuffled.subList(0, UNRECORDED));
    Set<Municipality> hurried = new HashSet<>(shuffled.subList(UNRECORDED, UNRECORDED + SHORT));
    for (Municipality municipality : proposers) {
      String key = municipality.code();
      if (unrecorded.contains(municipality)) {
        planted.add(FILE, key, "обсъждането не е записано", "its discussion is not recorded");
      } else {
        municipal(key, hurried.contains(municipality), file);
      }
    }
  }

  private void municipal(String territory, boolean hurried, CsvFile<Consultation> file) {
    LocalDate opened = FIRST.plusDays(dice.between(0, 25));
    int days = hurried ? dice.between(18, TERM_DAYS - 1) : dice.between(TERM_DAYS, TERM_DAYS + 10);
    if (hurried) {
      planted.add(
          FILE,
          territory,
          "обсъждането е открито само " + days + " дни",
          "the discussion is open for " + days + " days only");
    }
    LocalDate closes = opened.plusDays(days - 1L);
    LocalDate held = opened.plusDays(dice.between(5, 15));
    row(territory, "municipal", opened, closes, held, file);
  }

  /** A round in each oblast: one held late, and one of which nothing is known. */
  private void rounds(List<String> oblasts, CsvFile<Consultation> file) {
    int late = dice.between(0, oblasts.size() - 1);
    int unknown = (late + 1 + dice.between(0, oblasts.size() - 2)) % oblasts.size();
    for (int i = 0; i < oblasts.size(); i++) {
      LocalDate held = ROUND.plusDays(dice.between(2, ROUND_DAYS));
      if (i == late) {
        held = ROUND.plusDays(ROUND_DAYS + 4L);
        planted.add(
            FILE, oblasts.get(i), "кръгът е проведен с 4 дни закъснение", "held 4 days late");
      }
      if (i == unknown) {
        planted.add(FILE, oblasts.get(i), "кръгът не е проведен", "its round was not held");
        file.row(
            new Consultation(
                Proposals.MAP, oblasts.get(i), "oblast", ROUND, null, null, null, null));
      } else {
        row(oblasts.get(i), "oblast", ROUND, held, held, file);
      }
    }
  }

  private void row(
      String territory,
      String stage,
      LocalDate opened,
      @Nullable LocalDate closes,
      @Nullable LocalDate held,
      CsvFile<Consultation> file) {
    String number = "Протокол № " + ++protocol;
    long comments = dice.between(0, 30);
    file.row(
        new Consultation(Proposals.MAP, territory, stage, opened, closes, held, comments, number));
  }
}
