package bg.karta.submission;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.store.Ledger;
import bg.karta.store.Staging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes the staged rows into the register and counts what became of them. */
final class Merge {
  private static final Staging.Merged NOTHING = new Staging.Merged(0, 0, 0);

  private final Staging staging;
  private final List<Part> parts;
  private final long batch;
  private final Map<Integer, Staging.Merged> bySource = new LinkedHashMap<>();

  Merge(Staging staging, List<Part> parts, long batch) {
    this.staging = staging;
    this.parts = parts;
    this.batch = batch;
  }

  /** Writes every kind; gives how many records were added or changed. */
  long run() {
    long changed = 0;
    for (RecordKind kind : staging.kinds()) {
      Staging.Merged merged = staging.merge(kind, batch);
      changed += merged.inserted() + merged.updated();
      List<Part> own = parts.stream().filter(part -> part.kind() == kind).toList();
      if (own.size() == 1) {
        bySource.put(own.get(0).id(), merged);
      } else {
        bySource.putAll(staging.mergedBySource(kind, batch));
      }
    }
    return changed;
  }

  /** What became of each part's rows. */
  List<Receipt.FilePart> receipt() {
    return parts.stream().map(part -> Receipt.FilePart.of(part, counts(part))).toList();
  }

  private Ledger.Counts counts(Part part) {
    Staging.Merged merged = bySource.getOrDefault(part.id(), NOTHING);
    return new Ledger.Counts(
        part.rows(),
        merged.inserted(),
        merged.updated(),
        merged.unchanged(),
        part.rejected().cardinality(),
        part.skipped());
  }

  /** Writes the parts into the ledger. */
  void record(Ledger ledger) {
    for (Part part : parts) {
      ledger.addSource(
          batch,
          new Ledger.Source(
              part.id(),
              part.source().file(),
              part.source().sheet(),
              part.sha256(),
              part.kind().name(),
              part.source().charset(),
              part.source().delimiter(),
              columns(part)),
          counts(part));
    }
  }

  /** Which column holds which field, as JSON: {@code {"eik":"C"}}. */
  private static String columns(Part part) {
    List<String> pairs = new ArrayList<>();
    for (FieldSpec field : part.kind().fields()) {
      String letter = part.layout().letter(part.kind().position(field.name()));
      if (letter != null) {
        pairs.add("\"%s\":\"%s\"".formatted(field.name(), Objects.requireNonNull(letter)));
      }
    }
    return "{" + String.join(",", pairs) + "}";
  }
}
