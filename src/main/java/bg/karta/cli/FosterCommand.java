package bg.karta.cli;

import java.util.Locale;
import picocli.CommandLine.ParameterException;

/** {@code karta foster}: foster families and the children who need them. */
final class FosterCommand extends Subcommand {
  /** Where a row is of. */
  enum Area {
    COUNTRY,
    OBLAST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a row of trainings tells of beside the year. */
  enum TrainingBy {
    TOPIC,
    OBLAST,
    ALL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  FosterCommand(Karta karta) {
    super(karta, "foster");
    spec().addSubcommand("families", new FosterFamiliesCommand(karta).spec());
    add("match", "foster-match", "fosterMatchBy", "country");
    add("free", "foster-free", "fosterFreeBy", "oblast");
    spec()
        .addSubcommand(
            "training",
            new GroupedCommand(
                    karta,
                    "training",
                    "training-by-topic",
                    GroupedCommand.by(TrainingBy.class, "fosterTrainingBy", "topic"),
                    new SinceYear())
                .spec());
  }

  private void add(String name, String statistic, String key, String usual) {
    spec()
        .addSubcommand(
            name,
            new GroupedCommand(
                    karta(), name, statistic, GroupedCommand.by(Area.class, key, usual), null)
                .spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
