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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage}: how far services cover the need. */
final class CoverageCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final TableOutput output = new TableOutput();

  private final OptionSpec by =
      Options.value(By.class, "LEVEL", "by", "--by").defaultValue("municipality").build();
  private final OptionSpec service = Options.text("SERVICE", "service", "-s", "--service");
  private final OptionSpec gaps = Options.flag("gaps", "--gaps");

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

  CoverageCommand(Karta karta) {
    super(karta, "coverage");
    declare(by, service, gaps);
    declare(onDay, output);
  }

  @Override
  public Integer call() throws IOException {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", onDay.day().toString());
    parameters.put("by", Options.required(by, By.class).toString());
    parameters.put("service", code());
    parameters.put("gaps", Options.given(gaps) ? 1 : 0);
    Table table =
        Registers.read(
            karta(),
            database ->
                Objects.requireNonNull(StatisticBook.load().find("coverage"))
                    .table(database, karta().messages().lang(), parameters));
    output.print(karta(), table);
    return ExitCode.OK;
  }

  private @Nullable String code() {
    String named = Options.optional(service);
    if (named == null) {
      return null;
    }
    Nomenclature.Code code = Nomenclature.named("service").find(named);
    if (code == null) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.service", named);
    }
    return code.code();
  }
}
