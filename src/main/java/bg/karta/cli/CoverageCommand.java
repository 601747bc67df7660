package bg.karta.cli;

import bg.karta.kind.Nomenclature;
import bg.karta.output.Table;
import bg.karta.statistic.StatisticBook;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code karta coverage}: how far services cover the need. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Mixin private OnDay onDay = new OnDay();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--by",
      paramLabel = "LEVEL",
      defaultValue = "municipality",
      descriptionKey = "option.by")
  private By by = By.MUNICIPALITY;

  @Option(
      names = {"-s", "--service"},
      paramLabel = "SERVICE",
      descriptionKey = "option.service")
  private @Nullable String service;

  @Option(names = "--gaps", descriptionKey = "option.gaps")
  private boolean gaps;

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
  public Integer call() throws IOException {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", onDay.day().toString());
    parameters.put("by", by.toString());
    parameters.put("service", code());
    parameters.put("gaps", gaps ? 1 : 0);
    Table table =
        Registers.read(
            karta,
            database ->
                Objects.requireNonNull(StatisticBook.load().find("coverage"))
                    .table(database, karta.messages().lang(), parameters));
    output.print(karta, table);
    return ExitCode.OK;
  }

  private @Nullable String code() {
    if (service == null) {
      return null;
    }
    Nomenclature.Code code = Nomenclature.named("service").find(service);
    if (code == null) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.service", service);
    }
    return code.code();
  }
}
