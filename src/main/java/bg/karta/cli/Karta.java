package bg.karta.cli;

import bg.karta.destination.Outputs;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code karta} itself: builds the command line, runs it, gives the exit code. */
public final class Karta implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("karta");
  private final Globals globals = new Globals();
  private final OutputStream out;
  private final Map<String, String> environment;
  private final Clock clock;
  private final Messages messages;
  private final Config config;
  private @Nullable Outputs outputs;

  private Karta(
      OutputStream out,
      Map<String, String> environment,
      Clock clock,
      Messages messages,
      Config config) {
    this.out = out;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
    this.messages = messages;
    this.config = config;
    globals.arguments().forEach(spec::add);
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
    return commandLine(out, err, environment, clock, Commands.typed(args), args).execute(args);
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
      Map<String, Function<Karta, Subcommand>> subcommands,
      String... args) {
    // karta reads such values itself; picocli would look each of these classes up at every start.
    System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
    Config config = Config.of(args, environment);
    Messages messages = Messages.of(config.lang(args, environment));
    Karta karta = new Karta(out, environment, clock, messages, config);
    subcommands.forEach((name, make) -> karta.spec.addSubcommand(name, make.apply(karta).spec()));
    CommandLine line = new CommandLine(karta.spec);
    line.setResourceBundle(karta.messages.bundle());
    // A file named @x.csv is that file, and no list of arguments.
    line.setExpandAtFiles(false);
    // A value is what it says, and not what ${…} in it may stand for.
    line.setInterpolateVariables(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(new Defaults(environment, config));
    line.setOut(writer(out));
    line.setErr(writer(err));
    FailureMessages failures = new FailureMessages(karta.messages);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.ansi(args, environment)));
    line.setExecutionStrategy(
        parsed -> {
          try {
            karta.begin(parsed);
          } catch (Failure e) {
            return failures.handleExecutionException(e, last(parsed), parsed);
          }
          int code = new CommandLine.RunLast().execute(parsed);
          return line.getOut().checkError() ? ExitCode.INPUT : code;
        });
    int width = Terminal.width(environment);
    if (width > 0) {
      line.setUsageHelpWidth(Math.max(width, Terminal.LEAST_WIDTH));
    }
    return line;
  }

  /** Learns what the command reads and writes before it runs, if it is not help that was asked. */
  private void begin(ParseResult parsed) {
    if (!config.isReadable()) {
      throw config.failure();
    }
    List<CommandLine> line = parsed.asCommandLineList();
    boolean helps =
        line.stream().anyMatch(at -> at.isUsageHelpRequested() || at.isVersionHelpRequested());
    if (!helps && last(parsed).getCommand() instanceof Subcommand subcommand) {
      outputs = RunFiles.outputs(this, subcommand, parsed);
    }
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
    throw new ParameterException(spec.commandLine(), messages.get("usage.command.missing"));
  }

  Globals globals() {
    return globals;
  }

  Messages messages() {
    return messages;
  }

  Map<String, String> environment() {
    return environment;
  }

  Config config() {
    return config;
  }

  OutputStream out() {
    return out;
  }

  /** The time of the people whose records these are, wherever the program runs. */
  Clock clock() {
    return clock.withZone(ZoneId.of("Europe/Sofia"));
  }

  /** The day it is in Bulgaria. */
  LocalDate today() {
    return LocalDate.now(clock());
  }

  /** What the running command may write: every file that a command makes is got here. */
  Outputs outputs() {
    return Objects.requireNonNull(outputs);
  }

  /** Whether output is coloured. */
  boolean coloured() {
    return spec.commandLine().getColorScheme().ansi() != Ansi.OFF;
  }

  /** A message to the user, on the error stream; silent where the user wants quiet. */
  void say(String key, Object... arguments) {
    if (!globals.quiet()) {
      spec.commandLine().getErr().println(messages.get(key, arguments));
    }
  }
}
