package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.rule.FileRule;
import bg.karta.store.Database;
import bg.karta.store.Overwriting;
import bg.karta.text.Lang;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks where a submission would turn over what the register holds of a kind: one that changes so
 * many records, or takes so much from them, is likelier of another kind, of shifted columns, or an
 * extract, than news. Nothing of it is taken in unless the user expects that.
 */
final class Upheaval {
  /** Of so many known records one may change. */
  private static final int ONE_OF = 5;

  /** Of so few records no share says anything. */
  private static final int LEAST = 5;

  private static final int FIELDS_NAMED = 3;

  /** How much of a value is quoted. */
  private static final int LONGEST_SHOWN = 60;

  private final Database database;
  private final Settings settings;
  private final Reporter reporter;
  private final List<Part> parts;
  private boolean feared;

  Upheaval(Database database, Settings settings, Reporter reporter, List<Part> parts) {
    this.database = database;
    this.settings = settings;
    this.reporter = reporter;
    this.parts = parts;
  }

  /** Judges the staged records of some kinds against those known. */
  void judge(List<RecordKind> kinds) {
    // With new records alone a known one is an error by itself.
    if (!settings.expectsChanges() && settings.strategy() != Settings.Strategy.CREATE) {
      for (RecordKind kind : kinds) {
        Part first = parts.stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
        judge(first, new Overwriting(database, kind, first.dates() ? first.asOf().day() : null));
      }
    }
  }

  private void judge(Part first, Overwriting overwriting) {
    Overwriting.Extent extent = overwriting.extent(LEAST);
    if (extent.records() < LEAST) {
      return;
    }
    long known = overwriting.known();
    if (extent.records() * ONE_OF > known) {
      report(
          FileRule.CHANGES_MANY,
          first,
          null,
          List.of(
              first.kind().name(),
              String.valueOf(known),
              String.valueOf(extent.records()),
              mostly(extent.fields())));
    }
    for (Overwriting.Change change : extent.fields()) {
      if (change.shorter() >= LEAST && change.shorter() * 2 > extent.records()) {
        shortens(first, extent.records(), change, overwriting.example(change.field()));
      }
    }
  }

  private void shortens(
      Part first, long records, Overwriting.Change change, Overwriting.Example example) {
    Part part =
        parts.stream().filter(one -> one.id() == example.source()).findFirst().orElse(first);
    report(
        FileRule.CHANGES_SHORTEN,
        first,
        change.field(),
        List.of(
            first.kind().name(),
            String.valueOf(records),
            String.valueOf(change.shorter()),
            name(change.field()),
            part.masks().shown(example.row(), example.key()),
            shown(part, example.row(), example.before()),
            shown(part, example.row(), example.after())));
  }

  private String shown(Part part, int row, String value) {
    if (value.isEmpty()) {
      return settings.lang().choose("празно", "blank");
    }
    String shown = part.masks().shown(row, value);
    return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
  }

  private void report(FileRule rule, Part part, @Nullable FieldSpec field, List<String> arguments) {
    feared = true;
    Finding.Place place =
        new Finding.Place(part.source().file(), part.source().sheet(), null, null);
    reporter.insist(
        rule,
        new Reporter.Subject(
            place, part.kind().name(), field == null ? null : field.name(), arguments.get(2), null),
        arguments);
  }

  private String mostly(List<Overwriting.Change> fields) {
    return fields.stream()
        .sorted(Comparator.comparingLong(Overwriting.Change::records).reversed())
        .limit(FIELDS_NAMED)
        .map(change -> name(change.field()) + " (" + change.records() + ")")
        .collect(Collectors.joining(", "));
  }

  /** A field as people know it. */
  private String name(FieldSpec field) {
    return settings.lang() == Lang.BG ? field.bg().get(0) : field.name();
  }

  /**
   * Whether more would change than the user expects: then nothing of the submission is taken in.
   */
  boolean isFeared() {
    return feared;
  }
}
