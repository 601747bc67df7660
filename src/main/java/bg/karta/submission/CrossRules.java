package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.finding.Rule;
import bg.karta.intake.TypedRows;
import bg.karta.kind.Codes;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.rule.FileRule;
import bg.karta.rule.Judge;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.sql.SqlTemplate;
import bg.karta.store.Database;
import bg.karta.store.KindTable;
import bg.karta.store.Sources;
import bg.karta.store.Staging;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges the staged rows among each other and against the register: references, the strategy, and
 * the rules over records.
 */
final class CrossRules {
  private final Database database;
  private final Staging staging;
  private final RuleBook rules;
  private final Settings settings;
  private final Reporter reporter;
  private final List<Part> parts;
  private final Judge judge;
  private final Sources sources;

  /** Findings already reported: a second round after rows were taken out repeats none. */
  private final Set<String> reported = new HashSet<>();

  /** What this round turned back and is to be taken out at its end. */
  private final Map<Part, BitSet> turnedBack = new HashMap<>();

  /** The kinds that the rules look at which turned something back. */
  private final Set<RecordKind> beside = new HashSet<>();

  CrossRules(
      Database database,
      Staging staging,
      RuleBook rules,
      Settings settings,
      Reporter reporter,
      List<Part> parts) {
    this.database = database;
    this.staging = staging;
    this.rules = rules;
    this.settings = settings;
    this.reporter = reporter;
    this.parts = parts;
    this.sources = new Sources(database);
    this.judge = new Judge(database, rules, settings.on(), settings.lang());
  }

  /**
   * Runs everything. In a partial import the rows that break a rule are taken out, and as others
   * may have relied on them, the round is repeated until no more go.
   */
  void run() {
    do {
      turnedBack.forEach((part, rows) -> staging.turnBack(part.kind(), part.id(), rows, beside));
      turnedBack.clear();
      for (RecordKind kind : staging.kinds()) {
        kind.fields().stream()
            .filter(field -> field.ref() != null)
            .forEach(field -> references(kind, field));
        strategy(kind);
        judge.with(Parameters.of("whole", isWhole(kind)));
        judge.run(
            rules.ofSubmission(kind.name()).stream().filter(rule -> fits(kind, rule)).toList(),
            (rule, offender) -> offence(kind, rule, offender));
      }
    } while (!turnedBack.isEmpty());
  }

  /** Whether the submission is taken for all there is of a kind. */
  private boolean isWhole(RecordKind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind && part.asOf().whole());
  }

  /**
   * What changed since is not told of a file that speaks of a day before what is known, unless the
   * rule looks at both sides of what came between.
   */
  private boolean fits(RecordKind kind, SqlRule rule) {
    return rule.group() != Rule.Group.HISTORY
        || !rule.again().isEmpty()
        || parts.stream()
            .filter(part -> part.kind() == kind && part.dates())
            .noneMatch(part -> sources.knowsLater(kind.name(), part.asOf().day()));
  }

  private void references(RecordKind kind, FieldSpec field) {
    RecordKind other = Objects.requireNonNull(Kinds.find(Objects.requireNonNull(field.ref())));
    String missing =
        SqlTemplate.of(
                """
                SELECT DISTINCT {field} FROM submitted_{kind} WHERE {field} IS NOT NULL
                EXCEPT SELECT {key} FROM {other} EXCEPT {ended}
                """)
            .with("field", field.name())
            .with("kind", kind.table())
            .with("key", other.key().get(0).name())
            .with("other", other.table())
            .with("ended", staging.ended(other))
            .sql();
    if (database.number("SELECT EXISTS (" + missing + ")") == 0) {
      return;
    }
    database.query(
        SqlTemplate.of(
                """
                SELECT origin, origin_row, {key} AS key, {field} AS value FROM submitted_{kind} AS own
                WHERE {field} IN ({missing}) ORDER BY origin, origin_row
                """)
            .with("key", KindTable.key(kind, "own"))
            .with("field", field.name())
            .with("kind", kind.table())
            .with("missing", missing)
            .sql(),
        Parameters.none(),
        row -> {
          int source = (int) row.whole("origin");
          int line = (int) row.whole("origin_row");
          String value = row.text("value");
          String key = row.text("key");
          Reporter.Subject subject = subject(source, line, kind, field.name(), value, key);
          if (isFirst(FileRule.REFERENCE_MISSING.id() + subject.place() + value)) {
            String maybe = Codes.maybe(value, field, settings.lang());
            List<String> said = List.of(value, other.name(), maybe);
            Reporter.Outcome outcome = reporter.report(FileRule.REFERENCE_MISSING, subject, said);
            reject(outcome, source, line);
          }
        });
  }

  private void strategy(RecordKind kind) {
    if (settings.strategy() == Settings.Strategy.UPSERT) {
      return;
    }
    boolean create = settings.strategy() == Settings.Strategy.CREATE;
    FileRule rule = create ? FileRule.RECORD_EXISTS : FileRule.RECORD_NEW;
    String field = kind.key().get(0).name();
    database.query(
        SqlTemplate.of(
                """
                SELECT origin, origin_row, {key} AS key FROM submitted_{kind} AS own
                WHERE {not} (EXISTS (SELECT 1 FROM main.{kind} AS kept WHERE {same_key})
                  OR {ended_later})
                ORDER BY origin, origin_row
                """)
            .with("key", KindTable.key(kind, "own"))
            .with("kind", kind.table())
            .with("not", create ? "" : "NOT")
            .with("same_key", KindTable.sameKey(kind, "kept", "own"))
            .with("ended_later", KindTable.endedLater(kind, "own"))
            .sql(),
        Parameters.none(),
        row -> {
          int source = (int) row.whole("origin");
          int line = (int) row.whole("origin_row");
          String key = row.text("key");
          Reporter.Subject subject = subject(source, line, kind, field, key, key);
          if (isFirst(rule.id() + subject.place())) {
            reject(reporter.report(rule, subject, List.of(key, asked(source))), source, line);
          }
        });
  }

  /** What takes known records alone: the option, or the command that the rows were typed for. */
  private String asked(int source) {
    Part part = part(source);
    return part != null && part.source() instanceof TypedRows typed
        ? typed.file()
        : "--strategy update";
  }

  /** Whether a finding has not been reported in an earlier round; without rounds all are first. */
  private boolean isFirst(String finding) {
    return !settings.partial() || reported.add(finding);
  }

  private void offence(RecordKind kind, SqlRule rule, Judge.Offender offender) {
    Reporter.Subject subject =
        subject(
            offender.source(),
            offender.row(),
            kind,
            offender.field(),
            offender.value(),
            offender.key());
    if (isFirst(rule.id() + subject.place() + offender.key())) {
      Reporter.Outcome outcome = reporter.report(rule, subject, offender.arguments());
      reject(outcome, offender.source(), offender.row());
      if (settings.partial() && outcome == Reporter.Outcome.TURNED_BACK) {
        Kinds.all().stream().filter(other -> rule.reads(other.table())).forEach(beside::add);
      }
    }
  }

  private Reporter.Subject subject(
      int source,
      int row,
      RecordKind kind,
      @Nullable String field,
      @Nullable String value,
      String key) {
    Part part = part(source);
    Finding.Place place =
        part == null ? new Finding.Place(file(kind), null, null, null) : part.placeOf(row, field);
    return part == null
        ? new Reporter.Subject(place, kind.name(), field, value, key)
        : new Reporter.Subject(
            place,
            kind.name(),
            field,
            value == null ? null : part.masks().shown(row, value),
            part.masks().shown(row, key));
  }

  /** What stands in no row is said of the file that should have it, where there is one only. */
  private @Nullable String file(RecordKind kind) {
    List<String> files =
        parts.stream()
            .filter(part -> part.kind() == kind)
            .map(part -> part.source().file())
            .distinct()
            .toList();
    return files.size() == 1 ? files.get(0) : null;
  }

  private void reject(Reporter.Outcome outcome, int source, int row) {
    Part part = part(source);
    if (outcome == Reporter.Outcome.TURNED_BACK && part != null) {
      part.reject(row);
      if (settings.partial()) {
        turnedBack.computeIfAbsent(part, of -> new BitSet()).set(row);
      }
    }
  }

  private @Nullable Part part(int id) {
    return parts.stream().filter(part -> part.id() == id).findFirst().orElse(null);
  }
}
