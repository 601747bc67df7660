package bg.karta.statistic;

import static bg.karta.statistic.ExpectedPlaces.day;

import bg.karta.coverage.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The queue for services, computed anew from the rows of the files. */
final class ExpectedQueue {
  /** The weights of the statistic's header, written down a second time. */
  static final Map<String, Double> WEIGHTS =
      Map.of(
          "disability-under-fifty", 2.0,
          "disability-from-fifty", 5.0,
          "disability-from-seventy-one", 10.0,
          "disability-over-ninety", 15.0,
          "foreign-aid", 10.0,
          "child", 10.0,
          "waiting-month", 1.0,
          "waiting-most", 12.0,
          "risk", 20.0);

  /** One who waits. */
  record Waiting(
      String person,
      LocalDate date,
      String service,
      String municipality,
      LocalDate decided,
      String assessment,
      List<Double> points) {
    double score() {
      return points.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The points as the table has them. */
    static List<Double> points(Map<String, Object> row) {
      return List.of("disability", "foreign_aid", "child", "waiting", "risk").stream()
          .map(name -> Register.number(row, name))
          .toList();
    }
  }

  private final LocalDate on;
  private final Map<String, Double> weights;
  private final Map<String, List<Map<String, String>>> assessments = new HashMap<>();
  private final List<Map<String, String>> referrals;
  private final List<String> tokens;

  /** The tokens are those of the rows of referral.csv in their order. */
  ExpectedQueue(Path files, List<String> tokens, LocalDate on, Map<String, Double> weights) {
    this.on = on;
    this.weights = new HashMap<>(WEIGHTS);
    this.weights.putAll(weights);
    this.tokens = tokens;
    this.referrals = Register.csv(files.resolve("referral.csv"));
    for (Map<String, String> row : Register.csv(files.resolve("assessment.csv"))) {
      assessments.computeIfAbsent(row.get("person"), person -> new ArrayList<>()).add(row);
    }
  }

  /** Who waits on the day, in order. */
  List<Waiting> rows() {
    List<Waiting> rows = new ArrayList<>();
    for (int i = 0; i < referrals.size(); i++) {
      Map<String, String> row = referrals.get(i);
      if (!day(row, "date").isAfter(on) && waits(row)) {
        rows.add(waiting(row, tokens.get(i)));
      }
    }
    rows.sort(
        Comparator.comparingDouble((Waiting w) -> -w.score())
            .thenComparing(Waiting::date)
            .thenComparing(Waiting::person)
            .thenComparing(Waiting::service));
    return rows;
  }

  private boolean waits(Map<String, String> row) {
    boolean admitted = row.get("status").equals("admitted");
    LocalDate ended = day(row, admitted ? "admitted_on" : "decided_on");
    return row.get("status").equals("waiting") || (ended != LocalDate.MAX && ended.isAfter(on));
  }

  private Waiting waiting(Map<String, String> row, String token) {
    String number = row.get("person");
    Map<String, String> latest =
        assessments.getOrDefault(number, List.of()).stream()
            .filter(a -> !day(a, "date").isAfter(on))
            .max(Comparator.comparing(a -> a.get("date")))
            .orElse(null);
    boolean counts = latest != null && !end(latest).isBefore(on);
    LocalDate date = day(row, "date");
    LocalDate decided = day(row, "decided_on");
    return new Waiting(
        token,
        date,
        row.get("service"),
        row.get("municipality"),
        decided.isAfter(on) ? null : decided,
        latest == null ? "none" : counts ? "in-force" : "lapsed",
        List.of(
            counts ? degree(latest.get("disability")) : 0.0,
            counts && latest.get("foreign_aid").equals("yes") ? weights.get("foreign-aid") : 0.0,
            on.getYear() - born(number) < 18 ? weights.get("child") : 0.0,
            Math.min(
                ChronoUnit.MONTHS.between(date, on) * weights.get("waiting-month"),
                weights.get("waiting-most")),
            Set.of("yes", "да").contains(row.get("risk")) ? weights.get("risk") : 0.0));
  }

  private static LocalDate end(Map<String, String> assessment) {
    return assessment.get("valid_to").isEmpty()
        ? day(assessment, "date").plusYears(5)
        : day(assessment, "valid_to");
  }

  private static int born(String number) {
    int month = Integer.parseInt(number.substring(2, 4));
    return Integer.parseInt(number.substring(0, 2)) + (month > 40 ? 2000 : 1900);
  }

  private double degree(String disability) {
    if (disability.isEmpty()) {
      return 0;
    }
    double percent = Double.parseDouble(disability);
    String band =
        percent < 50
            ? "under-fifty"
            : percent < 71 ? "from-fifty" : percent <= 90 ? "from-seventy-one" : "over-ninety";
    return weights.get("disability-" + band);
  }
}
