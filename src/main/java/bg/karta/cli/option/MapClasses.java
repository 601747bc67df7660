package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.coverage.Amounts;
import bg.karta.coverage.Measure;
import bg.karta.picture.Classes;
import bg.karta.picture.Figures;
import bg.karta.picture.Scale;
import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say into which classes a map puts its figures. */
public final class MapClasses implements OptionGroup {
  private final OptionSpec classes =
      Options.value(Integer.class, "NUMBER", "classes", "--classes").build();
  private final OptionSpec breaks = Options.text("LIST", "breaks", "--breaks");
  private final OptionSpec threshold = Options.text("VALUE", "mapThreshold", "--threshold");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(classes, breaks, threshold);
  }

  /** The classes asked for, else those of the measure. */
  public Scale scale(Measure measure, Figures figures) {
    Double reached = reached(measure);
    @Nullable Integer number = classes.getValue();
    return new Classes(number, Options.optional(breaks)).scale(figures, measure.breaks(), reached);
  }

  private @Nullable Double reached(Measure measure) {
    String given = Options.optional(threshold);
    return given == null ? measure.threshold() : (Double) threshold(given);
  }

  private static double threshold(String text) {
    boolean percent = text.strip().endsWith("%");
    BigDecimal value = Amounts.number(percent ? text.strip().replaceFirst("%$", "") : text);
    if (value == null || value.signum() < 0) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.threshold", text);
    }
    return (percent ? value.movePointLeft(2) : value).doubleValue();
  }
}
