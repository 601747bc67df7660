package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.kind.Provider;
import bg.karta.kind.PublishedFigure;
import bg.karta.submission.Dating;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that say as of which day files speak, whether they leave nothing out, and whether
 * what they say otherwise was always so.
 */
public final class DatingOptions implements OptionGroup {
  private static final Pattern EIK = Pattern.compile("\\d{9}(\\d{4})?");

  private final OptionSpec asOf = Options.text("DATE", "asOf", "--as-of");
  private final OptionSpec extent =
      Options.value(Extent.class, "EXTENT", "extent", "--extent").build();

  private final OptionSpec extentOf = Options.text("TERRITORY|EIK", "extentOf", "--extent-of");
  private final OptionSpec maxRemoved =
      Options.value(String.class, "SHARE", "maxRemoved", "--max-removed")
          .defaultValue("20%")
          .build();

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
    return List.of(asOf, extent, extentOf, maxRemoved, correction);
  }

  /** What the user says of the files' day. */
  public Dating dating(Session session) {
    @Nullable String day = Options.optional(asOf);
    @Nullable Extent said = extent.getValue();
    @Nullable LocalDate given = day == null ? null : OnDay.parse(day);
    @Nullable Boolean whole = said == null ? null : (Boolean) (said == Extent.WHOLE);
    return new Dating(
        given,
        whole,
        owner(session, said),
        Share.of(Options.required(maxRemoved), "failure.usage.max-removed"),
        Options.given(correction));
  }

  /** Whose records the files hold all of: a territory's code or an ЕИК; null for everybody's. */
  private @Nullable String owner(Session session, @Nullable Extent said) {
    String given = Options.optional(extentOf);
    if (given == null) {
      return null;
    }
    if (said != Extent.WHOLE) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.extent-of.alone");
    }
    return EIK.matcher(given.strip()).matches()
        ? OptionValues.read(session, given, Provider.class, "eik")
        : OptionValues.read(session, given, PublishedFigure.class, "scope");
  }
}
