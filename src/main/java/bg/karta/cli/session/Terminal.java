package bg.karta.cli.session;

import bg.karta.destination.Destination;
import bg.karta.output.TableStyle;
import bg.karta.text.VisibleStream;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** What is known of the terminal. */
public final class Terminal {
  /** The narrowest help that picocli lays out. */
  public static final int LEAST_WIDTH = 55;

  private Terminal() {}

  /** Whether output is coloured: as asked for, else where a terminal shows it. */
  static Ansi ansi(String[] args, Map<String, String> environment) {
    String asked = Words.option(args, "--color");
    if ("always".equals(asked)) {
      return Ansi.ON;
    }
    boolean off =
        "never".equals(asked)
            || environment.containsKey("NO_COLOR")
            || !isTerminal(environment)
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return off ? Ansi.OFF : Ansi.ON;
  }

  /**
   * Whether the output goes to a terminal: the launcher knows and says so; without it Java is
   * asked, which from JDK 22 on has a console even where there is no terminal.
   */
  @SuppressWarnings("SystemConsoleNull") // on JDK 17 null is the answer
  public static boolean isTerminal(Map<String, String> environment) {
    String told = environment.get("KARTA_TERMINAL");
    if (told != null) {
      return told.equals("1");
    }
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  /** The columns of the terminal; 0, that is no limit, where output goes elsewhere. */
  public static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean told = isTerminal(environment) && columns.matches("\\d{2,4}");
    return told ? Integer.parseInt(columns) : 0;
  }

  /**
   * Writes what keeps every character, because it is for programs; on a terminal, where nobody but
   * people reads it, what would drive the terminal is written out.
   *
   * @param screen whether it goes to the screen and does not colour itself
   */
  public static void write(
      Session session, boolean screen, OutputStream out, Destination.Content content)
      throws IOException {
    if (screen && isTerminal(session.environment())) {
      VisibleStream shown = new VisibleStream(out);
      content.writeTo(shown);
      shown.finish();
    } else {
      content.writeTo(out);
    }
  }

  /** How output is to look on the screen, or in a file. */
  public static TableStyle style(Session session, boolean screen) {
    return screen
        ? new TableStyle(session.coloured(), width(session.environment()), session.messages())
        : TableStyle.plain(session.messages());
  }
}
