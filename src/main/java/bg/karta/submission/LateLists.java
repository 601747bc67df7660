package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.kind.RecordKind;
import bg.karta.rule.FileRule;
import bg.karta.store.Database;
import bg.karta.store.LaterWholes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists that come in after whole files of the same or of later days: what those of a later day did
 * not list ends then, whichever came in first; against those of the same day the list counts.
 */
final class LateLists {
  private final Database database;
  private final Reporter reporter;
  private final List<Part> parts;
  private final Map<RecordKind, Late> found = new LinkedHashMap<>();

  /** The first part of a kind that lists records, and the whole files it comes after. */
  private record Late(Part part, LaterWholes wholes) {}

  LateLists(Database database, Reporter reporter, List<Part> parts) {
    this.database = database;
    this.reporter = reporter;
    this.parts = parts;
  }

  /** Looks what ends so; gives the kinds of which something does. */
  Set<RecordKind> find() {
    Set<RecordKind> ending = new LinkedHashSet<>();
    for (Part part : parts) {
      if (lists(part) && !found.containsKey(part.kind())) {
        LaterWholes wholes = new LaterWholes(database, part.kind(), part.asOf().day());
        found.put(part.kind(), new Late(part, wholes));
        if (wholes.find()) {
          ending.add(part.kind());
        }
      }
    }
    return ending;
  }

  /** Tells what ends so, and what is there against a whole file of its day. */
  void tell() {
    for (Late late : found.values()) {
      late.wholes.read(ended -> tell(late.part, FileRule.LEFT_OUT_LATER, ended));
      // A correction says which of the two is right.
      if (!late.part.isCorrection()) {
        late.wholes.readContradicted(ended -> tell(late.part, FileRule.LISTED_BESIDE_WHOLE, ended));
      }
    }
  }

  /** Whether the records of a part are there on its day; a change of some fields lists nothing. */
  private static boolean lists(Part part) {
    return part.dates() && part.kind().carried() && part.completion() == null && !part.keysAlone();
  }

  private void tell(Part part, FileRule rule, LaterWholes.Ended ended) {
    Finding.Place place =
        new Finding.Place(part.source().file(), part.source().sheet(), null, null);
    String key = ended.key();
    reporter.report(
        rule,
        new Reporter.Subject(place, part.kind().name(), part.kind().key().get(0).name(), key, key),
        List.of(key, part.kind().name(), ended.day(), ended.file(), String.valueOf(ended.batch())));
  }

  /** Writes down what ended so, before the records are written. */
  void write(long batch) {
    found.values().forEach(late -> late.wholes.write(batch));
  }
}
