package bg.karta.submission;

import bg.karta.destination.Destination;
import bg.karta.destination.Prepared;
import bg.karta.finding.Findings;
import bg.karta.finding.ReadTable;
import bg.karta.intake.FileSet;
import bg.karta.intake.Headings;
import bg.karta.intake.SetValues;
import bg.karta.intake.TypedRows;
import bg.karta.kind.RecordKind;
import bg.karta.rule.RuleBook;
import bg.karta.store.BatchEntry;
import bg.karta.store.Database;
import bg.karta.store.Leaving;
import bg.karta.store.Ledger;
import bg.karta.store.OpenFindings;
import bg.karta.store.Signature;
import bg.karta.store.Sources;
import bg.karta.store.Staging;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one road of a submission: its files are read, their rows staged beside the register, the
 * rules run over both, and then it is taken in or not. A check goes the same road and turns back
 * before the end.
 */
public final class Submission {
  private final Database database;
  private final Settings settings;
  private final RuleBook rules;
  private final Findings findings;
  private final Reporter reporter;
  private final Staging staging;
  private final Ledger ledger;
  private final Sources sources;
  private final long batch;
  private final List<Part> parts;
  private final Departures departures;
  private final LateLists late;
  private final Upheaval upheaval;
  private @Nullable Removal removal;
  private @Nullable SecondLook look;
  private final Tables tables;

  /**
   * A submission beside a register.
   *
   * @param database the register, inside a transaction if anything is to be written
   * @param findings takes what is found
   */
  public Submission(Database database, RuleBook rules, Settings settings, Findings findings) {
    this.database = database;
    this.rules = rules;
    this.settings = settings;
    this.findings = findings;
    this.reporter = new Reporter(rules, settings.lang(), findings);
    this.staging = new Staging(database);
    this.ledger = new Ledger(database);
    this.sources = new Sources(database);
    this.batch = ledger.next();
    this.tables = new Tables(database, settings, reporter);
    this.parts = tables.parts();
    Leaving leaving = new Leaving(database, staging);
    this.departures = new Departures(staging, leaving, reporter, settings.dating(), parts);
    this.late = new LateLists(database, reporter, parts);
    this.upheaval = new Upheaval(database, settings, reporter, parts);
  }

  /** What is to be taken out: the records that a part names, perhaps with those that name them. */
  private record Removal(Part part, boolean withReferences) {}

  /** The part that names what is to be taken out, or null. */
  private @Nullable Part named() {
    return removal == null ? null : removal.part();
  }

  /**
   * Opens what the user named and recognises the tables in it. A file that holds none is passed
   * over; where another holds one, {@link #judge} reports it.
   *
   * @param kind the kind of record it is said to hold, or null to find out
   * @param headings the headings that the office uses besides those of the kinds
   * @param set what the user gives for fields of all rows
   * @throws Failure if nothing in it can be read
   */
  public void open(FileSet files, @Nullable RecordKind kind, Headings headings, SetValues set) {
    tables.open(files, kind, headings, set);
  }

  /** Takes rows that were typed, of a kind, for those of a file. */
  public void open(TypedRows typed, RecordKind kind, Headings headings) {
    tables.open(typed, kind, headings, false);
  }

  /**
   * Takes typed rows for the keys of records that are to go.
   *
   * @param withReferences whether those go too that name one of them
   */
  public void remove(TypedRows typed, RecordKind kind, Headings headings, boolean withReferences) {
    removal = new Removal(tables.open(typed, kind, headings, true), withReferences);
    departures.expectNamed(kind, withReferences);
  }

  /** Whether the files hold any record at all. */
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part.rows() == 0);
  }

  /** Reads all rows and runs all rules; what is found goes to the findings. */
  public void judge() {
    tables.requireRead();
    tables.requireOneDay();
    requireCorrectable();
    rules.requireAny(parts.stream().map(part -> part.kind().name()).toList());
    RowReading reading = new RowReading(database, staging, tables, settings, reporter, batch);
    reading.all(departures, named());
    tables.requireRead();
    Part.noticeOnce(parts);
    if (removal != null) {
      close(removal);
    }
    parts.forEach(part -> staging.expect(part.kind()));
    departures.expect();
    staging.finish(reading::duplicate);
    staging.show(parts.stream().filter(Part::isPast).map(this::said).toList());
    parts.forEach(part -> staging.remove(part.kind(), part.id(), part.withdrawn()));
    departures.leaveOut();
    staging.showEnds(batch, firstSources(), late.find());
    keep();
    new CrossRules(database, staging, rules, settings, reporter, parts).run();
    look = new SecondLook(database, staging, rules, settings, reporter, parts);
    look.run();
    departures.tell();
    late.tell();
    upheaval.judge(staging.kinds());
  }

  /** A kind of which more records go than were named has a part of its own. */
  private void close(Removal named) {
    departures
        .close(named.part(), named.withReferences())
        .forEach(kind -> tables.goTogether(named.part(), kind));
  }

  private void keep() {
    parts.stream()
        .filter(part -> part.rows() > 0)
        .forEach(
            part ->
                staging.keep(
                    part.kind(),
                    part.id(),
                    part.unsaid(),
                    part.dates() ? part.asOf().day() : null));
  }

  private Map<RecordKind, Integer> firstSources() {
    return parts.stream().collect(Collectors.toMap(Part::kind, Part::id, (first, next) -> first));
  }

  private Staging.Said said(Part part) {
    return new Staging.Said(
        part.id(), batch, part.kind().name(), part.columns(), part.asOf().day(), part.dating());
  }

  /** Only of a service it is known since when it is what it is. */
  private void requireCorrectable() {
    if (settings.dating().correction() && parts.stream().noneMatch(Part::isDated)) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.correction", parts.get(0).source().file());
    }
  }

  /** The files' parts, for the report. */
  public List<Receipt.FilePart> parts() {
    return parts.stream().map(Receipt.FilePart::of).toList();
  }

  /** The tables of the files, in the order in which they were opened. */
  public List<ReadTable> sources() {
    return tables.read();
  }

  /** Whether a row of the submission can be taken in. */
  public boolean hasValid() {
    return !departures.refused()
        && !upheaval.isFeared()
        && parts.stream().anyMatch(part -> part.rows() > part.rejected().cardinality());
  }

  /** Whether a row of the submission was turned back. */
  public boolean hasRejected() {
    return parts.stream().anyMatch(part -> !part.rejected().isEmpty());
  }

  /** The names of the files that the rows turned back need, the first as it is given. */
  public List<String> rejects(String first) {
    return new Rejects(tables.recognised(), parts, settings.keys()).names(first);
  }

  /** Whether a file holds rows that were turned back, or nothing. */
  public static boolean isOfRejects(Path file) throws IOException {
    return Rejects.isIn(file);
  }

  /** Writes aside the rows that were turned back, with the reasons. */
  public List<Prepared> prepareRejects(List<Destination> files, Findings findings) {
    return new Rejects(tables.recognised(), parts, settings.keys()).prepare(files, findings);
  }

  /**
   * Writes the staged rows into the register.
   *
   * @param action how the batch comes about
   * @param reason why, in somebody's words, or null
   * @return what was written, with no batch where the register held it all already
   */
  public Receipt merge(
      Ledger.Action action, String status, @Nullable String reason, Signature signature) {
    Merge merge = new Merge(database, staging, sources, parts, departures, late, batch);
    if (merge.run() == 0 && !merge.saysOtherwise()) {
      return new Receipt(null, sources.batchOf(parts.get(0).mark().sha256()), merge.receipt());
    }
    merge.record();
    new Doubts(database, rules, parts, batch).keep(findings, merge);
    if (look != null) {
      OpenFindings.renew(database, look.opened(), look.closed());
    }
    ledger.addBatch(
        new BatchEntry(batch, action, rules.hash(), status, reason, merge.removed()), signature);
    return new Receipt(batch, 0, merge.receipt());
  }
}
