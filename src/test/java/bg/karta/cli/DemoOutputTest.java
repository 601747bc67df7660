package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.demo.Demo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a demo replaces in a folder where there are some. */
@Tag("heavy")
final class DemoOutputTest {
  @TempDir private Path folder;

  private KartaRun run(String... args) {
    return KartaRun.in(folder, args);
  }

  @Test
  void a_demo_replaces_its_own_files_and_nobody_elses() throws IOException {
    run("demo", folder.resolve("demo").toString(), "--rows", "10").ends(0);
    String first = Files.readString(folder.resolve("demo/service.csv"), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("demo/norm.csv"), "");
    run("demo", folder.resolve("demo").toString(), "--rows", "10", "--seed", "7").ends(0);
    assertThat(folder.resolve("demo/service.csv")).content().isNotEqualTo(first);
    for (String name : List.of("README.txt", "provider.csv")) {
      Files.writeString(folder.resolve("demo").resolve(name), "mine\n");
      assertThat(run("demo", folder.resolve("demo").toString(), "--rows", "10").ends(2).err())
          .contains(name);
      assertThat(folder.resolve("demo").resolve(name)).hasContent("mine");
      run("demo", folder.resolve("demo").toString(), "--rows", "10", "--force").ends(0);
      assertThat(folder.resolve("demo").resolve(name)).content().contains("karta");
    }
    try (Stream<Path> files = Files.list(folder.resolve("demo"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Demo.files());
    }
  }
}
