package bg.karta.cli.complete;

import bg.karta.cli.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds what the last of some words may become. */
public final class Completion {
  /** That a file stands here, which shells find better. */
  private static final Candidate FILES = new Candidate(":files", "");

  private final Session session;
  private final CommandSpec whole;

  /**
   * Completion of words of a command line.
   *
   * @param whole the command line with all its subcommands
   */
  public Completion(Session session, CommandSpec whole) {
    this.session = session;
    this.whole = whole;
  }

  /** What the last word may become. */
  public Stream<Candidate> of(List<String> typed) {
    String last = typed.isEmpty() ? "" : typed.get(typed.size() - 1);
    Cursor cursor = Cursor.behind(typed.subList(0, Math.max(typed.size() - 1, 0)), whole);
    return candidates(cursor, last)
        .filter(candidate -> candidate.equals(FILES) || candidate.text().startsWith(last));
  }

  private Stream<Candidate> candidates(Cursor cursor, String last) {
    if (cursor.valued() != null) {
      return values(cursor.valued(), "", last);
    }
    int equals = last.indexOf('=');
    OptionSpec option = equals < 0 ? null : cursor.option(last.substring(0, equals));
    if (option != null) {
      return values(option, last.substring(0, equals + 1), last.substring(equals + 1));
    }
    if (last.startsWith("-")) {
      return cursor.command().options().stream()
          .filter(each -> !each.hidden())
          .map(each -> new Candidate(each.longestName(), first(each.description())));
    }
    return Stream.concat(commands(cursor.command()), parameters(cursor, last));
  }

  private static Stream<Candidate> commands(CommandSpec command) {
    return command.subcommands().entrySet().stream()
        .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
        .map(entry -> new Candidate(entry.getKey(), about(entry.getValue())));
  }

  private static String about(CommandLine command) {
    return first(command.getCommandSpec().usageMessage().description());
  }

  private static String first(String[] description) {
    return description.length == 0 ? "" : description[0];
  }

  private Stream<Candidate> parameters(Cursor cursor, String last) {
    ArgSpec parameter = cursor.parameter();
    return parameter == null ? Stream.of() : values(parameter, "", last);
  }

  private Stream<Candidate> values(ArgSpec argument, String before, String typed) {
    if (Candidates.areFiles(argument)) {
      return Stream.of(FILES);
    }
    int equals = typed.indexOf('=');
    Stream<Candidate> found =
        equals > 0 && argument.typeInfo().isMap()
            ? pairs(argument, typed.substring(0, equals + 1))
            : candidates(typed).of(argument);
    return found.map(candidate -> new Candidate(before + candidate.text(), candidate.says()));
  }

  /** What the register has is looked for by what was typed of it. */
  private Candidates candidates(String typed) {
    return new Candidates(
        session.messages().lang(),
        new RegisterIds(session, typed),
        commands(whole).map(Candidate::text).toList());
  }

  /** A name with its equals sign, and each value that may follow. */
  private static Stream<Candidate> pairs(ArgSpec argument, String name) {
    Class<?> values = argument.auxiliaryTypes()[1];
    return values.isEnum()
        ? Arrays.stream(values.getEnumConstants()).map(value -> new Candidate(name + value, ""))
        : Stream.of();
  }

  /**
   * Where the word to complete stands.
   *
   * @param command the command it belongs to
   * @param valued the option before it that waits for its value, or null
   * @param parameters how many words stand before it that are neither options nor values
   */
  private record Cursor(CommandSpec command, @Nullable OptionSpec valued, int parameters) {
    /** Behind some words. */
    static Cursor behind(List<String> words, CommandSpec whole) {
      Cursor cursor = new Cursor(whole, null, 0);
      for (String word : words) {
        cursor = cursor.after(word);
      }
      return cursor;
    }

    private Cursor after(String word) {
      if (valued != null) {
        return new Cursor(command, null, parameters);
      }
      OptionSpec option = option(word);
      if (option != null) {
        return new Cursor(command, option.arity().max() > 0 ? option : null, parameters);
      }
      if (word.startsWith("-")) {
        return this;
      }
      Map<String, CommandLine> inner = command.subcommands();
      return inner.containsKey(word)
          ? new Cursor(inner.get(word).getCommandSpec(), null, 0)
          : new Cursor(command, null, parameters + 1);
    }

    @Nullable OptionSpec option(String name) {
      // findOption would take "help" for "--help".
      return command.optionsMap().get(name);
    }

    /** The argument without a name that the word would be. */
    @Nullable PositionalParamSpec parameter() {
      return command.positionalParameters().stream()
          .filter(each -> each.index().min() <= parameters && parameters <= each.index().max())
          .findFirst()
          .orElse(null);
    }
  }
}
