package bg.karta.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta foster training}: trainings of foster families and of staff. */
final class FosterTrainingCommand extends Subcommand {
  private final SinceYear since = new SinceYear();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(By.class, "WHAT", "fosterTrainingBy", "--by").defaultValue("topic").build();

  /** What a row tells of beside the year. */
  enum By {
    TOPIC,
    OBLAST,
    ALL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  FosterTrainingCommand(Karta karta) {
    super(karta, "training");
    declare(by);
    declare(since, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        karta(),
        "training-by-topic",
        (parameters, database) -> {
          parameters.put("by", Options.required(by));
          since.into(parameters);
        });
  }
}
