package bg.karta.cli;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.person.Hmac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a register of three people and its keys. */
abstract class KeyedRegister {
  static final String ASSESSMENTS =
      """
      person,date,municipality,disability
      8032056031,2024-01-31,BLG03,90
      7111042925,2024-02-01,BLG03,75
      6101057509,2024-03-01,BLG03,60
      """;
  static final String REFERRALS =
      """
      person,date,service,municipality,status
      8032056031,2024-02-10,ДЦПЛУ,BLG03,waiting
      6101057509,2024-03-10,ДЦПЛУ,BLG03,waiting
      """;
  static final String TOKENS =
      "SELECT person FROM assessment UNION SELECT person FROM assessment_history"
          + " UNION SELECT person FROM referral UNION SELECT person FROM referral_history";
  static final String LINKED = "SELECT COUNT(*) FROM assessment JOIN referral USING (person)";

  @TempDir Path folder;

  final Map<String, String> environment() {
    return Map.of(
        "KARTA_DB",
        folder.resolve("karta.db").toString(),
        "KARTA_LANG",
        "en",
        "XDG_CONFIG_HOME",
        folder.resolve("config").toString());
  }

  final KartaRun run(String... args) {
    return KartaRun.of(environment(), args);
  }

  final Path put(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final KartaRun take(String name, String text, String... options) {
    List<String> line = new ArrayList<>(List.of("import", "--on", "2026-01-31"));
    line.addAll(List.of(options));
    line.add(put(name, text).toString());
    return run(line.toArray(String[]::new));
  }

  final KartaRun taken(String name, String text, String... options) {
    return take(name, text, options).ends(0);
  }

  final Path keys() {
    return folder.resolve("config/karta/keys");
  }

  final Path keyFile() {
    try (Stream<Path> files = Files.list(keys())) {
      return files.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final List<String> secrets() {
    try {
      List<String> lines = Files.readAllLines(keyFile());
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final Register register() {
    return Register.in(folder);
  }

  final String keyId() {
    return register().rows("SELECT id FROM person_key").get(0);
  }

  final Set<String> tokens() {
    return new TreeSet<>(register().rows(TOKENS));
  }

  final Set<String> expected() {
    return new TreeSet<>(
        Stream.of("egn:8032056031", "lnch:7111042925", "egn:6101057509")
            .map(named -> Hmac.token(secrets(), named))
            .toList());
  }

  final byte[] bytes() {
    try {
      return Files.readAllBytes(folder.resolve("karta.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final String stored() {
    return new String(bytes(), StandardCharsets.ISO_8859_1);
  }
}
