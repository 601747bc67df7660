package bg.karta.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta children institutions}: institutions for children since a base year. */
final class ChildrenInstitutionsCommand extends Subcommand {
  private final SinceYear since = new SinceYear();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(By.class, "WHAT", "childrenInstitutionsBy", "--by")
          .defaultValue("year")
          .build();

  /** What a row tells of. */
  enum By {
    YEAR,
    TYPE,
    OBLAST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ChildrenInstitutionsCommand(Karta karta) {
    super(karta, "institutions");
    declare(by);
    declare(since, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        karta(),
        "children-institutions",
        (parameters, database) -> {
          parameters.put("by", Options.required(by));
          since.into(parameters);
        });
  }
}
