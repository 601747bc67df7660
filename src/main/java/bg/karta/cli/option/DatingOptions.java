package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.submission.Dating;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that say as of which day files speak, whether they leave nothing out, and whether
 * what they say otherwise was always so.
 */
public final class DatingOptions implements OptionGroup {
  private final OptionSpec asOf = Options.text("DATE", "asOf", "--as-of");
  private final OptionSpec extent =
      Options.value(Extent.class, "EXTENT", "extent", "--extent").build();

  private final OptionSpec correction = Options.flag("correction", "--correction");

  /** How much of a register files hold. */
  enum Extent {
    WHOLE,
    PART;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(asOf, extent, correction);
  }

  /** What the user says of the files' day. */
  public Dating dating() {
    @Nullable String day = Options.optional(asOf);
    @Nullable Extent said = extent.getValue();
    @Nullable LocalDate given = day == null ? null : OnDay.parse(day);
    @Nullable Boolean whole = said == null ? null : (Boolean) (said == Extent.WHOLE);
    return new Dating(given, whole, Options.given(correction));
  }
}
