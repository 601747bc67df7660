package bg.karta.cli;

import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The files generated of the command line: completions, and man pages as AsciiDoc. */
public final class GeneratedFiles {
  /** What makes them all anew. */
  static final String REFRESH = "mvn -q -Pdocs package -DskipTests";

  // zsh reads this file when karta is completed for the first time, and calls it at once: bash's
  // script only says how to complete, so the last line does it. As the file is parsed as a whole,
  // the alias that stands in for bash's compopt comes too late.
  private static final String ZSH_HEAD = "#compdef karta\nfunction compopt { }\n";
  private static final String ZSH_TAIL = "\n_bash_complete -o default -F _complete_karta\n";

  private GeneratedFiles() {}

  /**
   * Writes all of them.
   *
   * @param args the folder for completions, then that for the AsciiDoc files
   */
  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> file : completions().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    manPages(Files.createDirectories(Path.of(args[1])));
  }

  /** The completion scripts by the names of their files. */
  static Map<String, String> completions() {
    Map<String, String> files = new TreeMap<>();
    files.put("karta.bash", CompletionCommand.script("bash", commandLine()));
    files.put(
        "_karta",
        ZSH_HEAD + CompletionCommand.script("zsh", commandLine()).stripTrailing() + ZSH_TAIL);
    files.put("karta.fish", CompletionCommand.script("fish", commandLine()));
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
