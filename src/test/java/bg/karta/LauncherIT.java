package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bg.karta.Started.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The binary's head: that it finds Java, keeps what it was given and says nothing of its own. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path BINARY = Path.of("target/karta").toAbsolutePath();
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin/java") + "";

  @TempDir Path folder;
  private Path cache;

  @BeforeEach
  void nameCache() {
    cache = folder.resolve("cache");
  }

  private Ended run(Map<String, String> environment, Object... command) {
    return Started.start(folder, environment, Arrays.stream(command).map(String::valueOf).toList())
        .end();
  }

  private Map<String, String> cached() {
    return Map.of("KARTA_CACHE", cache.toString(), "LC_ALL", "C.UTF-8");
  }

  @Test
  void a_standard_input_that_is_closed_is_an_empty_one() {
    Ended ended = run(cached(), "sh", "-c", "\"$0\" check - <&-", BINARY);
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).hasLineCount(1);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void where_nothing_can_be_said_the_code_tells_that_nothing_was() {
    // A library that is put before all others may open files before the shell can look.
    String kinds = "unset LD_PRELOAD; \"$0\" kinds ";
    for (String closed : List.of(">&-", "<&- >&-", "<&- >&- 2>&-", ">&- 2>&-")) {
      assertThat(run(cached(), "sh", "-c", kinds + closed, BINARY).code()).as(closed).isEqualTo(3);
    }
    assertThat(run(cached(), "sh", "-c", kinds + "2>&-", BINARY).code()).isZero();
  }

  @Test
  void a_folder_that_is_gone_is_left_with_a_sentence() {
    Ended ended =
        run(cached(), "sh", "-c", "mkdir gone; cd gone; rmdir ../gone; \"$0\" kinds", BINARY);
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("текущата папка", "the current folder is gone");
    assertThat(ended.out()).isEmpty();
  }

  private static void assertTellsVersion(Ended ended) {
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("karta ").hasLineCount(1);
    assertThat(ended.code()).isZero();
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(cache.resolve("start"))) {
      return files.filter(file -> file.toString().contains(".jsa")).sorted().toList();
    }
  }

  private void assertHasOneArchive() throws IOException {
    assertThat(archives()).hasSize(2);
    assertThat(archives().get(0)).asString().endsWith(".jsa");
    assertThat(archives().get(1)).asString().endsWith(".jsa.size");
  }

  /** A Java that tells how it was called. */
  private Path fakeJava(String version, String script) throws IOException {
    Path home = folder.resolve("java-" + version);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static Path copyOfBinary(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    return Files.copy(BINARY, target, StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void starts_through_links_from_path_with_spaces_and_cyrillic() throws IOException {
    copyOfBinary(folder.resolve("моята папка/карта 1"));
    Files.createSymbolicLink(folder.resolve("моята папка/link"), Path.of("карта 1"));
    Path link = Files.createSymbolicLink(folder.resolve("karta"), Path.of("моята папка/link"));

    assertTellsVersion(run(cached(), link, "--version"));
    assertTellsVersion(run(cached(), link, "--version"));
    assertTellsVersion(run(cached(), "./karta", "--version"));
    assertTellsVersion(run(cached(), "sh", "karta", "--version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "bg_BG.CP1251", "xx_XX.UTF-8", "C.UTF-8"})
  void keeps_cyrillic_arguments_in_any_locale(String locale) {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "tests need a UTF-8 locale");
    Map<String, String> environment = new HashMap<>(cached());
    environment.put("LC_ALL", locale);

    Ended ended = run(environment, BINARY, "няма-такава");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out() + ended.err()).contains("няма-такава");
  }

  @Test
  void is_also_jar() {
    assertTellsVersion(run(Map.of(), JAVA, "-jar", BINARY, "--version"));
    assertTellsVersion(run(Map.of(), JAVA, "-jar", BINARY + ".jar", "--version"));
  }

  @Test
  void starts_without_cache() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertTellsVersion(run(Map.of(), BINARY, "--version"));
    assertTellsVersion(run(Map.of("KARTA_CACHE", file + "/below"), BINARY, "--version"));
    assertTellsVersion(run(Map.of("HOME", file.toString()), BINARY, "--version"));
    assertTellsVersion(run(Map.of("HOME", "relative"), BINARY, "--version"));
    assertTellsVersion(run(Map.of("KARTA_CACHE", folder + "/a:b"), BINARY, "--version"));
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void keeps_archive_in_standard_cache() throws IOException {
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("xdg").toString());

    assertTellsVersion(run(environment, BINARY, "--version"));

    cache = folder.resolve("xdg/karta");
    assertHasOneArchive();
  }

  @Test
  void makes_one_archive_in_parallel_starts() throws IOException {
    List<Started> starts =
        IntStream.range(0, 4)
            .mapToObj(i -> Started.start(folder, cached(), List.of(BINARY + "", "--version")))
            .toList();
    starts.forEach(start -> assertTellsVersion(start.end()));

    assertTellsVersion(run(cached(), BINARY, "--version"));
    assertHasOneArchive();
  }

  @Test
  void keeps_silent_over_broken_archives() throws IOException {
    assertTellsVersion(run(cached(), BINARY, "--version"));
    Path archive = archives().get(0);
    byte[] whole = Files.readAllBytes(archive);
    List<byte[]> broken =
        List.of(
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, 100),
            "no archive".getBytes(StandardCharsets.UTF_8),
            new byte[whole.length],
            new byte[0]);

    for (byte[] bytes : broken) {
      Files.delete(archive);
      Files.write(archive, bytes);
      assertTellsVersion(run(cached(), BINARY, "--version"));
    }
  }

  @Test
  void starts_over_an_archive_whose_bytes_have_changed() throws IOException {
    assertTellsVersion(run(cached(), BINARY, "--version"));
    Path archive = archives().get(0);
    byte[] whole = Files.readAllBytes(archive);
    FileTime written = Files.getLastModifiedTime(archive);
    Random random = new Random(15);
    for (int i = 0; i < 6; i++) {
      byte[] bytes = whole.clone();
      random.ints(100, 0, i % 2 == 0 ? bytes.length : 4096).forEach(at -> bytes[at] ^= 0x5A);
      Files.delete(archive);
      Files.write(archive, bytes);
      Files.setLastModifiedTime(archive, written);
      assertTellsVersion(run(cached(), BINARY, "--version"));
    }
  }

  @Test
  void makes_an_archive_anew_that_was_written_to() throws IOException {
    assertTellsVersion(run(cached(), BINARY, "--version"));
    Path archive = archives().get(0);
    byte[] bytes = Files.readAllBytes(archive);
    Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
    Files.delete(archive);
    Files.write(archive, bytes);
    FileTime written = Files.getLastModifiedTime(archive);
    FileTime later = FileTime.fromMillis(written.toMillis() + 10_000);
    Files.setLastModifiedTime(archive, later);

    assertTellsVersion(run(cached(), BINARY, "--version"));

    assertHasOneArchive();
    assertThat(Files.getLastModifiedTime(archives().get(0))).isNotEqualTo(later);
  }

  @Test
  void tells_where_the_library_can_be_loaded_from_nowhere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Map<String, String> nowhere =
        Map.of("KARTA_CACHE", file.toString(), "TMPDIR", file.toString(), "LC_ALL", "C.UTF-8");
    Ended ended = run(nowhere, BINARY, "init");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("SQLite", "KARTA_CACHE").hasLineCount(1);
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }

  @Test
  void sweeps_archives_nobody_uses() throws IOException {
    Path own = copyOfBinary(folder.resolve("karta"));
    Path start = cache.resolve("start");
    Path older = start.resolve("." + own).resolve("older-build/17.jsa");
    Path orphan = start.resolve("no/such/karta/build/17.jsa");
    Path neighbour = start.resolve("." + BINARY).resolve("build/17.jsa");
    for (Path archive : List.of(older, orphan, neighbour)) {
      Files.createDirectories(archive.getParent());
      Files.createFile(archive);
    }

    assertTellsVersion(run(cached(), own, "--version"));

    assertThat(older).doesNotExist();
    assertThat(start.resolve("no")).doesNotExist();
    assertThat(neighbour).exists();
  }

  @Test
  void passes_options_locale_and_exit_code_on() throws IOException {
    Path home = fakeJava("17", "echo \"$LC_ALL $KARTA_LOCALE\"; printf '<%s>' \"$@\"; exit 70\n");
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", home.toString());
    environment.put("JAVA_TOOL_OPTIONS", "-Dnoise");
    environment.put("KARTA_JAVA_OPTS", "-Xmx64m -XX:+UseSerialGC");
    environment.put("LANG", "bg_BG.CP1251");
    environment.put("TMPDIR", folder + "/a b");

    Ended ended = run(environment, BINARY, "status", "две думи", "");

    assertThat(ended.code()).isEqualTo(70);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains(".UTF-8 bg_BG.CP1251\n")
        .contains("<-Djava.io.tmpdir=" + folder + "/a b>")
        .contains("<-Xmx64m><-XX:+UseSerialGC><-jar><" + BINARY + "><status><две думи><>")
        .doesNotContain("UseG1GC");
  }

  @Test
  void refuses_old_java() throws IOException {
    Path old = fakeJava("11.0.2", "echo started\n");

    Ended ended =
        run(Map.of("JAVA_HOME", old.toString(), "PATH", old + "/bin"), "/bin/sh", BINARY, "status");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("нужна е", "Java 17 or newer", "11.0.2").hasLineCount(2);
  }

  @Test
  void prefers_new_enough_java_of_path() throws IOException {
    Path old = fakeJava("1.8.0_402", "echo old\n");
    Path recent = fakeJava("21.0.1", "echo recent\n");

    Ended ended =
        run(
            Map.of("JAVA_HOME", old.toString(), "PATH", "/none::" + recent + "/bin"),
            "/bin/sh",
            BINARY,
            "status");

    assertThat(ended.out()).isEqualTo("recent\n");
  }

  @Test
  void reads_version_beside_linked_java_without_asking_it() throws IOException {
    Path home = fakeJava("17.0.1", "[ \"$1\" = -version ] || echo started\n");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));
    Map<String, String> environment = new HashMap<>(cached());
    environment.put("PATH", bin + ":" + System.getenv("PATH"));

    for (int i = 0; i < 3; i++) {
      assertThat(run(environment, BINARY, "status").out()).isEqualTo("started\n");
    }
    assertThat(cache.resolve("java")).hasContent(home.resolve("bin/java") + "\n");
  }

  @Test
  void is_silent_on_every_installed_java() throws IOException {
    List<Path> homes = new ArrayList<>();
    Path installed = Path.of(System.getProperty("karta.test.jdks", "/usr/lib/jvm"));
    assumeTrue(Files.isDirectory(installed), "no folder of JDKs: " + installed);
    try (Stream<Path> folders = Files.list(installed)) {
      folders.filter(home -> Files.isExecutable(home.resolve("bin/java"))).forEach(homes::add);
    }
    assumeTrue(homes.size() > 1, "no other JDK in " + installed);

    for (Path home : homes) {
      Map<String, String> environment = new HashMap<>(cached());
      environment.put("JAVA_HOME", home.toString());
      assertTellsVersion(run(environment, BINARY, "--version"));
      assertTellsVersion(run(environment, BINARY, "--version"));
    }
  }
}
