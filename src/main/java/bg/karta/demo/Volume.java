package bg.karta.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much a data set holds.
 *
 * @param rows how many monthly reports are written
 * @param services how many services report
 * @param months for how many months, up to December 2021
 */
record Volume(long rows, int services, int months) {
  /** The last month reported: the published figures are of its end. */
  static final YearMonth LAST = YearMonth.of(2021, 12);

  private static final int FEWEST_MONTHS = 24;
  private static final int MOST_MONTHS = 120;

  /** The volume for so many reports, or the default: all standard services for 24 months. */
  static Volume of(@Nullable Long rows, int standardServices) {
    if (rows == null) {
      return new Volume((long) standardServices * FEWEST_MONTHS, standardServices, FEWEST_MONTHS);
    }
    long wanted = ceilingOf(rows, standardServices);
    int months = (int) Math.max(FEWEST_MONTHS, Math.min(MOST_MONTHS, wanted));
    return new Volume(rows, Math.toIntExact(ceilingOf(rows, months)), months);
  }

  /** The months reported, the first one first. */
  List<YearMonth> reported() {
    return IntStream.range(0, months).mapToObj(i -> LAST.minusMonths(months - 1L - i)).toList();
  }

  /** The day the first report begins. */
  LocalDate start() {
    return LAST.minusMonths(months - 1L).atDay(1);
  }

  private static long ceilingOf(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
