package bg.karta.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta foster match}: the profile of foster families against the children who need one. */
final class FosterMatchCommand extends Subcommand {
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(By.class, "WHAT", "fosterMatchBy", "--by").defaultValue("country").build();

  /** Where a row is of. */
  enum By {
    COUNTRY,
    OBLAST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  FosterMatchCommand(Karta karta) {
    super(karta, "match");
    declare(by);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        karta(),
        "foster-match",
        (parameters, database) -> {
          parameters.put("by", Options.required(by));
        });
  }
}
