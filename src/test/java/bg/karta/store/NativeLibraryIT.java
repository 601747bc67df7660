package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started;
import bg.karta.Started.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That SQLite's library is unpacked from the binary once, whole, and into the cache only. */
@DisabledOnOs(OS.WINDOWS)
class NativeLibraryIT {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin/java") + "";
  private static final String CLASSES =
      Path.of("target/karta").toAbsolutePath()
          + ":"
          + Path.of("target/test-classes").toAbsolutePath();

  @TempDir Path folder;
  private Path cache;
  private Path temporary;

  @BeforeEach
  void makeFolders() throws IOException {
    cache = folder.resolve("кеш");
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  private Started start(Map<String, String> environment) {
    return Started.start(
        folder,
        environment,
        List.of(
            JAVA,
            "-Djava.io.tmpdir=" + temporary,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            CLASSES,
            OpenDatabase.class.getName(),
            folder.resolve("test.db").toString()));
  }

  private void assertOpens(Map<String, String> environment, Path library) {
    Ended ended = start(environment).end();
    assertThat(ended.out()).isEqualTo("OPENED " + library + "\n");
    assertThat(ended.code()).isZero();
    assertThat(temporary).isEmptyDirectory();
  }

  private Map<String, String> cached() {
    return Map.of("KARTA_CACHE", cache.toString(), "LC_ALL", "C.UTF-8");
  }

  private Path library() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void unpacks_once() throws IOException {
    assertOpens(cached(), cache);
    FileTime earlier = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(library(), earlier);

    assertOpens(cached(), cache);

    assertThat(Files.getLastModifiedTime(library())).isEqualTo(earlier);
  }

  @Test
  void mends_library_that_is_cut_short() throws IOException {
    assertOpens(cached(), cache);
    byte[] whole = Files.readAllBytes(library());
    Files.write(library(), new byte[1000]);

    assertOpens(cached(), cache);

    assertThat(library()).hasBinaryContent(whole);
  }

  @Test
  void mends_library_whose_content_is_another() throws IOException {
    start(cached()).end();
    Path library = library();
    byte[] whole = Files.readAllBytes(library);
    Files.write(library, new byte[whole.length]);

    assertOpens(cached(), cache);

    assertThat(library()).hasBinaryContent(whole);
  }

  @Test
  void removes_library_of_other_driver() throws IOException {
    assertOpens(cached(), cache);
    String name = String.valueOf(library().getFileName());
    Files.move(library(), cache.resolve(name.replaceFirst("-[0-9.]+-", "-1.2.3-")));

    assertOpens(cached(), cache);

    assertThat(library()).hasFileName(name);
  }

  @Test
  void leaves_nothing_where_no_cache_is_writable() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertOpens(Map.of("KARTA_CACHE", file + "/below", "LC_ALL", "C.UTF-8"), temporary);
    assertOpens(Map.of("LC_ALL", "C.UTF-8"), temporary);
  }

  @Test
  void opens_in_parallel() throws IOException {
    List<Started> starts = IntStream.range(0, 4).mapToObj(i -> start(cached())).toList();

    assertThat(starts).allSatisfy(start -> assertThat(start.end().code()).isZero());

    assertThat(library()).isRegularFile();
  }
}
