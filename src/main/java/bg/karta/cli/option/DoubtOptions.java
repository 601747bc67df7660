package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of commands whose figures may rest on old reports, unknown people or doubtful
 * records; what is not given is as the parts of the queries have it.
 */
public final class DoubtOptions implements OptionGroup {
  private static final int MOST_MONTHS = 1200;

  private final OptionSpec reportWithin =
      Options.value(Integer.class, "MONTHS", "reportWithin", "--report-within").build();
  private final OptionSpec peopleKnown = Options.text("SHARE", "peopleKnown", "--people-known");
  private final OptionSpec strict = Options.flag("strict", "--strict");

  private final List<ArgSpec> arguments;

  private DoubtOptions(Sort sort) {
    this.arguments =
        switch (sort) {
          case NEED -> List.of(reportWithin, peopleKnown, strict);
          case REPORTS -> List.of(reportWithin, strict);
          case RECORDS -> List.of(strict);
        };
  }

  /** What figures rest on. */
  private enum Sort {
    NEED,
    REPORTS,
    RECORDS
  }

  /** Of figures of need and services. */
  public static DoubtOptions ofNeed() {
    return new DoubtOptions(Sort.NEED);
  }

  /** Of figures of services and what they reported. */
  public static DoubtOptions ofReports() {
    return new DoubtOptions(Sort.REPORTS);
  }

  /** Of figures of records of which none grows old. */
  public static DoubtOptions ofRecords() {
    return new DoubtOptions(Sort.RECORDS);
  }

  @Override
  public List<ArgSpec> arguments() {
    return arguments;
  }

  /**
   * What was given, by the names that the queries know it by.
   *
   * @throws Failure for a number of months or a share that cannot be
   */
  public Parameters parameters() {
    Parameters all = Parameters.of("strict", Options.given(strict));
    @Nullable Integer months = reportWithin.getValue();
    if (months != null) {
      all = all.and("report_within", months(months));
    }
    String share = Options.optional(peopleKnown);
    return share == null
        ? all
        : all.and("people_known", Share.of(share, "failure.usage.people-known"));
  }

  private static int months(int given) {
    if (given < 0 || given > MOST_MONTHS) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.report-within", given, MOST_MONTHS);
    }
    return given;
  }
}
