package bg.karta.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one figure follows from others: from parts, and for most from a base. */
enum Formula {
  /** The parts together. */
  SUM(false),
  /** The base without the parts. */
  DIFFERENCE(false),
  /** The parts together without the base. */
  GAIN(false),
  /** The parts together in percent of the base. */
  SHARE(true),
  /** How many percent the parts together are more than the base. */
  CHANGE(true);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final boolean percent;

  Formula(boolean percent) {
    this.percent = percent;
  }

  boolean isPercent() {
    return percent;
  }

  /** Whether the result has a sign that people leave out when they write "fell by". */
  boolean isSigned() {
    return this == GAIN || this == CHANGE;
  }

  /** The result, or null where it would be divided by 0. */
  @Nullable Computed of(
      List<PublishedNumber> parts, List<PublishedNumber> base, FigureWording wording) {
    BigDecimal sum = sum(parts);
    BigDecimal whole = sum(base);
    if (percent && whole.signum() == 0) {
      return null;
    }
    Range range = range(range(parts), range(base));
    return new Computed(
        value(sum, whole),
        range,
        rounding(parts, base),
        bound(OpenSides.of(parts), OpenSides.of(base)),
        base,
        written(parts, base, wording));
  }

  private BigDecimal value(BigDecimal parts, BigDecimal base) {
    return switch (this) {
      case SUM -> parts;
      case DIFFERENCE -> base.subtract(parts);
      case GAIN -> parts.subtract(base);
      case SHARE -> parts.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
      case CHANGE -> parts.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    };
  }

  private Range range(Range parts, Range base) {
    return switch (this) {
      case SUM -> parts;
      case DIFFERENCE -> base.minus(parts);
      case GAIN -> parts.minus(base);
      case SHARE -> parts.percentOf(base);
      case CHANGE -> parts.percentOf(base).minus(HUNDRED.doubleValue());
    };
  }

  /** A whole of which more may be there makes the share smaller, as what is taken away does. */
  private OpenSides bound(OpenSides parts, OpenSides base) {
    return switch (this) {
      case SUM -> parts;
      case DIFFERENCE -> base.and(parts.turned());
      case GAIN, SHARE, CHANGE -> parts.and(base.turned());
    };
  }

  /** What rounded parts may add up to beside the sum; of shares that is below what matters. */
  private BigDecimal rounding(List<PublishedNumber> parts, List<PublishedNumber> base) {
    BigDecimal all = BigDecimal.ZERO;
    if (!percent) {
      for (PublishedNumber figure : parts) {
        all = all.add(figure.rounding());
      }
      for (PublishedNumber figure : base) {
        all = all.add(figure.rounding());
      }
    }
    return all;
  }

  private String written(
      List<PublishedNumber> parts, List<PublishedNumber> base, FigureWording wording) {
    String sum = wording.sum(parts);
    String whole = wording.sum(base);
    String sumInBrackets = wording.bracketed(parts);
    String wholeInBrackets = wording.bracketed(base);
    return switch (this) {
      case SUM -> sum;
      case DIFFERENCE -> whole + " − " + (parts.size() > 1 ? sumInBrackets : sum);
      case GAIN -> sum + " − " + wholeInBrackets;
      case SHARE -> sumInBrackets + " / " + wholeInBrackets;
      case CHANGE -> "(" + sum + " − " + wholeInBrackets + ") / " + wholeInBrackets;
    };
  }

  private static BigDecimal sum(List<PublishedNumber> figures) {
    return figures.stream().map(PublishedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Range range(List<PublishedNumber> figures) {
    return figures.stream().map(PublishedNumber::range).reduce(Range.of(0), Range::plus);
  }
}
