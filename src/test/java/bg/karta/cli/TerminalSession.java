package bg.karta.cli;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The commands on the README's picture, run on the demo data as a terminal of 80 columns shows. */
final class TerminalSession {
  private final Path folder;
  private final List<String> lines = new ArrayList<>();

  private TerminalSession(Path folder) {
    this.folder = folder;
  }

  /** The picture, made anew. */
  static String picture(Path folder) throws IOException {
    TerminalSession session = new TerminalSession(folder);
    session.importDemo();
    session.ask("karta licences check --on 2026-01-31 | tail -n 1", Integer.MAX_VALUE, 1);
    session.ask(
        "karta licences impact --on 2026-01-31 --top 3 -f tsv | cut -f18 | tail -n 3", 3, 3);
    session.ask("karta coverage map -s ДСХ --on 2021-12-31 | head -n 32", 32, 32);
    session.lines.remove(session.lines.size() - 1);
    return TerminalPicture.of("karta at work in a terminal", session.lines);
  }

  private void importDemo() throws IOException {
    run("demo", folder.resolve("demo").toString()).ends(0);
    List<String> words = new ArrayList<>(List.of("import", "--on", "2026-01-31"));
    try (Stream<Path> files = Files.list(folder.resolve("demo"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".csv")).sorted().forEach(words::add);
    }
    run(words.toArray(String[]::new)).ends(0);
  }

  /** Runs what stands before the first bar, and does by itself what the rest of the line would. */
  private void ask(String typed, int first, int last) {
    String[] words = typed.split(" \\| ")[0].substring("karta ".length()).split(" ");
    List<String> said = run(words).out().lines().toList();
    if (typed.contains("| cut -f18")) {
      said = said.stream().map(line -> line.split("\t")[17]).skip(1).toList();
    }
    said = said.subList(0, Math.min(first, said.size()));
    lines.add("\u001b[1m$ " + typed + "\u001b[0m");
    lines.addAll(said.subList(Math.max(0, said.size() - last), said.size()));
    lines.add("");
  }

  private KartaRun run(String... words) {
    Map<String, String> environment =
        Map.of(
            "KARTA_DB", folder.resolve("karta.db").toString(),
            "KARTA_KEY", folder.resolve("karta.key").toString(),
            "KARTA_LANG", "en",
            "KARTA_TERMINAL", "1",
            "COLUMNS", "80",
            "TERM", "xterm-256color");
    return KartaRun.of(environment, words);
  }
}
