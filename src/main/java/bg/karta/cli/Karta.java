package bg.karta.cli;

import bg.karta.cli.session.Config;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.store.KeptBackups;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code karta} itself: builds the command line, runs it, gives the exit code. */
public final class Karta implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("karta");
  private final Session session;

  private Karta(Session session) {
    this.session = session;
    session.globals().arguments().forEach(spec::add);
    spec.versionProvider(new Version());
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
  }

  /**
   * Runs one command line.
   *
   * @param out takes data
   * @param err takes messages
   * @param clock tells what moment it is; nothing else does
   * @return the exit code
   */
  public static int run(
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Clock clock,
      String... args) {
    if (environment.containsKey("KARTA_TRAINING")) {
      return Training.run(clock);
    }
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      return version(writer(out));
    }
    try {
      return commandLine(out, err, environment, clock, Commands.typed(args), args).execute(args);
    } catch (OutOfMemoryError | StackOverflowError large) {
      return exhausted(
          large, writer(err), Messages.of(Config.of(args, environment).lang(args, environment)));
    }
  }

  /** What is too large for the memory ends like any other input that cannot be read. */
  private static int exhausted(VirtualMachineError large, PrintWriter err, Messages messages) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    String said =
        large instanceof StackOverflowError
            ? messages.get("failure.deep")
            : messages.get("failure.memory", megabytes);
    err.println(messages.get("failure", said));
    return ExitCode.INPUT;
  }

  /** The version alone needs no command line built: scripts ask for it often. */
  private static int version(PrintWriter out) {
    out.println("karta " + Version.number());
    return out.checkError() ? ExitCode.INPUT : ExitCode.OK;
  }

  /** The command line with all its subcommands, for what is generated of it. */
  public static CommandLine whole(Lang lang) {
    return commandLine(
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Map.of("KARTA_LANG", lang.toString()),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        Commands.all());
  }

  private static CommandLine commandLine(
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Clock clock,
      Map<String, Function<Session, Subcommand>> subcommands,
      String... args) {
    // karta reads such values itself; picocli would look each of these classes up at every start.
    System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
    PrintWriter said = writer(err);
    Karta karta = new Karta(new Session(out, said, environment, clock, args));
    subcommands.forEach(
        (name, make) -> karta.spec.addSubcommand(name, make.apply(karta.session).spec()));
    CommandLine line = karta.line();
    line.setOut(writer(out));
    line.setErr(said);
    return line;
  }

  /** The command line as it reads, fails and runs. */
  private CommandLine line() {
    Messages messages = session.messages();
    CommandLine line = new CommandLine(spec);
    line.setResourceBundle(messages.bundle());
    // A file named @x.csv is that file, and no list of arguments.
    line.setExpandAtFiles(false);
    // A value is what it says, and not what ${…} in it may stand for.
    line.setInterpolateVariables(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(new Defaults(session.environment(), session.config()));
    FailureMessages failures = new FailureMessages(session);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(session.ansi()));
    line.setExecutionStrategy(parsed -> execute(parsed, failures));
    int width = Terminal.width(session.environment());
    if (width > 0) {
      line.setUsageHelpWidth(Math.max(width, Terminal.LEAST_WIDTH));
    }
    return line;
  }

  private int execute(ParseResult parsed, FailureMessages failures) {
    try {
      begin(parsed);
    } catch (Failure e) {
      return failures.handleExecutionException(e, last(parsed), parsed);
    }
    int code;
    try {
      code = new CommandLine.RunLast().execute(parsed);
    } catch (OutOfMemoryError | StackOverflowError large) {
      return failures.orUntold(
          exhausted(large, spec.commandLine().getErr(), session.messages()), last(parsed));
    }
    return spec.commandLine().getOut().checkError()
        ? failures.orUntold(ExitCode.INPUT, last(parsed))
        : code;
  }

  /** Learns what the command reads and writes before it runs, if it is not help that was asked. */
  private void begin(ParseResult parsed) {
    session.config().require(Karta::optionNames);
    List<CommandLine> line = parsed.asCommandLineList();
    boolean helps =
        line.stream().anyMatch(at -> at.isUsageHelpRequested() || at.isVersionHelpRequested());
    if (!helps && last(parsed).getCommand() instanceof Subcommand subcommand) {
      TemporaryFile.sweep();
      if (subcommand.takesRegister()) {
        TemporaryFile.sweepBeside(session.globals().database());
        KeptBackups.sweep(session.globals().database());
      }
      session.begin(RunFiles.outputs(session, subcommand, parsed));
    }
  }

  /** The names of the options of all commands, without their dashes. */
  private static Set<String> optionNames() {
    Set<String> known = new HashSet<>();
    List<CommandLine> commands = new ArrayList<>(List.of(whole(Lang.EN)));
    for (int i = 0; i < commands.size(); i++) {
      commands.addAll(commands.get(i).getSubcommands().values());
      commands
          .get(i)
          .getCommandSpec()
          .options()
          .forEach(option -> known.add(option.longestName().replaceFirst("^-+", "")));
    }
    return known;
  }

  private static CommandLine last(ParseResult parsed) {
    List<CommandLine> line = parsed.asCommandLineList();
    return line.get(line.size() - 1);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Without a subcommand there is nothing to do: that is wrong usage. */
  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), session.messages().get("usage.command.missing"));
  }
}
