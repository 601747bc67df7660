package bg.karta.submission;

import bg.karta.kind.RecordKind;
import bg.karta.store.Database;
import bg.karta.store.Merging;
import bg.karta.store.Sources;
import bg.karta.store.Staging;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the staged rows into the register and counts what became of them. */
final class Merge {
  private static final Merging.Merged NOTHING = new Merging.Merged(0, 0, 0, 0, 0);

  private final Staging staging;
  private final Merging merging;
  private final Sources sources;
  private final List<Part> parts;
  private final long batch;
  private final Map<Integer, Merging.Merged> bySource = new LinkedHashMap<>();
  private final Departures departures;
  private final LateLists late;
  private Map<RecordKind, Long> gone = Map.of();

  Merge(
      Database database,
      Staging staging,
      Sources sources,
      List<Part> parts,
      Departures departures,
      LateLists late,
      long batch) {
    this.staging = staging;
    this.departures = departures;
    this.late = late;
    this.merging = new Merging(database, batch);
    this.sources = sources;
    this.parts = parts;
    this.batch = batch;
  }

  /** Writes every kind; gives how many rows were written or taken out. */
  long run() {
    late.write(batch);
    for (RecordKind kind : staging.kinds()) {
      List<Part> own = parts.stream().filter(part -> part.kind() == kind).toList();
      bySource.putAll(
          own.get(0).dates()
              ? merging.ofDay(kind, day(own.get(0)), own.get(0).isCorrection(), columns(own))
              : merging.present(kind, own.stream().map(Part::id).toList()));
    }
    gone = departures.take(batch);
    return removed() + bySource.values().stream().mapToLong(Merging.Merged::written).sum();
  }

  private static Map<Integer, String> columns(List<Part> parts) {
    return parts.stream().collect(Collectors.toMap(Part::id, Part::columns));
  }

  /** How many records were taken out. */
  long removed() {
    return gone.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Whether the files say of the register's day, or of its being whole, something else than when
   * they were last taken in: that is written though no record is.
   */
  boolean saysOtherwise() {
    return parts.stream()
        .filter(part -> part.asOf().stated())
        .anyMatch(
            part ->
                sources.saysOtherwise(part.mark().sha256(), day(part), isWhole(part))
                    || saysWhole(part));
  }

  /** Whether a part is all there is of its kind on its day, which this file has not said yet. */
  private boolean saysWhole(Part part) {
    return part.kind().carried()
        && isWhole(part)
        && !sources.saidWhole(part.mark().sha256(), day(part));
  }

  /**
   * The day as of which a part speaks. Where nobody says, a whole register that was taken in before
   * speaks of the same day again.
   */
  private LocalDate day(Part part) {
    AsOf asOf = part.asOf();
    LocalDate known = asOf.whole() && !asOf.said() ? sources.dayOf(part.mark().sha256()) : null;
    return known == null ? asOf.day() : known;
  }

  /** Whether a part leaves nothing out: a table of which rows were turned back does. */
  private boolean isWhole(Part part) {
    return part.asOf().whole()
        && parts.stream()
            .filter(other -> other.source() == part.source())
            .allMatch(other -> other.rejected().isEmpty());
  }

  /** What became of each part's rows. */
  List<Receipt.FilePart> receipt() {
    Set<RecordKind> told = new HashSet<>();
    return parts.stream()
        .map(
            part ->
                Receipt.FilePart.of(
                    part,
                    counts(part),
                    told.add(part.kind()) ? gone.getOrDefault(part.kind(), 0L) : 0))
        .toList();
  }

  private Sources.RowCounts counts(Part part) {
    Merging.Merged merged = bySource.getOrDefault(part.id(), NOTHING);
    return new Sources.RowCounts(
        part.rows(),
        merged.inserted(),
        merged.updated(),
        merged.unchanged(),
        merged.earlier(),
        part.rejected().cardinality(),
        part.skipped());
  }

  /** Writes down where the batch's records came from, and on what other batches it relies. */
  void record() {
    parts.stream().map(Part::kind).distinct().filter(this::foundSome).forEach(merging::confirm);
    merging.confirmTurnedBack();
    for (Part part : parts) {
      sources.add(
          batch,
          new Sources.Source(
              part.id(),
              part.source().file(),
              part.source().sheet(),
              part.mark().bytes(),
              part.mark().sha256(),
              part.kind().name(),
              part.source().charset(),
              part.source().delimiter(),
              part.columns(),
              day(part),
              isWhole(part),
              part.dating()),
          counts(part));
    }
    for (RecordKind kind : staging.kinds()) {
      if (parts.stream().anyMatch(part -> part.kind() == kind && part.dates())) {
        merging.carry(kind);
      }
    }
  }

  private boolean foundSome(RecordKind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind && foundSome(part));
  }

  /** Whether records of a part were in the register as they are. */
  boolean foundSome(Part part) {
    return counts(part).unchanged() > 0;
  }
}
