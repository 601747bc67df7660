package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.kind.Assessment;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Reading;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import bg.karta.store.Database;
import bg.karta.submission.RegisterKeys;
import bg.karta.text.Failure;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The person that a command is about: the token, or {@code -} for the number on the standard input,
 * since others could see it on a command line.
 */
public final class PersonArgument implements OptionGroup {
  private static final FieldSpec PERSON = Kinds.of(Assessment.class).field("person");
  private static final String STANDARD_INPUT = "-";

  /** So many digits may be a number that has lost its zeros, or a part of one. */
  private static final Pattern NUMBER = Pattern.compile("(?:\\P{Nd}*\\p{Nd}){8}.*");

  private final PositionalParamSpec person = Options.parameter("TOKEN|-", "person");
  private final KeyRing keys = new KeyRing();

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> all = new ArrayList<>(List.of(person));
    all.addAll(keys.arguments());
    return all;
  }

  /** Whether the number stands on the standard input. */
  public boolean isRead() {
    return STANDARD_INPUT.equals(Options.optional(person));
  }

  /**
   * Makes sure that what was typed may be a token, before anything is read.
   *
   * @throws Failure if it is not, above all if it is a number
   */
  public void require() {
    if (!isRead()) {
      requireToken(Options.required(person).strip());
    }
  }

  /**
   * Makes sure that what stands for a person on a command line may be a token.
   *
   * @throws Failure if it is not, above all if it is a number
   */
  public static void requireToken(String asked) {
    if (!PersonKey.isToken(asked)) {
      boolean number = NUMBER.matcher(asked).matches();
      throw number
          ? new Failure(Failure.Category.USAGE, "failure.person.number")
          : new Failure(Failure.Category.USAGE, "failure.person.token", asked);
    }
  }

  /** The keys of the register's people. */
  public RegisterKeys keys(Session session, Database database) {
    return keys.of(session, database);
  }

  /**
   * The person's token in the register.
   *
   * @throws Failure if there is no number, or more than one, where one is to be read; if it is none
   */
  public String token(RegisterKeys held) throws IOException {
    if (!isRead()) {
      return held.current(Options.required(person).strip());
    }
    held.requireKey();
    List<PersonalNumber> numbers = read();
    if (numbers.size() != 1) {
      throw new Failure(Failure.Category.USAGE, "failure.person.one", numbers.size());
    }
    return held.key().token(numbers.get(0));
  }

  /**
   * The numbers of people on the standard input, one a line.
   *
   * @throws Failure if a line holds something else
   */
  public static List<PersonalNumber> read() throws IOException {
    List<PersonalNumber> numbers = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          numbers.add(number(line, numbers.size() + 1));
        }
      }
    }
    return numbers;
  }

  private static PersonalNumber number(String line, int place) {
    Reading reading = PERSON.read(line);
    if (reading.value() instanceof PersonalNumber number
        && number.type() != PersonalNumber.Type.OTHER) {
      return number;
    }
    String shown = PersonalNumbers.conceal(PERSON.shown(line.strip()));
    throw new Failure(Failure.Category.USAGE, "failure.key.number", place, shown);
  }
}
