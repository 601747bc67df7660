package bg.karta.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives every reader some time under Jazzer, one after the other, each in a process of its own
 * ({@code mvn -Pfuzz}, src/build.md). An input that breaks one is stored beside the others, where
 * {@link CorpusTest} reads it from then on.
 */
public final class Fuzzing {
  private static final Path STORED = Path.of("src/test/resources/bg/karta/fuzz");

  private Fuzzing() {}

  /**
   * Runs them.
   *
   * @param arguments the seconds for all readers together, the folder to work in, and the readers
   *     that are meant; all of them where none is named
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Reader> readers = new ArrayList<>();
    for (String name : named(arguments)) {
      readers.add(Reader.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    readers = readers.isEmpty() ? List.of(Reader.values()) : readers;
    long each = Math.max(1, Long.parseLong(arguments[0]) / readers.size());
    List<Reader> broken = new ArrayList<>();
    for (Reader reader : readers) {
      System.out.println("== " + reader.folder() + ", " + each + " s");
      if (run(reader, each, Path.of(arguments[1], reader.folder())) != 0) {
        broken.add(reader);
      }
    }
    System.out.println(broken.isEmpty() ? "No reader broke." : "Broken: " + broken);
    System.exit(broken.isEmpty() ? 0 : 1);
  }

  private static List<String> named(String[] arguments) {
    return arguments.length > 2 && !arguments[2].isBlank()
        ? List.of(arguments[2].split(","))
        : List.of();
  }

  private static int run(Reader reader, long seconds, Path work)
      throws IOException, InterruptedException {
    Path stored = Files.createDirectories(STORED.resolve(reader.folder()));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+EnableDynamicAgentLoading",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + ReaderFuzz.class.getName(),
            "--target_args=" + reader,
            "--instrumentation_includes=bg.karta.**",
            "--custom_hook_includes=bg.karta.none.**",
            "--disabled_hooks=*",
            "--reproducer_path=" + Files.createDirectories(work),
            "-max_total_time=" + seconds,
            "-timeout=30",
            "-rss_limit_mb=2048",
            "-verbosity=0",
            "-artifact_prefix=" + stored + "/",
            Files.createDirectories(work.resolve("found")).toString(),
            stored.toString())
        .inheritIO()
        .start()
        .waitFor();
  }
}
