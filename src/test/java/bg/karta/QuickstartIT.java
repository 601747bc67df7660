package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick start: what it prints and keeps, and what it says where a tool is missing. */
@DisabledOnOs(OS.WINDOWS)
class QuickstartIT {
  private static final Path SCRIPT = Path.of("examples/quickstart.sh").toAbsolutePath();
  private static final int MOST_LINES = 100;
  private static final int WIDTH = 80;

  /** What the script and a Java that tells its version need of a system. */
  private static final List<String> TOOLS =
      List.of("bash", "cat", "dirname", "find", "id", "mktemp", "readlink", "rm", "rmdir", "sed");

  @TempDir Path folder;

  private Ended run(Map<String, String> environment, String... command) {
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("TMPDIR", folder.toString());
    return Started.start(folder, all, List.of(command)).end();
  }

  @ParameterizedTest
  @CsvSource({
    "bg, C.UTF-8, Отворете картата: , Прието с предупреждения: грешки 0",
    "'', C, Open the map: , 'Accepted with warnings: errors 0'"
  })
  void it_ends_with_a_map_that_can_be_opened_after_a_hundred_lines_at_most(
      String language, String locale, String last, String accepted) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("KARTA_CACHE", folder.resolve("cache").toString());
    environment.put("KARTA_LANG", language);
    environment.put("LC_ALL", locale);
    // What is set for a register of one's own changes nothing here.
    environment.put("KARTA_DB", folder.resolve("own.db").toString());
    environment.put("KARTA_FORMAT", "json");

    Ended ended = run(environment, SCRIPT.toString());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    List<String> lines = ended.out().lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES).anyMatch(at -> at.startsWith(accepted));
    assertThat(lines.subList(0, lines.size() - 4))
        .allMatch(line -> line.codePointCount(0, line.length()) <= WIDTH, "fits the screen");
    String end = lines.get(lines.size() - 1);
    assertThat(end).startsWith(last.strip());
    Path map = Path.of(end.substring(last.strip().length()).strip());
    assertThat(map).isAbsolute();
    assertThat(Files.readString(map)).startsWith("<!DOCTYPE html>").contains("ДСХ");
    assertThat(map.resolveSibling("karta.db")).exists();
    assertThat(folder.resolve("own.db")).doesNotExist();
  }

  @Test
  void every_question_names_its_day() throws IOException {
    String script = Files.readString(SCRIPT);
    String[] questions = script.split("\nask ");
    assertThat(questions).hasSizeGreaterThan(8);
    for (int i = 1; i < questions.length; i++) {
      assertThat(questions[i].split("\n\n")[0]).contains("--on 20");
    }
  }

  @Test
  void it_tells_what_it_takes() {
    Ended english = run(Map.of("LC_ALL", "C"), SCRIPT.toString(), "--help");
    assertThat(english.out()).contains("--install", "--help");
    assertThat(english.code()).isZero();
    assertThat(run(Map.of("KARTA_LANG", "bg"), SCRIPT.toString(), "--help").out())
        .contains("Показва karta", "--install");

    Ended unknown = run(Map.of("LC_ALL", "C"), SCRIPT.toString(), "--instal");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("\"--instal\"").hasLineCount(1);
  }

  /** A clone that has not been built yet, on a system with these programs beside the usual. */
  private Map<String, String> system(String... programs) throws IOException {
    Files.createDirectories(folder.resolve("clone/examples"));
    Files.createDirectories(folder.resolve("clone/src/main"));
    Files.createDirectories(folder.resolve("tmp"));
    Files.writeString(folder.resolve("clone/pom.xml"), "");
    Files.copy(SCRIPT, folder.resolve("clone/examples/quickstart.sh"));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : TOOLS) {
      program(bin.resolve(tool), "exec " + where(tool) + " \"$@\"");
    }
    for (String program : programs) {
      String[] parts = program.split("=", 2);
      program(bin.resolve(parts[0]), parts.length > 1 ? parts[1] : "exit 9");
    }
    return Map.of(
        "PATH", bin.toString(), "LC_ALL", "C", "TMPDIR", folder.resolve("tmp").toString());
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path where(String tool) {
    return Stream.of("/bin", "/usr/bin", "/usr/local/bin")
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Ended quickstart(Map<String, String> environment, String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("bash", folder + "/clone/examples/quickstart.sh"));
    command.addAll(List.of(arguments));
    return run(environment, command.toArray(String[]::new));
  }

  private static final String OLD_JAVA = "java=echo 'openjdk version \"11.0.2\" 2019-01-15' >&2";
  private static final String JAVA = "java=echo 'openjdk version \"21.0.1\" 2023-10-17' >&2";
  private static final String OLD_MAVEN = "mvn=echo 'Apache Maven 3.6.3'";
  private static final String MAVEN = "mvn=echo 'Apache Maven 3.9.1'";

  @ParameterizedTest
  @CsvSource({
    "apt-get, apt-get install -y default-jdk-headless maven",
    "zypper, zypper --non-interactive install java-21-openjdk-devel maven",
    "dnf, dnf install -y java-21-openjdk-devel maven",
    "pacman, pacman -S --needed --noconfirm jdk21-openjdk maven",
    "brew, brew install openjdk@21 maven"
  })
  void what_is_missing_is_said_with_the_command_of_the_system(String manager, String command)
      throws IOException {
    Ended ended = quickstart(system(manager));

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .hasLineCount(1)
        .contains("JDK 17 or newer (found: none)", "Maven 3.8 or newer (found: none)")
        .contains(command, "--install");
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dnf install -y maven", "Maven 3.6.3"})
  void only_what_is_missing_is_named(String said) throws IOException {
    Ended ended = quickstart(system("dnf", JAVA, "javac", OLD_MAVEN));

    assertThat(ended.err()).hasLineCount(1).contains(said).doesNotContain("JDK");
  }

  @Test
  void an_old_java_and_one_without_its_compiler_are_named() throws IOException {
    Map<String, String> old = system("dnf", OLD_JAVA, "javac", MAVEN);
    assertThat(quickstart(old).err())
        .hasLineCount(1)
        .contains("found: Java 11.0.2", "dnf install -y java-21-openjdk-devel (")
        .doesNotContain("Maven 3.8");

    Files.delete(folder.resolve("bin/javac"));
    Files.writeString(folder.resolve("bin/java"), "#!/bin/sh\n" + JAVA.substring(5) + "\n");
    Map<String, String> bulgarian = new HashMap<>(old);
    bulgarian.put("KARTA_LANG", "bg");
    assertThat(quickstart(bulgarian).err())
        .hasLineCount(1)
        .contains("намерено: Java 21.0.1 без javac", "инсталира се с: ");
  }

  @Test
  void where_no_packages_are_known_it_is_said_where_to_look() throws IOException {
    assertThat(quickstart(system(), "--install").err())
        .hasLineCount(1)
        .contains("https://adoptium.net", "https://maven.apache.org");
  }

  @Test
  void what_installs_is_run_with_install() throws IOException {
    // The package's Maven is too old as well, which is said, with nothing more to run.
    String install = "dnf=echo \"$@\" >>'" + folder + "/ran'";
    Ended ended = quickstart(system(install, "sudo=\"$@\"", JAVA, "javac", OLD_MAVEN), "--install");

    assertThat(folder.resolve("ran")).hasContent("install -y maven");
    assertThat(ended.out()).contains("dnf install -y maven").hasLineCount(1);
    assertThat(ended.err()).hasLineCount(1).contains("found: Maven 3.6.3").doesNotContain("dnf");
    assertThat(ended.code()).isEqualTo(3);
  }
}
