package bg.karta.cli;

import bg.karta.kind.Nomenclature;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that ask about cells of coverage: which, and summed to what. */
final class CoverageOptions implements Subcommand.Group {
  private final OptionSpec by =
      Options.value(By.class, "LEVEL", "by", "--by").defaultValue("municipality").build();
  private final OptionSpec service = Options.text("SERVICE", "service", "-s", "--service");

  /** What the cells are summed to. */
  enum By {
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
  String by() {
    return Options.required(by, By.class).toString();
  }

  /**
   * The code of a built-in service, or of a type that the register has been taught; null for all.
   */
  @Nullable String service(Database database) {
    String named = Options.optional(service);
    return named == null ? null : service(database, named);
  }

  /** The code of a built-in service of a code or name, or of a type that was taught. */
  static String service(Database database, String named) {
    Nomenclature.Code code = Nomenclature.named("service").find(named);
    if (code == null && isTaught(database, named)) {
      return named;
    }
    if (code == null) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.service", named);
    }
    return code.code();
  }

  private static boolean isTaught(Database database, String code) {
    String sql = "SELECT EXISTS (SELECT 1 FROM service_type WHERE code = :code)";
    return database.number(sql, Parameters.of("code", code)) > 0;
  }

  /**
   * The number of people under which a cell is small.
   *
   * @throws Failure below 0
   */
  static int small(ArgSpec option) {
    int number = Options.required(option, Integer.class);
    if (number < 0) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.small", number);
    }
    return number;
  }
}
