package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.ResultRow;
import bg.karta.rule.Judge;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.sql.Again;
import bg.karta.store.Anew;
import bg.karta.store.Database;
import bg.karta.store.Leaving;
import bg.karta.store.OpenFindings;
import bg.karta.store.Sources;
import bg.karta.store.Staging;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges records that the register holds anew, where something comes that they are judged by: a
 * budget that comes after the expenditure is held against it as the expenditure would have been,
 * had it come last. What is found of them now and was not is told and open; what was open and is
 * found no more is closed.
 */
final class SecondLook {
  private final RuleBook rules;
  private final Reporter reporter;
  private final Anew anew;
  private final Rejudging rejudging;
  private final Sources sources;
  private @Nullable Map<Integer, Sources.Origin> origins;
  private final Set<String> told = new HashSet<>();
  private final Set<OpenFindings.Found> found = new HashSet<>();
  private final Set<OpenFindings.Found> opened = new LinkedHashSet<>();
  private final Set<OpenFindings.Found> closed = new LinkedHashSet<>();

  SecondLook(
      Database database,
      Staging staging,
      RuleBook rules,
      Settings settings,
      Reporter reporter,
      List<Part> parts) {
    this.rules = rules;
    this.reporter = reporter;
    this.anew = new Anew(database, staging, days(parts));
    this.rejudging = new Rejudging(database, rules, settings.on(), settings.lang());
    this.sources = new Sources(database);
    // Of what a file leaves out no row of it tells.
    boolean ends =
        staging.leaving().stream().anyMatch(kind -> new Leaving(database, staging).count(kind) > 0);
    parts.stream()
        .filter(part -> !ends)
        .flatMap(part -> rules.ofSubmission(part.kind().name()).stream())
        .map(SqlRule::tells)
        .filter(Objects::nonNull)
        .forEach(told::add);
  }

  private static Map<RecordKind, LocalDate> days(List<Part> parts) {
    Map<RecordKind, LocalDate> days = new HashMap<>();
    parts.stream().filter(Part::dates).forEach(part -> days.put(part.kind(), part.asOf().day()));
    return days;
  }

  /** Judges what is to be judged anew. */
  void run() {
    for (RecordKind kind : Kinds.all()) {
      for (SqlRule rule : rules.ofSubmission(kind.name())) {
        if (isConcerned(kind, rule)) {
          rejudging.ask(rule);
        }
      }
    }
    if (!rejudging.isEmpty()) {
      anew.judge(rejudging::remember, () -> rejudging.compare(this::take));
      rejudging.kinds().forEach(this::close);
    }
    anew.drop();
  }

  private boolean isConcerned(RecordKind kind, SqlRule rule) {
    boolean some = false;
    for (Again again : rule.again()) {
      some |= anew.choose(kind, again);
    }
    return some;
  }

  /** What is open now and was not when the records were taken in. */
  Set<OpenFindings.Found> opened() {
    return opened;
  }

  /** What was open and is found no more. */
  Set<OpenFindings.Found> closed() {
    return closed;
  }

  private void take(SqlRule rule, Judge.Offender offender, boolean isNew) {
    boolean waived = isNew && tell(rule, offender);
    if (rejudging.isKept(rule, offender)) {
      OpenFindings.Found one = rejudging.found(rule.id(), offender.source(), offender.row());
      found.add(one);
      if (isNew && !waived) {
        opened.add(one);
      }
    }
  }

  /**
   * Tells what is found now; gives whether somebody waived it. What another rule tells of what came
   * is not told again.
   */
  private boolean tell(SqlRule rule, Judge.Offender offender) {
    return !told.contains(rule.id())
        && reporter.mention(
            rule,
            new Reporter.Subject(
                place(offender), rule.kind(), offender.field(), offender.value(), offender.key()),
            offender.arguments());
  }

  private Finding.Place place(Judge.Offender offender) {
    if (origins == null) {
      origins = sources.origins();
    }
    Sources.Origin origin = origins.get(offender.source());
    if (origin == null) {
      return new Finding.Place(null, null, null, null);
    }
    String letter = origin.columns().get(String.valueOf(offender.field()));
    // A file of an earlier batch may bear the name of one of this.
    return new Finding.Place(
        origin.file() + "#" + origin.batch(),
        origin.sheet(),
        offender.row(),
        letter == null ? null : letter + offender.row());
  }

  private void close(RecordKind kind) {
    for (ResultRow open : anew.open(kind)) {
      String rule = open.text("rule");
      if (rejudging.asks(rule)) {
        OpenFindings.Found one =
            rejudging.found(rule, (int) open.whole("origin"), (int) open.whole("origin_row"));
        if (!found.contains(one)) {
          closed.add(one);
        }
      }
    }
  }
}
