package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Failure;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --reason} of commands whose entry of the ledger must say why. */
public final class ReasonOption implements OptionGroup {
  private final OptionSpec reason;

  /** The option with its description. */
  public ReasonOption(String key) {
    this.reason = Options.value(String.class, "TEXT", key, Signing.REASON).required(true).build();
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(reason);
  }

  /**
   * The reason in one line.
   *
   * @throws Failure if there is none, or if it names a person
   */
  public String text() {
    String given = Options.required(reason).strip().replaceAll("\\s+", " ");
    if (given.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.reason.empty");
    }
    if (!PersonalNumbers.maskWidely(given).equals(given) || PersonKey.isTokenIn(given)) {
      throw new Failure(Failure.Category.USAGE, "failure.erase.named");
    }
    return given;
  }
}
