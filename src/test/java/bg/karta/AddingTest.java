package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's table "Adding to karta", performed: one of each is added to a copy of the sources by
 * touching what the table names and nothing else, and the copy works on a register that was made
 * without them.
 */
@Tag("heavy")
final class AddingTest {
  private static final Path JAVA = Path.of("src/main/java/bg/karta");
  private static final Path RESOURCES = Path.of("src/main/resources/bg/karta");

  @TempDir private static Path copy;
  @TempDir private static Path dir;
  private static Map<String, String> table;
  private static String classPath;

  /** What stands in a row of the README's table, by its first cell. */
  private static Map<String, String> table() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("| a "))
        .map(line -> line.split("\\|", 3))
        .collect(java.util.stream.Collectors.toMap(cells -> cells[1].strip(), cells -> cells[2]));
  }

  @BeforeAll
  static void add() throws IOException {
    table = table();
    for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/resources"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.createDirectories(copy.resolve(file).getParent());
          Files.copy(file, copy.resolve(file));
        }
      }
    }
    adding("a kind of record")
        .file(JAVA.resolve("kind/Voucher.java"), VOUCHER)
        .line(JAVA.resolve("kind/Kinds.java"), "PublishedFigure.class);", "Voucher.class, ")
        .isNamed();
    adding("a rule over records")
        .file(RESOURCES.resolve("rule/rules/voucher-large.sql"), RULE)
        .line(RESOURCES.resolve("rule/rules.txt"), "", "voucher-large\n")
        .isNamed();
    adding("a statistic")
        .file(RESOURCES.resolve("statistic/statistics/vouchers.sql"), STATISTIC)
        .line(RESOURCES.resolve("statistic/statistics.txt"), "", "vouchers\n")
        .isNamed();
    adding("a format of tables")
        .file(JAVA.resolve("output/PipeTable.java"), TABLE_FORMAT)
        .line(JAVA.resolve("output/TableFormat.java"), "/** One self", "PIPE(new PipeTable()), ")
        .isNamed();
    adding("a format of findings")
        .file(JAVA.resolve("report/FindingNumber.java"), FINDING_FORMAT)
        .line(
            JAVA.resolve("report/FindingFormat.java"),
            "/** What code scanners",
            "NUMBER(new FindingNumber()), ")
        .isNamed();
    adding("a command")
        .file(JAVA.resolve("cli/GreetCommand.java"), COMMAND)
        .line(JAVA.resolve("cli/Commands.java"), "ALL.put(\"demo\"", GREET)
        .line(
            RESOURCES.resolve("messages.properties"), "", "karta.greet.usage.description=Greet.\n")
        .line(
            RESOURCES.resolve("messages_bg.properties"),
            "",
            "karta.greet.usage.description=Поздравява.\n")
        .isNamed();
    classPath = compiled();
  }

  private static Addition adding(String what) {
    return new Addition(what, new TreeSet<>());
  }

  /** One thing that is added, with the files that it touches. */
  private record Addition(String what, TreeSet<Path> touched) {
    Addition file(Path file, String text) throws IOException {
      Files.writeString(copy.resolve(file), text);
      touched.add(file);
      return this;
    }

    /** Puts a text before the first place of another, at the end of the file for an empty one. */
    Addition line(Path file, String before, String text) throws IOException {
      String whole = Files.readString(copy.resolve(file));
      int place = before.isEmpty() ? whole.length() : whole.indexOf(before);
      assertThat(place).as("%s in %s", before, file).isNotNegative();
      String changed = whole.substring(0, place) + text + whole.substring(place);
      Files.writeString(copy.resolve(file), changed);
      touched.add(file);
      return this;
    }

    /** The table names each file that was touched, or the folder of a new one. */
    void isNamed() {
      String row = table.get(what);
      assertThat(row).as(what).isNotNull();
      for (Path file : touched) {
        String name = file.getFileName().toString().replaceFirst("_bg\\.", "*.");
        String folder = file.getParent() + "/";
        assertThat(
                row.contains(name) || row.contains(name.replace(".", "*.")) || row.contains(folder))
            .as("%s: the README names %s", what, file)
            .isTrue();
      }
    }
  }

  private static String compiled() throws IOException {
    Path classes = Files.createDirectories(copy.resolve("classes"));
    List<String> libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .toList();
    Path arguments = copy.resolve("sources.txt");
    try (Stream<Path> sources = Files.walk(copy.resolve("src/main/java"))) {
      Files.write(
          arguments,
          sources
              .map(Path::toString)
              .filter(file -> file.endsWith(".java"))
              .map(file -> '"' + file.replace("\\", "\\\\") + '"')
              .toList());
    }
    // A process of its own need not optimise itself, which takes longer than to compile.
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8"));
    command.addAll(List.of("-d", classes.toString()));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, libraries), "@" + arguments));
    out(0, new ProcessBuilder(command).redirectErrorStream(true));
    List<String> entries = new ArrayList<>(libraries);
    entries.add(0, classes.toString());
    entries.add(1, copy.resolve("src/main/resources").toString());
    return String.join(File.pathSeparator, entries);
  }

  /** Runs the copy on the register, in a process of its own; gives what it printed. */
  private static String run(int expected, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", classPath, "bg.karta.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("KARTA_DB", dir.resolve("karta.db").toString());
    builder.environment().put("KARTA_LANG", "en");
    builder.environment().put("XDG_CONFIG_HOME", dir.toString());
    return out(expected, builder);
  }

  private static String out(int expected, ProcessBuilder builder) throws IOException {
    Path said = dir.resolve("said.txt");
    if (!builder.redirectErrorStream()) {
      builder.redirectError(said.toFile());
    }
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      String told = builder.redirectErrorStream() ? out : Files.readString(said);
      assertThat(process.waitFor()).as(told).isEqualTo(expected);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return out;
  }

  @Test
  void one_of_each_works_on_a_register_made_without_them() throws IOException {
    KartaRun.in(dir, "import", "examples/submissions/good/provider.csv").ends(0);
    Path file = dir.resolve("vouchers.csv");
    Files.writeString(file, "Ваучер,ЕИК,Сума\nВ-1,000990011,50\nВ-2,000990011,5000\n");

    assertThat(run(0, "import", file.toString(), "-f", "number")).isEqualTo("1\n");

    assertThat(run(0, "export", "vouchers", "-f", "csv")).contains("000990011,2,5050");
    assertThat(run(0, "export", "vouchers", "-f", "pipe")).isEqualTo("000990011|2|5050.0\n");
    assertThat(run(0, "kinds", "voucher", "--template", "csv")).contains("В-0001");
    assertThat(run(0, "explain", "voucher-large")).contains("1000");
    assertThat(run(0, "greet")).isEqualTo("greetings\n");
    assertThat(run(0, "complete", "--", "kinds", "vou")).startsWith("voucher");
    assertThat(run(0, "verify")).isEmpty();
  }

  private static final String VOUCHER =
      """
      package bg.karta.kind;

      /** A voucher for a service. */
      @Kind(name = "voucher", bg = "Ваучер за услуга", en = "Voucher for a service")
      public record Voucher(
          @Field(type = FieldType.TEXT, key = true, bg = "Ваучер", example = "В-0001") String id,
          @Field(
                  type = FieldType.EIK,
                  required = true,
                  ref = Provider.class,
                  bg = "ЕИК",
                  example = "000990011")
              String provider,
          @Field(type = FieldType.MONEY, required = true, bg = "Сума", example = "50")
              Double amount) {}
      """;

  private static final String RULE =
      """
      -- severity: warning
      -- group: plausibility
      -- kind: voucher
      -- judges: both
      -- threshold: most = 1000
      -- bg: Ваучер {key} е за {value}, повече от {most}.
      -- en: Voucher {key} is of {value}, more than {most}.
      SELECT origin, origin_row, id AS key, 'amount' AS field, amount AS value, :most AS most
      FROM voucher WHERE amount > :most
      """;

  private static final String STATISTIC =
      """
      -- bg: Ваучери по доставчик
      -- en: Vouchers by provider
      -- column: provider text ЕИК | EIK
      -- column: vouchers integer Ваучери | Vouchers
      -- column: amount decimal Сума | Amount
      SELECT provider, COUNT(*) AS vouchers, SUM(amount) AS amount FROM voucher GROUP BY provider
      """;

  private static final String TABLE_FORMAT =
      """
      package bg.karta.output;

      import java.io.IOException;
      import java.io.OutputStream;
            import java.nio.charset.StandardCharsets;
      import java.util.stream.Collectors;

      /** Cells between pipes. */
      final class PipeTable implements TableWriter {
        @Override
        public void write(Table table, OutputStream out, TableStyle style) throws IOException {
          for (var row : table.rows()) {
            String line =
                row.cells().stream().map(String::valueOf).collect(Collectors.joining("|", "", "\\n"));
            out.write(line.getBytes(StandardCharsets.UTF_8));
          }
          out.flush();
        }
      }
      """;

  private static final String FINDING_FORMAT =
      """
      package bg.karta.report;

      import bg.karta.finding.Report;
      import bg.karta.output.TableStyle;
      import java.io.IOException;
      import java.io.OutputStream;
            import java.nio.charset.StandardCharsets;

      /** How many findings there are. */
      final class FindingNumber implements FindingFormat.Writer {
        @Override
        public void write(Report report, OutputStream out, TableStyle style) throws IOException {
          int[] count = new int[1];
          for (var finding : report.findings()) {
            count[0]++;
          }
          out.write((count[0] + "\\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      """;

  private static final String GREET = "ALL.put(\"greet\", GreetCommand::new);\n    ";

  private static final String COMMAND =
      """
      package bg.karta.cli;

      import bg.karta.cli.session.ExitCode;
      import bg.karta.cli.session.Session;

      /** {@code karta greet}. */
      final class GreetCommand extends Subcommand {
        GreetCommand(Session session) {
          super(session, "greet");
        }

        @Override
        public Integer call() {
          out().println("greetings");
          return ExitCode.OK;
        }
      }
      """;
}
