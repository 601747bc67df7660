package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.cli.Karta;
import bg.karta.store.Signature;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of a command line in this process, as a user would see it.
 *
 * @param code the exit code
 * @param out what was printed as data
 * @param err what was said besides
 */
public record KartaRun(int code, String out, String err) {
  /** The moment at which every test runs a command, whatever the day; another may be given. */
  public static final Clock CLOCK =
      Clock.fixed(
          Instant.parse(System.getProperty("karta.test.moment", "2026-11-22T08:00:00Z")),
          ZoneOffset.UTC);

  /** In whose name tests write into a register past the command line. */
  public static final Signature SIGNATURE =
      new Signature(
          "ana", null, "pc", "1", "", ZonedDateTime.now(CLOCK), () -> Duration.ofMillis(5));

  /** Runs a command in English on the register {@code karta.db} of a folder. */
  public static KartaRun in(Path folder, String... args) {
    String register = folder.resolve("karta.db").toString();
    return of(Map.of("KARTA_DB", register, "KARTA_LANG", "en"), args);
  }

  /** Runs a command in an environment. */
  public static KartaRun of(Map<String, String> environment, String... args) {
    return at(CLOCK, environment, args);
  }

  /** Runs a command at another moment. */
  public static KartaRun at(Clock clock, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Karta.run(out, err, environment, clock, args);
    return new KartaRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The same run, which must have ended with this code. */
  public KartaRun ends(int expected) {
    assertThat(code).as("exit code; said: %s%s", out, err).isEqualTo(expected);
    return this;
  }

  /** The printed JSON. */
  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (JsonProcessingException e) {
      throw new AssertionError(out + err, e);
    }
  }

  /** The findings of the printed report as {@code rule row field}. */
  public List<String> findings() {
    List<String> found = new ArrayList<>();
    json()
        .get("findings")
        .forEach(
            finding ->
                found.add(
                    "%s %s %s"
                        .formatted(
                            finding.get("rule").asText(),
                            finding.get("row").asText(),
                            finding.get("field").asText())));
    return found;
  }

  /** The keys of the records that broke a rule, in the order reported. */
  public List<String> broke(String rule) {
    List<String> keys = new ArrayList<>();
    json()
        .get("findings")
        .forEach(
            finding -> {
              if (finding.get("rule").asText().equals(rule)) {
                keys.add(finding.get("key").asText());
              }
            });
    return keys;
  }
}
