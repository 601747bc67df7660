package bg.karta.cli;

import bg.karta.help.Topic;
import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The files generated of the command line: completions, the README's picture, and man pages as
 * AsciiDoc. Those of topics are made from what {@code karta help TOPIC} shows.
 */
public final class GeneratedFiles {
  /** What makes them all anew. */
  static final String REFRESH = "mvn -q -Pdocs package -DskipTests";

  private GeneratedFiles() {}

  /**
   * Writes all of them.
   *
   * @param args the folder for completions, that for the AsciiDoc files, and the README's picture
   */
  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> file : completions().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    manPages(Files.createDirectories(Path.of(args[1], "man1")));
    for (Lang lang : Lang.values()) {
      Path section = Files.createDirectories(Path.of(args[1], ManualPage.folder(lang)));
      for (Topic topic : Topic.values()) {
        Files.writeString(
            section.resolve(ManualPage.name(topic) + ".adoc"), ManualPage.of(topic, lang));
      }
    }
    Files.writeString(
        Path.of(args[2]), TerminalSession.picture(Files.createTempDirectory("karta-docs")));
  }

  /** The completion scripts by the names of their files. */
  static Map<String, String> completions() {
    Map<String, String> files = new TreeMap<>();
    files.put("karta.bash", CompletionCommand.script("bash"));
    files.put("_karta", CompletionCommand.script("zsh"));
    files.put("karta.fish", CompletionCommand.script("fish"));
    return files;
  }

  private static void manPages(Path folder) throws IOException {
    int code =
        ManPageGenerator.generateManPage(
            folder.toFile(), null, new boolean[0], false, commandLine().getCommandSpec());
    if (code != 0) {
      throw new IOException("the man pages were not generated: " + code);
    }
  }

  /** A command line in English, whole. */
  static CommandLine commandLine() {
    return Karta.whole(Lang.EN);
  }
}
