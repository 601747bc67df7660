package bg.karta.submission;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An officer's folder with a register and the files of a small submission.
 *
 * @param folder where they lie
 */
record Desk(Path folder) {
  static final String PROVIDERS =
      """
      eik,name,form,municipality
      204878243,Нов живот,private,Дулово
      000695395,Община,municipality,BLG03
      """;
  static final String SERVICES =
      """
      id,name,type,provider,municipality,capacity,opened
      S1,Дом в Межден,ДСХ,204878243,Дулово,15,2021-01-04
      S2,Дневен център,ДЦСХ,000695395,BLG03,30,2015-03-01
      """;
  static final String REPORTS =
      """
      service,month,users,waiting,staff
      S1,2024-01,14,2,"7,5"
      S1,2024-02,15,3,8
      S2,2024-01,28,,6
      """;

  /** Writes a file. */
  Desk put(String name, String text) {
    return put(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Writes a file. */
  Desk put(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the three files of the small submission. */
  Desk putAll() {
    return put("provider.csv", PROVIDERS)
        .put("service.csv", SERVICES)
        .put("service-report.csv", REPORTS);
  }

  /** The register with the small submission in it. */
  Desk takenIn() {
    putAll().run("import", "provider.csv", "service.csv", "service-report.csv").ends(0);
    return this;
  }

  /**
   * Runs a command that reports findings, for 2026-01-31, as JSON; {@code x.csv} is a file here.
   */
  KartaRun run(String command, String... args) {
    List<String> line = new ArrayList<>(List.of(command, "--on", "2026-01-31", "-f", "json"));
    Arrays.stream(args).map(this::placed).forEach(line::add);
    return KartaRun.in(folder, line.toArray(String[]::new));
  }

  private String placed(String arg) {
    return Files.exists(folder.resolve(arg)) || arg.endsWith(".csv") || arg.endsWith(".db")
        ? folder.resolve(arg).toString()
        : arg;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Register register() {
    return Register.in(folder);
  }
}
