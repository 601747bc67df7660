package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.kind.NoValues;
import bg.karta.submission.Dating;
import bg.karta.submission.PersonKeys;
import bg.karta.submission.Settings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that correct records by hand. */
public final class CorrectionOptions implements OptionGroup {
  private final OnDay onDay = new OnDay();
  private final OptionSpec asOf = Options.text("DATE", "correctionAsOf", "--as-of");
  private final OptionSpec correction = Options.flag("correction", "--correction");
  private final OptionSpec dryRun = Options.flag("dryRun", "-n", "--dry-run");

  private final boolean changes;

  /**
   * The options.
   *
   * @param changes whether records change, and may be said to have been so always
   */
  public CorrectionOptions(boolean changes) {
    this.changes = changes;
  }

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> all = new ArrayList<>(onDay.arguments());
    all.addAll(changes ? List.of(asOf, correction, dryRun) : List.of(asOf, dryRun));
    return all;
  }

  /** The day that the records are judged on. */
  public OnDay onDay() {
    return onDay;
  }

  /** Whether nothing is to be written. */
  public boolean isDryRun() {
    return Options.given(dryRun);
  }

  /** How what was typed is judged and taken in; who types records means to change them. */
  public Settings settings(Session session, PersonKeys keys) {
    @Nullable String day = Options.optional(asOf);
    return new Settings(
        session.messages().lang(),
        onDay.day(session),
        session.clock(),
        Settings.Strategy.UPDATE,
        true,
        !isDryRun(),
        false,
        new Dating(
            day == null ? null : OnDay.parse(day),
            null,
            null,
            Dating.MOST_LEFT_OUT,
            Options.given(correction)),
        keys,
        NoValues.USUAL);
  }
}
