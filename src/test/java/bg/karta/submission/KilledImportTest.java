package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies in the middle of an import leaves the register as it was. */
@Tag("heavy")
final class KilledImportTest {
  /** Enough to outgrow SQLite's cache, so that part of the import is in the file itself. */
  private static final int SERVICES = 600;

  private static final int MONTHS = 250;

  @TempDir Path folder;

  @Test
  void leaves_the_register_as_it_was() throws IOException, InterruptedException {
    Desk desk = new Desk(folder).put("provider.csv", Desk.PROVIDERS).put("s.csv", services());
    desk.put("old.csv", "service,month,users\nS1,2000-01,1\n");
    desk.run("import", "provider.csv", "s.csv", "old.csv").ends(0);
    Map<String, List<String>> before = desk.register().everything();
    long size = Files.size(desk.path("karta.db"));
    desk.put("reports.csv", reports());
    killInTheMiddle(desk);
    assertThat(Files.size(desk.path("karta.db"))).isGreaterThan(size);
    assertThat(desk.path("karta.db-journal")).isNotEmptyFile();
    assertThat(KartaRun.in(folder, "verify").ends(0).err()).contains("is whole");
    assertThat(desk.register().everything()).isEqualTo(before);
    KartaRun run = desk.run("import", "reports.csv").ends(0);
    assertThat(run.json().get("batch").asInt()).isEqualTo(2);
    assertThat(run.json().at("/files/0/inserted").asInt()).isEqualTo(SERVICES * MONTHS - 1);
    assertThat(run.json().at("/files/0/updated").asInt()).isEqualTo(1);
  }

  private static void killInTheMiddle(Desk desk) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                KilledImport.class.getName(),
                desk.path("karta.db").toString(),
                desk.path("reports.csv").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("merged as 2");
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).isNotZero();
  }

  private static String services() {
    StringBuilder text = new StringBuilder("id,name,type,provider,municipality,capacity,opened\n");
    for (int i = 1; i <= SERVICES; i++) {
      text.append("S").append(i).append(",Дом,ДСХ,204878243,SLS10,100,1990-01-01\n");
    }
    return text.toString();
  }

  private static String reports() {
    StringBuilder text = new StringBuilder("service,month,users\n");
    for (int i = 1; i <= SERVICES; i++) {
      for (int month = 0; month < MONTHS; month++) {
        text.append("S%d,%d-%02d,%d\n".formatted(i, 2000 + month / 12, month % 12 + 1, i % 99 + 2));
      }
    }
    return text.toString();
  }
}
