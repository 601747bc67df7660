package bg.karta.submission;

import bg.karta.destination.Destination;
import bg.karta.destination.Prepared;
import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.ReadTable;
import bg.karta.intake.FileSet;
import bg.karta.intake.Headings;
import bg.karta.intake.Layout;
import bg.karta.intake.Layouts;
import bg.karta.intake.Note;
import bg.karta.intake.RowSource;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.rule.FileRule;
import bg.karta.rule.RuleBook;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.store.Signature;
import bg.karta.store.Sources;
import bg.karta.store.Staging;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import bg.karta.text.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
  private final Reporter reporter;
  private final Staging staging;
  private final Ledger ledger;
  private final Sources sources;
  private final long batch;
  private final List<Part> parts = new ArrayList<>();
  private final Map<RowSource, Layouts.Recognised> tables = new LinkedHashMap<>();

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
    this.reporter = new Reporter(rules, settings.lang(), findings);
    this.staging = new Staging(database);
    this.ledger = new Ledger(database);
    this.sources = new Sources(database);
    this.batch = ledger.next();
  }

  /**
   * Opens what the user named and recognises the tables in it. A file of a folder or an archive
   * that holds none is passed over with a finding.
   *
   * @param kind the kind of record it is said to hold, or null to find out
   * @param headings the headings that the office uses besides those of the kinds
   * @throws Failure if nothing in it can be read
   */
  public void open(FileSet files, @Nullable RecordKind kind, Headings headings) {
    Messages messages = Messages.of(settings.lang());
    Opening opening = new Opening(reporter, messages, kind, headings, this::municipality, files);
    if (files.isOneFile()) {
      files.files().forEach(file -> open(file, opening));
      return;
    }
    List<FileSet.Unread> unread = new ArrayList<>(files.unread());
    for (FileSet.Member file : files.files()) {
      try {
        open(file, opening);
      } catch (Failure e) {
        unread.add(new FileSet.Unread(file.name(), e));
      }
    }
    if (unread.size() >= files.files().size() + files.unread().size()) {
      throw files.nothingRead(unread, messages);
    }
    unread.forEach(file -> notRead(file, messages));
  }

  /** The municipality in which the register has a settlement, or null. */
  private @Nullable String municipality(String ekatte) {
    List<ResultRow> found =
        database.rows(
            "SELECT municipality FROM settlement WHERE code = :code",
            Parameters.of("code", ekatte));
    return found.isEmpty() ? null : found.get(0).textOrNull("municipality");
  }

  private void open(FileSet.Member file, Opening opening) {
    List<Opening.OpenedTable> opened = opening.open(file.name(), file.path());
    // While the rows are read the hash takes a core; a check never asks for it.
    Future<Sha256.FileMark> mark =
        settings.merges()
            ? CompletableFuture.supplyAsync(() -> Sha256.of(file.name(), file.path()))
            : CompletableFuture.completedFuture(new Sha256.FileMark(0, ""));
    for (Opening.OpenedTable table : opened) {
      tables.put(table.source(), table.found());
      Layout found = table.found().layout();
      AsOf asOf = AsOf.of(settings.dating(), found.isPublished(), file.name(), settings.clock());
      List<Note> notes = Stream.concat(table.notes().stream(), asOf.notes().stream()).toList();
      for (Layout.KindColumns layout : found.parts()) {
        int id = sources.next() + parts.size();
        boolean correction = settings.dating().correction();
        parts.add(new Part(id, table.source(), layout, mark, notes, asOf, correction));
        notes = List.of();
      }
    }
  }

  private void notRead(FileSet.Unread file, Messages messages) {
    Finding.Place place = new Finding.Place(file.name(), null, null, null);
    reporter.report(
        FileRule.FILE_NOT_READ,
        new Reporter.Subject(place, null, null, file.name(), null),
        List.of(file.reason(messages)));
  }

  /** Whether the files hold any record at all. */
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part.rows() == 0);
  }

  /** Reads all rows and runs all rules; what is found goes to the findings. */
  public void judge() {
    requireOneDay();
    requireCorrectable();
    rules.requireAny(parts.stream().map(part -> part.kind().name()).toList());
    List<Map.Entry<RowSource, Layouts.Recognised>> order = new ArrayList<>(tables.entrySet());
    List<RecordKind> kinds = Kinds.all();
    order.sort(
        Comparator.comparingInt(
            entry -> kinds.indexOf(entry.getValue().layout().parts().get(0).kind())));
    for (Map.Entry<RowSource, Layouts.Recognised> entry : order) {
      if (entry.getValue().missing().isEmpty()) {
        stage(entry.getKey(), entry.getValue());
      }
    }
    Part.noticeOnce(parts);
    parts.forEach(part -> staging.expect(part.kind()));
    staging.finish(this::duplicate);
    staging.show(parts.stream().filter(Part::isPast).map(this::said).toList());
    parts.forEach(part -> staging.remove(part.kind(), part.id(), part.withdrawn()));
    parts.stream()
        .filter(part -> part.rows() > 0)
        .forEach(
            part ->
                staging.keep(
                    part.kind(),
                    part.id(),
                    part.unsaid(),
                    part.dates() ? part.asOf().day() : null));
    new CrossRules(database, staging, rules, settings, reporter, parts).run();
  }

  /** Two editions of one register hold the same keys: each is a submission of its own. */
  private void requireOneDay() {
    Map<RecordKind, Part> first = new LinkedHashMap<>();
    for (Part part : parts) {
      Part other = first.putIfAbsent(part.kind(), part);
      if (other != null && !other.asOf().day().equals(part.asOf().day())) {
        throw new Failure(
            Failure.Category.USAGE,
            "failure.usage.editions",
            other.source().file(),
            other.asOf().day(),
            part.source().file(),
            part.asOf().day());
      }
    }
  }

  private Staging.Said said(Part part) {
    return new Staging.Said(part.id(), batch, part.kind().name(), part.asOf().day(), part.dating());
  }

  /** Only of a service it is known since when it is what it is. */
  private void requireCorrectable() {
    if (settings.dating().correction() && parts.stream().noneMatch(Part::isDated)) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.correction", parts.get(0).source().file());
    }
  }

  private void stage(RowSource source, Layouts.Recognised found) {
    List<Part> own = parts.stream().filter(part -> part.source() == source).toList();
    new Pipeline(source, found, own, reporter, batch, settings.keys())
        .run(values -> staging.add(values, this::duplicate));
    if (own.stream().allMatch(part -> part.rows() == 0)) {
      Finding.Place place = new Finding.Place(source.file(), source.sheet(), null, null);
      reporter.report(
          FileRule.FILE_EMPTY,
          new Reporter.Subject(place, own.get(0).kind().name(), null, null, null),
          List.of());
    }
  }

  private void duplicate(Staging.Duplicate duplicate) {
    RecordValues values = duplicate.values();
    int row = values.row();
    Part part = part(values.source());
    Part first = part(duplicate.firstSource());
    String key = part.masks().shown(row, values.key());
    String field = part.kind().key().get(0).name();
    part.reject(row);
    reporter.insist(
        FileRule.DUPLICATE_KEY,
        new Reporter.Subject(part.placeOf(row, field), part.kind().name(), field, key, key),
        List.of(key, String.valueOf(duplicate.firstRow()), first.source().file()));
  }

  private Part part(int id) {
    return parts.stream().filter(part -> part.id() == id).findFirst().orElseThrow();
  }

  /** The files' parts, for the report. */
  public List<Receipt.FilePart> parts() {
    return parts.stream().map(Receipt.FilePart::of).toList();
  }

  /** The tables of the files, in the order in which they were opened. */
  public List<ReadTable> sources() {
    return ReadTables.of(tables);
  }

  /** Whether a row of the submission can be taken in. */
  public boolean hasValid() {
    return parts.stream().anyMatch(part -> part.rows() > part.rejected().cardinality());
  }

  /** Whether a row of the submission was turned back. */
  public boolean hasRejected() {
    return parts.stream().anyMatch(part -> !part.rejected().isEmpty());
  }

  /** The names of the files that the rows turned back need, the first as it is given. */
  public List<String> rejects(String first) {
    return new Rejects(tables, parts, settings.keys()).names(first);
  }

  /** Whether a file holds rows that were turned back, or nothing. */
  public static boolean isOfRejects(Path file) throws IOException {
    return Rejects.isIn(file);
  }

  /** Writes aside the rows that were turned back, with the reasons. */
  public List<Prepared> prepareRejects(List<Destination> files, Findings findings) {
    return new Rejects(tables, parts, settings.keys()).prepare(files, findings);
  }

  /**
   * Writes the staged rows into the register.
   *
   * @return what was written, with no batch where the register held it all already
   */
  public Receipt merge(String status, Signature signature) {
    Merge merge = new Merge(database, staging, sources, parts, batch);
    if (merge.run() == 0 && !merge.saysOtherwise()) {
      return new Receipt(null, sources.batchOf(parts.get(0).mark().sha256()), merge.receipt());
    }
    merge.record();
    ledger.addImport(batch, rules.hash(), status, signature);
    return new Receipt(batch, 0, merge.receipt());
  }
}
