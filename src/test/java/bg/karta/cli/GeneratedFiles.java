package bg.karta.cli;

import bg.karta.help.Topic;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The files generated of the command line: completions, and man pages as AsciiDoc. Those of topics
 * are made from what {@code karta help TOPIC} shows.
 */
public final class GeneratedFiles {
  /** What makes them all anew. */
  static final String REFRESH = "mvn -q -Pdocs package -DskipTests";

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
    manPages(Files.createDirectories(Path.of(args[1], "man1")));
    for (Lang lang : Lang.values()) {
      Path section = Files.createDirectories(Path.of(args[1], folder(lang)));
      for (Topic topic : Topic.values()) {
        Files.writeString(section.resolve(page(topic) + ".adoc"), manPage(topic, lang));
      }
    }
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

  /** Where the manual has the topics in a language: where {@code man} looks for them. */
  static String folder(Lang lang) {
    return lang.choose("bg/man7", "man7");
  }

  /** The name of a topic's page, in the section for what is no command. */
  static String page(Topic topic) {
    return "karta-" + topic.id() + ".7";
  }

  /** A topic's source under the head that a page of the manual begins with. */
  private static String manPage(Topic topic, Lang lang) {
    Messages messages = Messages.of(lang);
    String source = topic.source(messages);
    String title = source.lines().findFirst().orElseThrow();
    // What stands between the marks of code is to be taken as it is, in AsciiDoc with a plus.
    String body = source.substring(title.length()).replaceAll("`([^`]+)`", "`+$1+`");
    return """
        = karta-%s(7)
        :doctype: manpage
        :lang: %s
        :manmanual: %s
        :mansource: karta %s

        == %s

        karta-%s - %s

        == %s
        """
            .formatted(
                topic.id(),
                lang,
                lang.choose("Ръководство на karta", "Karta Manual"),
                Version.number(),
                lang.choose("Име", "Name"),
                topic.id(),
                title.substring(2),
                lang.choose("Описание", "Description"))
        + body;
  }

  /** A command line in English, whole. */
  static CommandLine commandLine() {
    return Karta.whole(Lang.EN);
  }
}
