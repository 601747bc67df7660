package bg.karta.coverage;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terms of opening services as a user writes them: in lines of a file, and in options, {@code
 * ДСХ=5} for one service, {@code 5} for all. What is said twice is refused.
 */
public final class WrittenTerms {
  private static final Pattern FOR_SERVICE = Pattern.compile("(?:(.+)=)?([^=]+)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

  private final Database database;
  private final List<GivenTerms> all = new ArrayList<>();
  private final Set<String> ofFile = new HashSet<>();
  private final Map<String, Set<@Nullable String>> ofOption = new HashMap<>();

  /** No terms yet, of the services that a register knows. */
  public WrittenTerms(Database database) {
    this.database = database;
  }

  /** What was written, in its order. */
  public List<GivenTerms> all() {
    return List.copyOf(all);
  }

  /**
   * Takes in a line of a file.
   *
   * @param row where it stands
   */
  public void line(Path file, int row, OpeningCosts line) {
    String code = code(file, row, line);
    // The file knows a service twice by what is written; a code and a name may be the same one.
    if (!ofFile.add(code)) {
      throw new Failure(Failure.Category.INPUT, "settings.twice", file.toString(), row, code);
    }
    all.add(line.terms(code));
  }

  private String code(Path file, int row, OpeningCosts line) {
    try {
      return KnownServices.code(database, line.service());
    } catch (Failure unknown) {
      throw new Failure(Failure.Category.INPUT, "settings.row", file.toString(), row, unknown);
    }
  }

  /** Takes in what a place of one service costs a year, {@code ДСХ=18000}. */
  public void cost(String text) {
    ForService cost = forService("--cost", text, "failure.whatif.cost-option");
    if (cost.service() == null) {
      throw wrong("failure.whatif.cost-option", text);
    }
    all.add(
        GivenTerms.cost(cost.service(), Amounts.sum(cost.value(), "failure.whatif.cost-option")));
  }

  /** Takes in how many places are opened at a time, {@code ДСХ=5}. */
  public void step(String text) {
    ForService step = forService("--step", text, "failure.whatif.step");
    all.add(
        GivenTerms.step(step.service(), Amounts.whole(step.value(), "failure.whatif.step", text)));
  }

  /** Takes in how many places a service has, {@code ДСХ=10..30}. */
  public void size(String text) {
    ForService size = forService("--size", text, "failure.whatif.size-option");
    Matcher matcher = SIZE.matcher(size.value());
    if (!matcher.matches()) {
      throw wrong("failure.whatif.size-option", text);
    }
    all.add(
        GivenTerms.size(
            size.service(), Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
  }

  /** A value and the code of the service that it is for, or null for all. */
  private record ForService(@Nullable String service, String value) {}

  private ForService forService(String option, String text, String key) {
    Matcher matcher = FOR_SERVICE.matcher(text);
    if (!matcher.matches()) {
      throw wrong(key, text);
    }
    String named = matcher.group(1);
    String service = named == null ? null : KnownServices.code(database, named.strip());
    if (!ofOption.computeIfAbsent(option, none -> new HashSet<>()).add(service)) {
      throw wrong("failure.whatif.option-twice", option, text);
    }
    return new ForService(service, matcher.group(2).strip());
  }

  private static Failure wrong(String key, Object... arguments) {
    return new Failure(Failure.Category.USAGE, key, arguments);
  }
}
