package bg.karta.cli;

import java.util.Locale;
import picocli.CommandLine.ParameterException;

/** {@code karta children}: the end of institutions, and the services for children. */
final class ChildrenCommand extends Subcommand {
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

  ChildrenCommand(Karta karta) {
    super(karta, "children");
    add("institutions", "childrenInstitutionsBy", "year");
    spec().addSubcommand("homes", new ChildrenHomesCommand(karta).spec());
    add("services", "childrenServicesBy", "type");
    spec().addSubcommand("crisis", new ChildrenCrisisCommand(karta).spec());
  }

  private void add(String name, String key, String usual) {
    spec()
        .addSubcommand(
            name,
            new GroupedCommand(
                    karta(),
                    name,
                    "children-" + name,
                    GroupedCommand.by(By.class, key, usual),
                    new SinceYear())
                .spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
