package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.coverage.KnownServices;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that ask about cells of coverage: which, and summed to what. */
public final class CoverageOptions implements OptionGroup {
  private final OptionSpec by =
      Options.value(By.class, "LEVEL", "by", "--by").defaultValue("municipality").build();
  private final OptionSpec service = Options.text("SERVICE", "service", "-s", "--service");

  /** What the cells are summed to. */
  public enum By {
    MUNICIPALITY,
    OBLAST,
    COUNTRY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(by, service);
  }

  /** What the cells are summed to, as statistics name it. */
  public String by() {
    return Options.required(by, By.class).toString();
  }

  /**
   * The code of a built-in service, or of a type that the register has been taught; null for all.
   */
  public @Nullable String service(Database database) {
    String named = Options.optional(service);
    return named == null ? null : KnownServices.code(database, named);
  }

  /**
   * The number of people under which a cell is small.
   *
   * @throws Failure below 0
   */
  public static int small(ArgSpec option) {
    int number = Options.required(option, Integer.class);
    if (number < 0) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.small", number);
    }
    return number;
  }
}
