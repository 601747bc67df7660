package bg.karta.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta foster free}: families without a child, and whether their profile fits the need. */
final class FosterFreeCommand extends Subcommand {
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(By.class, "WHAT", "fosterFreeBy", "--by").defaultValue("oblast").build();

  /** Where a row is of. */
  enum By {
    COUNTRY,
    OBLAST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  FosterFreeCommand(Karta karta) {
    super(karta, "free");
    declare(by);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        karta(),
        "foster-free",
        (parameters, database) -> {
          parameters.put("by", Options.required(by));
        });
  }
}
