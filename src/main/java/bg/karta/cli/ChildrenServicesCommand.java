package bg.karta.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta children services}: services in the community for children and families. */
final class ChildrenServicesCommand extends Subcommand {
  private final SinceYear since = new SinceYear();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(By.class, "WHAT", "childrenServicesBy", "--by").defaultValue("type").build();

  /** What a row tells of. */
  enum By {
    TYPE,
    OBLAST,
    YEAR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ChildrenServicesCommand(Karta karta) {
    super(karta, "services");
    declare(by);
    declare(since, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        karta(),
        "children-services",
        (parameters, database) -> {
          parameters.put("by", Options.required(by));
          since.into(parameters);
        });
  }
}
