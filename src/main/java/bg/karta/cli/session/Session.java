package bg.karta.cli.session;

import bg.karta.destination.Outputs;
import bg.karta.limit.Limits;
import bg.karta.limit.TemporaryRoom;
import bg.karta.text.Messages;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What the running command may use: words, settings, streams, the clock, what it may write. */
public final class Session {
  private final OutputStream out;
  private final PrintWriter err;
  private final Map<String, String> environment;
  private final Clock clock;
  private final long begun = System.nanoTime();
  private final Config config;
  private final Messages messages;
  private final Ansi ansi;
  private final Globals globals = new Globals();
  private @Nullable Outputs outputs;
  private @Nullable String done;
  private @Nullable TemporaryRoom room;

  /**
   * A session in the language and the colours that the arguments ask for.
   *
   * @param out takes data
   * @param err takes messages
   */
  public Session(
      OutputStream out,
      PrintWriter err,
      Map<String, String> environment,
      Clock clock,
      String... args) {
    this.out = out;
    this.err = err;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
    this.config = Config.of(args, environment);
    this.messages = Messages.of(config.lang(args, environment));
    this.ansi = Terminal.ansi(args, environment);
  }

  /** The options that every command takes. */
  public Globals globals() {
    return globals;
  }

  /** The words in the user's language. */
  public Messages messages() {
    return messages;
  }

  /** The variables of the process. */
  public Map<String, String> environment() {
    return environment;
  }

  /** The settings of the configuration file. */
  public Config config() {
    return config;
  }

  /** How much the running command takes in of what it reads. */
  public Limits limits() {
    return room().limits();
  }

  /** How much the running command may still write to temporary files of what it reads. */
  public TemporaryRoom room() {
    if (room == null) {
      room = new TemporaryRoom(config.limits());
    }
    return room;
  }

  /** The standard output, byte by byte. */
  public OutputStream out() {
    return out;
  }

  /** The time of the people whose records these are, wherever the program runs. */
  public Clock clock() {
    return clock.withZone(ZoneId.of("Europe/Sofia"));
  }

  /** How long the command has been running. */
  public Duration running() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** The day it is in Bulgaria. */
  public LocalDate today() {
    return LocalDate.now(clock());
  }

  /** Lets the command begin, which writes these outputs and no others. */
  public void begin(Outputs planned) {
    outputs = planned;
  }

  /** What the running command may write: every file that a command makes is got here. */
  public Outputs outputs() {
    return Objects.requireNonNull(outputs);
  }

  /**
   * Says that what the command was asked for is done and lasts, whatever fails from here on.
   *
   * @param key the message of what is done
   */
  public void stands(String key, Object... arguments) {
    done = messages.get(key, arguments);
  }

  /** What is done and lasts, as a sentence; null while nothing is. */
  public @Nullable String done() {
    return done;
  }

  /** What picocli colours help by. */
  public Ansi ansi() {
    return ansi;
  }

  /** Whether output is coloured. */
  public boolean coloured() {
    return ansi != Ansi.OFF;
  }

  /** A message to the user, on the error stream; silent where the user wants quiet. */
  public void say(String key, Object... arguments) {
    tell(messages.get(key, arguments));
  }

  /** A sentence to the user, on the error stream; silent where the user wants quiet. */
  public void tell(String sentence) {
    if (!globals.quiet()) {
      err.println(sentence);
    }
  }
}
