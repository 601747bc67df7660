package bg.karta.triage;

import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of an earlier report, known again by their fingerprints whatever rows they stand in.
 * Where several share one, as many are taken for the same as there were.
 */
public final class Baseline {
  private final Map<String, Deque<Comparison.Fixed>> left = new LinkedHashMap<>();
  private long added;
  private long unchanged;

  private Baseline() {}

  /**
   * Reads a report that karta wrote as JSON.
   *
   * @throws Failure if it cannot be read or is not one
   */
  public static Baseline of(Path report) {
    Baseline baseline = new Baseline();
    try (InputStream in = Files.newInputStream(report);
        JsonParser json = new JsonFactory().createParser(in)) {
      boolean found = false;
      if (json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          JsonToken value = json.nextToken();
          if (name.equals("findings") && value == JsonToken.START_ARRAY) {
            found = true;
            baseline.read(json);
          } else {
            json.skipChildren();
          }
        }
      }
      if (!found) {
        throw new Failure(Failure.Category.INPUT, "failure.baseline.form", report);
      }
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "failure.baseline.form", report);
    }
    return baseline;
  }

  private void read(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, @Nullable String> values = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        if (token.isScalarValue()) {
          values.put(name, json.getValueAsString());
        } else {
          json.skipChildren();
        }
      }
      add(values);
    }
  }

  private void add(Map<String, @Nullable String> values) {
    String fingerprint = values.getOrDefault("fingerprint", "");
    left.computeIfAbsent(String.valueOf(fingerprint), key -> new ArrayDeque<>(1))
        .add(
            new Comparison.Fixed(
                String.valueOf(values.get("rule")),
                String.valueOf(values.get("severity")),
                values.get("file"),
                values.get("key"),
                String.valueOf(values.get("message")),
                String.valueOf(fingerprint)));
  }

  /** Takes a finding for one of the earlier ones, or for a new one. */
  Finding.Standing standing(Finding finding) {
    Deque<Comparison.Fixed> same = left.get(finding.fingerprint());
    if (same == null || same.isEmpty()) {
      added++;
      return Finding.Standing.NEW;
    }
    same.removeFirst();
    unchanged++;
    return Finding.Standing.UNCHANGED;
  }

  /** What has become of the earlier findings, once all of now are known. */
  public Comparison comparison() {
    List<Comparison.Fixed> fixed = left.values().stream().flatMap(Deque::stream).toList();
    return new Comparison(added, unchanged, fixed);
  }
}
