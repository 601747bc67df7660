package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers stand in the sentences of findings as people write them. */
final class NumbersInSentencesTest {
  @TempDir private Path dir;

  @Test
  void whole_hours_have_no_point_and_halves_keep_theirs() throws IOException {
    Path file = dir.resolve("assistance.csv");
    Files.writeString(
        file,
        """
        person,month,dependence,hours,municipality
        7523169263,2025-12,IV,169,BLG03
        6101057509,2025-12,I,"15,5",BLG03
        """);
    String said =
        KartaRun.in(
                dir, "check", "--lang", "en", "--kind", "assistance", "-f", "json", file.toString())
            .out();
    assertThat(said)
        .contains(
            "169 hours of personal assistance at degree of dependence IV; at most 168 a month")
        .contains(
            "15.5 hours of personal assistance at degree of dependence I; at most 15 a month");
  }
}
