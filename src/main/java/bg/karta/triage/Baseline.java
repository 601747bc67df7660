package bg.karta.triage;

import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.limit.OrdinaryFile;
import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of an earlier report, known again by their fingerprints whatever rows they stand in.
 * Where several share one, as many are taken for the same as there were.
 */
public final class Baseline {
  /** What is kept of a finding. */
  private static final Set<String> KEPT =
      Set.of("rule", "severity", "file", "key", "message", "fingerprint");

  private final Path file;
  private final Limits limits;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Deque<Comparison.Fixed>> left = new LinkedHashMap<>();
  private long findings;
  private long added;
  private long unchanged;

  private Baseline(Path file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Reads a report that karta wrote as JSON.
   *
   * @param limits how much of it is taken in
   * @throws Failure if it cannot be read or is not one
   */
  public static Baseline of(Path report, Limits limits) {
    Baseline baseline = new Baseline(report, limits);
    try (InputStream in = open(report);
        JsonParser json = parser(limits).createParser(in)) {
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
    baseline.texts.clear();
    return baseline;
  }

  private static InputStream open(Path report) throws IOException {
    OrdinaryFile.require(report);
    return Files.newInputStream(report);
  }

  private static JsonFactory parser(Limits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.number(Limit.DEPTH))
                .maxNameLength(limits.number(Limit.NAME_CHARACTERS))
                .maxStringLength(limits.number(Limit.CELL_CHARACTERS))
                .build())
        .build();
  }

  private void read(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, @Nullable String> values = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        if (token.isScalarValue() && KEPT.contains(name)) {
          values.put(name, json.getValueAsString());
        } else {
          json.skipChildren();
        }
      }
      add(values);
    }
  }

  private void add(Map<String, @Nullable String> values) {
    if (++findings > limits.of(Limit.BASELINE_FINDINGS)) {
      throw limits.over(Limit.BASELINE_FINDINGS, "failure.baseline.many", file);
    }
    String fingerprint = values.getOrDefault("fingerprint", "");
    left.computeIfAbsent(String.valueOf(fingerprint), key -> new ArrayDeque<>(1))
        .add(
            new Comparison.Fixed(
                kept(String.valueOf(values.get("rule"))),
                kept(String.valueOf(values.get("severity"))),
                values.get("file") == null ? null : kept(String.valueOf(values.get("file"))),
                values.get("key"),
                String.valueOf(values.get("message")),
                String.valueOf(fingerprint)));
  }

  /** One text for all that are equal: thousands of findings have few rules and files. */
  private String kept(String text) {
    return texts.computeIfAbsent(text, same -> same);
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
