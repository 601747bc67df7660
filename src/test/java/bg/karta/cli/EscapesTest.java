package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What comes from files, names and settings does not drive the terminal. */
@DisabledOnOs(OS.WINDOWS)
final class EscapesTest {
  /** A colour, the title of the window, a bell, C1, and a turned writing direction. */
  private static final String ORDERS = "\u001b[31m\u001b]2x\u0007\u009b2J\u202e";

  private static final String WAIVER =
      "rule,key,fingerprint,reason,person,expires\nno" + ORDERS + ",1,,why,who,2027-01-01\n";

  @TempDir Path dir;

  @BeforeEach
  void a_register() {
    KartaRun.in(dir, "init").ends(0);
  }

  private void judge(String... arguments) {
    for (String lang : List.of("en", "bg")) {
      KartaRun run =
          KartaRun.of(
              Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", lang),
              arguments);
      for (String said : List.of(run.out(), run.err())) {
        assertThat(said.chars().filter(EscapesTest::isOrder).count())
            .as("%s: %s", List.of(arguments), said)
            .isZero();
      }
      // It is no test if nothing of it was said.
      assertThat(run.out() + run.err())
          .as(List.of(arguments).toString())
          .containsAnyOf("x1b", "x9b", "u202e", "31m");
    }
  }

  private static boolean isOrder(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t') || c == 0x202E;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  @Test
  void names_of_files_and_arguments() throws IOException {
    judge("check", dir.resolve("no" + ORDERS + ".csv").toString());
    judge("check", file("is" + ORDERS + ".csv", "eik;name\n1;Име\n"));
    judge("check", file("is" + ORDERS + ".json", "{"));
    judge("--db", dir.resolve("no" + ORDERS + ".db").toString(), "status");
    judge("restore", dir.resolve("no" + ORDERS + ".db").toString());
    judge("backup", dir.resolve("no" + ORDERS + "/b.db").toString());
    judge("explain", "no" + ORDERS);
    judge("help", "no" + ORDERS);
    judge("export", "no" + ORDERS);
    judge("no" + ORDERS);
    judge("status", "--no" + ORDERS);
    judge("check", "a.csv", "--as-of", "no" + ORDERS);
    judge("check", "a.csv", "--kind", "no" + ORDERS);
    judge("check", "a.csv", "--severity", "no" + ORDERS + "=error");
    judge("query", "SELECT no" + ORDERS);
    judge("--config", dir.resolve("no" + ORDERS).toString(), "status");
  }

  @Test
  void headings_and_cells() throws IOException {
    judge("check", file("a.csv", "eik;name;още" + ORDERS + "\n204878243;Име;1\n"));
    judge("check", file("b.csv", "eik;name\n2048" + ORDERS + ";Име\n"));
    judge("check", file("c.csv", "no" + ORDERS + ";other\n1;2\n"));
  }

  @Test
  void members_of_archives() throws IOException {
    Path zip = dir.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("is" + ORDERS + ".csv"));
      out.write("eik;name\n1;Име\n".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("not" + ORDERS + ".pdf"));
      out.write("%PDF".getBytes(StandardCharsets.UTF_8));
    }
    judge("check", zip.toString());
  }

  @Test
  void settings_waivers_and_rules() throws IOException {
    String good = file("good.csv", "eik;name\n204878243;Име\n");
    judge("--config", file("c", "no" + ORDERS + "=1\n"), "status");
    judge("check", good, "--waivers", file("w.csv", WAIVER));
    Path rules = Files.createDirectory(dir.resolve("rules"));
    Files.writeString(rules.resolve("no.sql"), "-- severity: no" + ORDERS + "\nSELECT 1\n");
    judge("check", good, "--rules", rules.toString());
  }
}
