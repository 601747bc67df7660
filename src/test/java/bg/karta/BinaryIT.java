package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the binary holds besides karta's own classes, as {@code src/build.md} tells it. */
class BinaryIT {
  private static final Path BINARY = Path.of("target/karta");
  private static final int JAVA_17 = 61;
  private static final long MOST_BYTES = 16_000_000;

  private static List<String> names() throws IOException {
    try (JarFile jar = new JarFile(BINARY.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    }
  }

  @Test
  void picocli_is_in_a_format_that_an_archive_of_classes_takes() throws IOException {
    try (JarFile jar = new JarFile(BINARY.toFile());
        DataInputStream in =
            new DataInputStream(jar.getInputStream(jar.getJarEntry("picocli/CommandLine.class")))) {
      assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
      assertThat(in.readUnsignedShort()).as("minor version").isZero();
      assertThat(in.readUnsignedShort()).as("major version").isEqualTo(JAVA_17);
    }
  }

  @Test
  void kartas_own_classes_stand_in_for_two_of_the_driver() throws IOException {
    assertThat(names())
        .contains(
            "org/sqlite/util/LoggerFactory$Silent.class", "org/sqlite/date/FastDateFormat.class")
        .doesNotContain("org/sqlite/date/FastDateParser.class")
        .noneMatch(name -> name.startsWith("org/sqlite/util/LoggerFactory$JDK"));
  }

  @Test
  void nothing_is_in_it_that_nobody_needs() throws IOException {
    assertThat(Files.size(BINARY)).isLessThan(MOST_BYTES);
    assertThat(names())
        .noneMatch(name -> name.startsWith("org/sqlite/native/FreeBSD/"))
        .anyMatch(name -> name.startsWith("org/sqlite/native/Linux/x86_64/"));
  }
}
