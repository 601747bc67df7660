package bg.karta.demo;

import bg.karta.kind.CentreReport;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The monthly reports of the centres for employment and social assistance from 2015 to 2023. They
 * add up to what was published: 259 249 people who started work by the end of 2021, 204 109 of them
 * on the primary market; 216 300 and 58 700 by the end of 2023; 6 400 in 2020; about 167 000, 67 %
 * of them on the primary market, by 30 September 2018. How a stretch between two published days
 * divides among months and centres is invented.
 */
final class CentreReports {
  private record CentreMonth(EmploymentCentre centre, YearMonth month) {}

  /** A stretch of months between days of which something is published, and its totals. */
  private record Stretch(
      YearMonth from,
      YearMonth to,
      int served,
      int primary,
      int subsidised,
      int activation,
      int trained) {
    List<YearMonth> months() {
      long months = ChronoUnit.MONTHS.between(from, to) + 1;
      return Stream.iterate(from, month -> month.plusMonths(1)).limit(months).toList();
    }

    List<Integer> totals() {
      return List.of(served, primary, subsidised, activation, trained);
    }
  }

  /** Nearly 31 000 served in a month on average: 30 950 in each stretch. */
  private static final List<Stretch> STRETCHES =
      List.of(
          stretch("2015-01", "2018-09", 45, 112_400, 54_200, 38_000, 9_600),
          stretch("2018-10", "2019-12", 15, 47_000, 430, 11_400, 2_200),
          stretch("2020-01", "2020-12", 12, 6_240, 160, 6_100, 257),
          stretch("2021-01", "2021-12", 12, 38_469, 350, 7_500, 743),
          stretch("2022-01", "2023-12", 24, 12_191, 3_560, 17_200, 200));

  private static final int SERVED_MONTHLY = 30_950;

  private final List<EmploymentCentre> centres;
  private final Dice dice;
  private final Map<CentreMonth, CentreReport> reports = new HashMap<>();

  CentreReports(List<EmploymentCentre> centres, Dice dice) {
    this.centres = centres;
    this.dice = dice;
    STRETCHES.forEach(this::divide);
  }

  private static Stretch stretch(
      String from,
      String to,
      int months,
      int primary,
      int subsidised,
      int activation,
      int trained) {
    return new Stretch(
        YearMonth.parse(from),
        YearMonth.parse(to),
        months * SERVED_MONTHLY,
        primary,
        subsidised,
        activation,
        trained);
  }

  private void divide(Stretch stretch) {
    List<YearMonth> months = stretch.months();
    List<int[]> monthly = new ArrayList<>();
    for (int total : stretch.totals()) {
      int[] weights = months.stream().mapToInt(month -> dice.between(94, 106)).toArray();
      monthly.add(Apportionment.split(total, weights));
    }
    for (int i = 0; i < months.size(); i++) {
      int month = i;
      divide(months.get(i), monthly.stream().map(totals -> totals[month]).toList());
    }
  }

  private void divide(YearMonth month, List<Integer> totals) {
    List<EmploymentCentre> open = centres.stream().filter(c -> c.isOpenIn(month)).toList();
    int[][] rows = new int[open.size()][totals.size()];
    for (int figure = 0; figure < totals.size(); figure++) {
      int[] weights = open.stream().mapToInt(c -> c.weight() * dice.between(85, 115)).toArray();
      int[] parts = Apportionment.split(totals.get(figure), weights);
      for (int i = 0; i < parts.length; i++) {
        rows[i][figure] = parts[i];
      }
    }
    for (int i = 0; i < rows.length; i++) {
      reports.put(new CentreMonth(open.get(i), month), report(open.get(i), month, rows[i]));
    }
  }

  private static CentreReport report(EmploymentCentre centre, YearMonth month, int[] row) {
    return new CentreReport(
        centre.id(),
        month,
        (long) row[0],
        (long) row[1],
        (long) row[2],
        (long) row[3],
        (long) row[4]);
  }

  /** Writes centre-report.csv: a row for each centre and month. */
  void write(CsvFile<CentreReport> file) {
    reports.values().stream()
        .sorted(Comparator.comparing(CentreReport::centre).thenComparing(CentreReport::month))
        .forEach(file::row);
  }

  /** How many people a centre brought to work on the primary market in a month. */
  long primary(EmploymentCentre centre, YearMonth month) {
    CentreReport report = reports.get(new CentreMonth(centre, month));
    return report == null ? 0 : report.placedPrimary();
  }

  /** How many people a centre brought to subsidised work in a month. */
  long subsidised(EmploymentCentre centre, YearMonth month) {
    CentreReport report = reports.get(new CentreMonth(centre, month));
    return report == null ? 0 : report.placedSubsidised();
  }
}
