package bg.karta.reconcile;

import bg.karta.kind.Indicators;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One published number as the register holds it.
 *
 * @param value with as many decimals as were published, without nought at the end
 * @param source who published it, without the base
 * @param base what it is a share or a change of as it was written, or null
 * @param due by when it is to be reached, for a target; null where it was not said
 * @param comparable whether a register counts the same thing
 * @param place the file and row it was read from
 */
public record PublishedNumber(
    String indicator,
    Moment moment,
    BigDecimal value,
    String unit,
    Exactness exactness,
    String source,
    @Nullable String base,
    @Nullable LocalDate due,
    boolean comparable,
    FileRow place) {
  private static final MathContext DIGITS = new MathContext(15);
  private static final double ABOUT = 0.05;
  private static final String TARGET = "target";
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How a number is meant. */
  enum Exactness {
    EXACT(""),
    ABOUT("≈\u00a0"),
    AT_LEAST("≥\u00a0"),
    AT_MOST("≤\u00a0");

    private final String mark;

    Exactness(String mark) {
      this.mark = mark;
    }

    /** The code of the nomenclature. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign to set before the number. */
    String mark() {
      return mark;
    }

    static Exactness of(@Nullable String code) {
      return code == null
          ? EXACT
          : valueOf(code.toString().replace('-', '_').toUpperCase(Locale.ROOT));
    }
  }

  /** A row of a file. */
  record FileRow(String file, @Nullable String sheet, long row) {}

  /** The number a double stands for. */
  static BigDecimal number(double value) {
    BigDecimal plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** What the unit says that is claimed, or null where the figure is a number itself. */
  @Nullable Claim claim() {
    return Claim.of(unit);
  }

  /** Whether it is of a country, an oblast or a municipality. */
  public boolean isOf(String scope) {
    return moment.scope().equals(scope);
  }

  LocalDate date() {
    return moment.date();
  }

  boolean isPercent() {
    return unit.startsWith("percent");
  }

  /** Whether it is what is to be reached. */
  boolean isTarget() {
    return unit.equals(TARGET);
  }

  /** Whether it is percent of something that is counted otherwise, and nobody said of what. */
  boolean isPercentOfUnknown() {
    return Indicators.isPercentOfUnknown(indicator, unit);
  }

  /** Whether it says only what the number is not below or above. */
  boolean isOneSided() {
    return exactness == Exactness.AT_LEAST || exactness == Exactness.AT_MOST;
  }

  /** The sign before the value in a table: a fall of at least 93 is a change of -93 or less. */
  String mark() {
    if (value.signum() >= 0) {
      return exactness.mark();
    }
    return switch (exactness) {
      case AT_LEAST -> Exactness.AT_MOST.mark();
      case AT_MOST -> Exactness.AT_LEAST.mark();
      default -> exactness.mark();
    };
  }

  /** The same by its indicator and moment, as a base is written; by its day for the indicator. */
  String named(String ofIndicator) {
    String day = moment.from() == null ? date().toString() : date() + "/" + moment.from();
    return indicator.equals(ofIndicator) ? day : indicator + "@" + day;
  }

  /**
   * How far the exact number may lie from the published one: half of the last decimal given. A
   * whole count is a count, and not rounded.
   */
  BigDecimal rounding() {
    return exactness == Exactness.EXACT && (isPercent() || value.scale() > 0)
        ? HALF.movePointLeft(value.scale())
        : BigDecimal.ZERO;
  }

  /**
   * The numbers that the published one may stand for, its rounding left out: "about" is within 5 %
   * of it, a percentage within half a percent at least; "at least" and "at most" are of the size,
   * so a fall by at least 93 % is a change of −93 % or below.
   */
  Range range() {
    double number = value.doubleValue();
    return switch (exactness) {
      case EXACT -> new Range(number, number);
      case ABOUT -> {
        double width = Math.max(Math.abs(number) * ABOUT, isPercent() ? HALF.doubleValue() : 0);
        yield new Range(number - width, number + width);
      }
      case AT_LEAST ->
          number < 0
              ? new Range(Double.NEGATIVE_INFINITY, number)
              : new Range(number, Double.POSITIVE_INFINITY);
      case AT_MOST -> number < 0 ? new Range(number, 0) : new Range(0, number);
    };
  }
}
