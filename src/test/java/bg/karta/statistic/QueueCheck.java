package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.Register;
import bg.karta.statistic.ExpectedQueue.Waiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the queue of a register with that of the files it was filled from. */
final class QueueCheck {
  private final Path files;
  private final Register register;
  private final List<String> tokens;
  private final LocalDate on;

  QueueCheck(Path files, Register register, Path database, LocalDate on) {
    this.files = files;
    this.register = register;
    this.tokens =
        new bg.karta.Register(database).rows("SELECT person FROM referral ORDER BY origin_row");
    this.on = on;
  }

  /** Asserts that order, points, terms and places are those expected; gives how many wait. */
  int compare(Map<String, Double> weights, boolean allotted) {
    List<Waiting> expected = new ExpectedQueue(files, tokens, on, weights).rows();
    List<Map<String, Object>> rows = rows(weights, allotted);
    ExpectedPlaces places = new ExpectedPlaces(files, on);
    Map<List<String>, Integer> queues = new HashMap<>();
    Map<String, Integer> before = new HashMap<>();
    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      Waiting waiting = expected.get(i);
      Map<String, Object> row = rows.get(i);
      compare(row, waiting);
      List<String> queue = List.of(waiting.service(), waiting.municipality());
      assertThat(row).containsEntry("place", queues.merge(queue, 1, Integer::sum));
      ExpectedPlaces.Place place =
          allotted
              ? places.take(waiting.service(), waiting.municipality())
              : places.nearest(waiting.service(), waiting.municipality());
      comparePlace(row, place);
      if (place != null) {
        assertThat(Register.number(row, "km"))
            .isCloseTo(places.km(waiting.municipality(), place.municipality()), within(0.051));
        assertThat(row).containsEntry("before", before.merge(place.id(), 1, Integer::sum) - 1);
      }
    }
    return rows.size();
  }

  private List<Map<String, Object>> rows(Map<String, Double> weights, boolean allotted) {
    List<String> args = new ArrayList<>(List.of("referrals", "--on", on.toString()));
    weights.forEach((factor, weight) -> args.addAll(List.of("--weight", factor + "=" + weight)));
    if (allotted) {
      args.add("--allot");
    }
    return register.rows(args.toArray(String[]::new));
  }

  private void compare(Map<String, Object> row, Waiting waiting) {
    LocalDate due = waiting.date().plusDays(20);
    boolean overdue = waiting.decided() == null && due.isBefore(on);
    assertThat(row)
        .containsEntry("person", waiting.person())
        .containsEntry("requested", waiting.date().toString())
        .containsEntry("service", waiting.service())
        .containsEntry("municipality", waiting.municipality())
        .containsEntry("assessment", waiting.assessment())
        .containsEntry("days", (int) ChronoUnit.DAYS.between(waiting.date(), on))
        .containsEntry("due", due.toString())
        .containsEntry("decided", waiting.decided() == null ? null : waiting.decided().toString())
        .containsEntry("overdue", overdue)
        .containsEntry("overdue_days", overdue ? (int) ChronoUnit.DAYS.between(due, on) : null);
    assertThat(Waiting.points(row)).isEqualTo(waiting.points());
    assertThat(Register.number(row, "score")).isCloseTo(waiting.score(), within(0.005));
  }

  private static void comparePlace(Map<String, Object> row, ExpectedPlaces.Place place) {
    assertThat(row)
        .containsEntry("nearest", place == null ? null : place.id())
        .containsEntry("nearest_municipality", place == null ? null : place.municipality())
        .containsEntry("free", place == null ? null : place.free())
        .containsEntry("free_by", place == null ? null : place.reported() ? "report" : "referrals");
  }
}
