package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Workplace;
import bg.karta.person.PersonalNumbers;
import bg.karta.store.Signature;
import bg.karta.text.Failure;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The option {@code --by} of commands that write into the register, and what they sign with. */
public final class Signing implements OptionGroup {
  /** The option that says why, which an entry of the ledger keeps by itself. */
  public static final String REASON = "--reason";

  private static final String BY = "--by";

  private final OptionSpec by = Options.text("NAME", "by", BY);

  @Override
  public List<ArgSpec> arguments() {
    return List.of(by);
  }

  /** The signature of a command that runs. */
  public Signature of(Session session, CommandSpec command) {
    Map<String, String> environment = session.environment();
    return new Signature(
        Workplace.user(environment),
        name(),
        Workplace.host(environment),
        command.version()[0].substring("karta ".length()),
        options(command),
        ZonedDateTime.now(session.clock()),
        session::running);
  }

  private @Nullable String name() {
    String given = Options.optional(by);
    if (given != null && given.isBlank()) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.empty", BY);
    }
    return given == null ? null : PersonalNumbers.mask(given.strip());
  }

  /** What was asked for otherwise than is usual, on the command line or in the configuration. */
  private String options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.equals(by) && !option.longestName().equals(REASON))
        .filter(option -> option.scopeType() != ScopeType.INHERIT)
        .filter(Signing::isUnusual)
        .map(Signing::word)
        .collect(Collectors.joining(" "));
  }

  private static boolean isUnusual(OptionSpec option) {
    Object value = option.getValue();
    return value != null
        && !value.equals(false)
        && !value.equals(List.of())
        && !Objects.equals(String.valueOf(value), option.defaultValue());
  }

  private static String word(OptionSpec option) {
    String name = option.longestName();
    if (option.getValue() instanceof Collection<?> several) {
      return several.stream().map(one -> word(name, one)).collect(Collectors.joining(" "));
    }
    return Boolean.TRUE.equals(option.getValue()) ? name : word(name, option.<Object>getValue());
  }

  private static String word(String name, Object value) {
    String shown = PersonalNumbers.mask(String.valueOf(value));
    return name + "=" + (shown.indexOf(' ') < 0 ? shown : "'" + shown + "'");
  }
}
