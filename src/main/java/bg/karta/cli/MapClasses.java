package bg.karta.cli;

import bg.karta.picture.Figures;
import bg.karta.picture.Scale;
import bg.karta.text.Failure;
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
    return given == null ? measure.threshold() : (Double) number(given, "--threshold", given);
  }

  private static List<Double> numbers(String list) {
    List<Double> numbers =
        Stream.of(list.split(",", -1)).map(part -> number(part, "--breaks", list)).toList();
    if (numbers.size() >= MOST) {
      throw new Failure(
          Failure.Kind.USAGE, "failure.usage.map.classes", numbers.size() + 1, FEWEST, MOST);
    }
    return numbers;
  }

  private static double number(String text, String option, String given) {
    String plain = text.strip();
    if (!plain.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.map.number", option, given);
    }
    return Double.parseDouble(plain);
  }
}
