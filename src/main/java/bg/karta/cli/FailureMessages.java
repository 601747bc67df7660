package bg.karta.cli;

import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import bg.karta.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what stopped a command, in a sentence and with the exit code that fits. */
final class FailureMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Session session;
  private final Messages messages;

  FailureMessages(Session session) {
    this.session = session;
    this.messages = session.messages();
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    if (e.getCause() instanceof Failure failure) {
      return tell(command, failure);
    }
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(sentence(e, args)));
    if (e instanceof UnmatchedArgumentException unmatched) {
      String near = String.join(", ", unmatched.getSuggestions());
      if (!near.isEmpty()) {
        err.println(messages.get("usage.suggestions", near));
      }
    }
    err.println(messages.get("usage.try", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String sentence(ParameterException e, String[] args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String words = PersonalNumbers.mask(String.join(" ", unmatched.getUnmatched()));
      return messages.get("usage.unknown", words);
    }
    if (e instanceof MissingParameterException missing
        && missing.getMissing().stream().allMatch(ArgSpec::isOption)) {
      ArgSpec option = missing.getMissing().get(0);
      return messages.get(
          isAmong(args, (OptionSpec) option) ? "usage.missing.value" : "usage.missing",
          name(option));
    }
    if (e instanceof MissingParameterException missing) {
      return messages.get(
          "usage.missing",
          missing.getMissing().stream()
              .map(FailureMessages::name)
              .collect(Collectors.joining(", ")));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return messages.get("failure.usage.twice", name(twice.getOverwritten()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      String value = PersonalNumbers.mask(e.getValue());
      return messages.get("usage.value", value, name(e.getArgSpec()), candidates(e));
    }
    return Visible.line(PersonalNumbers.mask(String.valueOf(e.getMessage())));
  }

  /** Whether an option stands on the command line, be it without its value. */
  private static boolean isAmong(String[] args, OptionSpec option) {
    return Arrays.stream(args).anyMatch(List.of(option.names())::contains);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String candidates(ParameterException e) {
    Class<?>[] types = e.getArgSpec().auxiliaryTypes();
    Class<?> type = types.length == 0 ? e.getArgSpec().type() : types[types.length - 1];
    if (type == Long.class || type == Integer.class) {
      return messages.get("usage.value.whole");
    }
    if (!type.isEnum()) {
      return e.getArgSpec().paramLabel();
    }
    return Arrays.stream(type.getEnumConstants())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return orUntold(told(e, command), command);
  }

  /**
   * The code of a failure: another where what was asked for is done all the same, which is said.
   */
  int orUntold(int code, CommandLine command) {
    String done = session.done();
    if (done == null) {
      return code;
    }
    command.getErr().println(done);
    return ExitCode.UNTOLD;
  }

  private int told(Exception e, CommandLine command) {
    if (e instanceof Failure failure) {
      return tell(command, failure);
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      String said = String.valueOf(e.getMessage());
      // The reader of a pipe has seen enough: nothing to tell it.
      if (!said.contains("Broken pipe")) {
        error(command, messages.get("failure.output.write", said));
      }
      return ExitCode.INPUT;
    }
    // An exception may quote what it was given.
    String defect = PersonalNumbers.mask(e.toString());
    error(command, messages.get("failure.defect", Version.number(), defect));
    if (isVerbose(command)) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      command.getErr().print(Visible.paragraph(PersonalNumbers.mask(trace.toString())));
      command.getErr().flush();
    }
    return ExitCode.DEFECT;
  }

  /** Whether more was asked for, before the command's name or behind it. */
  private static boolean isVerbose(CommandLine command) {
    for (CommandLine at = command; at != null; at = at.getParent()) {
      if (at.getParseResult() != null && at.getParseResult().hasMatchedOption("--verbose")) {
        return true;
      }
    }
    return false;
  }

  private int tell(CommandLine command, Failure failure) {
    error(command, failure.in(messages));
    return ExitCode.of(failure);
  }

  private void error(CommandLine command, String sentence) {
    command.getErr().println(command.getColorScheme().errorText(messages.get("failure", sentence)));
  }
}
