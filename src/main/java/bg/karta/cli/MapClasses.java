package bg.karta.cli;

import bg.karta.picture.Figures;
import bg.karta.picture.Scale;
import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say into which classes a map puts its figures. */
final class MapClasses implements Subcommand.Group {
  private static final int USUAL = 5;
  private static final int FEWEST = 2;
  private static final int MOST = 9;

  private final OptionSpec classes =
      Options.value(Integer.class, "NUMBER", "classes", "--classes").build();
  private final OptionSpec breaks = Options.text("LIST", "breaks", "--breaks");
  private final OptionSpec threshold = Options.text("VALUE", "mapThreshold", "--threshold");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(classes, breaks, threshold);
  }

  /** The classes asked for, else those of the measure. */
  Scale scale(Measure measure, Figures figures) {
    Double reached = reached(measure);
    @Nullable Integer number = classes.getValue();
    String bounds = Options.optional(breaks);
    if (number != null && bounds != null) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.map.classes-breaks");
    }
    if (number != null && (number < FEWEST || number > MOST)) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.map.classes", number, FEWEST, MOST);
    }
    String given = number == null && bounds == null ? measure.breaks() : bounds;
    return given == null
        ? Scale.quantiles(figures, Objects.requireNonNullElse(number, USUAL), reached)
        : Scale.fixed(numbers(given), reached);
  }

  private @Nullable Double reached(Measure measure) {
    String given = Options.optional(threshold);
    return given == null ? measure.threshold() : (Double) threshold(given);
  }

  private static List<Double> numbers(String list) {
    // Two numbers with nothing but a comma between them are as likely one with a decimal comma.
    boolean blurred = list.strip().matches("\\d+,\\d+");
    List<Double> numbers =
        Stream.of(list.split("[;,]", -1)).map(part -> blurred ? null : number(part)).toList();
    boolean rising = !numbers.contains(null);
    for (int i = 1; rising && i < numbers.size(); i++) {
      rising = numbers.get(i) > numbers.get(i - 1);
    }
    if (!rising) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.map.breaks", list);
    }
    if (numbers.size() >= MOST) {
      throw new Failure(
          Failure.Kind.USAGE, "failure.usage.map.classes", numbers.size() + 1, FEWEST, MOST);
    }
    return numbers;
  }

  private static @Nullable Double number(String text) {
    return text.strip().matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.valueOf(text.strip()) : null;
  }

  private static double threshold(String text) {
    boolean percent = text.strip().endsWith("%");
    BigDecimal value = Amounts.number(percent ? text.strip().replaceFirst("%$", "") : text);
    if (value == null || value.signum() < 0) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.map.threshold", text);
    }
    return (percent ? value.movePointLeft(2) : value).doubleValue();
  }
}
