package bg.karta.reconcile;

import bg.karta.kind.Nomenclature;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.output.Column;
import bg.karta.output.Estimate;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a reconciliation as a table. */
public final class ReconcileTable {
  /** Arithmetic that is repeated below the table, where a narrow terminal has no room for them. */
  private static final int TOLD = 20;

  private static final List<Column> COLUMNS =
      List.of(
          column("indicator", Column.Type.TEXT, false),
          column("relation", Column.Type.TEXT, true),
          column("relation_title", Column.Type.TEXT, true),
          column("scope", Column.Type.TEXT, true),
          column("scope_name", Column.Type.TEXT, true),
          column("date", Column.Type.DATE, false),
          column("cumulative_from", Column.Type.DATE, true),
          column("base", Column.Type.TEXT, true),
          column("due", Column.Type.DATE, true),
          column("claimed", Column.Type.DECIMAL, false),
          column("exactness", Column.Type.TEXT, true),
          column("unit", Column.Type.TEXT, true),
          column("recomputed", Column.Type.DECIMAL, false),
          column("recomputed_exactness", Column.Type.TEXT, true),
          column("difference", Column.Type.DECIMAL, true),
          column("verdict", Column.Type.TEXT, true),
          column("verdict_name", Column.Type.TEXT, false),
          column("warning", Column.Type.BOOLEAN, true),
          column("arithmetic", Column.Type.TEXT, true),
          column("why", Column.Type.TEXT, true),
          column("sources", Column.Type.TEXT, true));

  private static final ResultColumns NAMES = Table.columnsOf(COLUMNS);

  private final Messages messages;
  private final FigureWording wording;

  /** A table in a language. */
  public ReconcileTable(Messages messages) {
    this.messages = messages;
    this.wording = new FigureWording(messages);
  }

  private static Column column(String name, Column.Type type, boolean detail) {
    return new Column(name, name, type, detail);
  }

  /**
   * The table of what came of a reconciliation.
   *
   * @param shown the verdict whose lines are listed, or null for all
   */
  public Table of(Reconciled came, @Nullable Verdict shown, LocalDate on) {
    List<Line> lines =
        came.lines().stream().filter(line -> shown == null || line.verdict() == shown).toList();
    List<ResultRow> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(line)));
    return new Table(
        "reconcile",
        messages.get("reconcile.title"),
        on.toString(),
        null,
        COLUMNS.stream().map(column -> labelled(column, lines)).toList(),
        rows,
        notes(lines, came));
  }

  private Column labelled(Column column, List<Line> lines) {
    return new Column(
        column.name(),
        messages.get("reconcile.column." + column.name()),
        column.type(),
        column.detail(),
        words(column.name(), lines));
  }

  private Map<String, String> words(String column, List<Line> lines) {
    Lang lang = messages.lang();
    return switch (column) {
      case "indicator" -> Nomenclature.named("indicator").words(lang);
      case "base" -> bases(lines);
      case "unit" -> Nomenclature.named("unit").words(lang);
      case "exactness", "recomputed_exactness" -> {
        Map<String, String> words = new HashMap<>(Nomenclature.named("exactness").words(lang));
        words.putAll(messages.words("reconcile.exactness."));
        yield words;
      }
      default -> Map.of();
    };
  }

  /** The bases by what they are in words; one that is not read as a base is as it was written. */
  private Map<String, String> bases(List<Line> lines) {
    Map<String, String> words = new HashMap<>();
    for (Line line : lines) {
      String written = line.base();
      Base base = written == null ? null : Base.parse(written, line.indicator());
      if (base != null) {
        words.put(
            written, base.terms().stream().map(wording::term).collect(Collectors.joining(" + ")));
      }
    }
    return words;
  }

  private ResultRow row(Line line) {
    PublishedNumber claimed = line.claimed();
    Moment moment = line.moment();
    BigDecimal recomputed = line.recomputed();
    OpenSides bound = line.computed() == null ? OpenSides.NONE : line.computed().bound();
    return ResultRow.of(
        NAMES,
        line.indicator(),
        line.relation(),
        line.title(),
        moment.scope(),
        place(moment.scope()),
        moment.date(),
        moment.from(),
        line.base(),
        claimed == null ? null : claimed.due(),
        claimed == null ? null : new Estimate(claimed.value(), claimed.mark()),
        claimed == null ? null : claimed.exactness().toString(),
        line.unit(),
        recomputed == null ? null : new Estimate(recomputed, bound.mark()),
        recomputed == null ? null : bound.toString(),
        line.difference(),
        line.verdict().toString(),
        verdict(line),
        line.warned(),
        line.arithmetic(),
        line.why(),
        line.used().stream().map(this::source).collect(Collectors.joining("; ")));
  }

  private String verdict(Line line) {
    return messages.get("reconcile.verdict." + (isToBeLookedAt(line) ? "look" : line.verdict()));
  }

  private static boolean isToBeLookedAt(Line line) {
    return line.warned() && line.verdict() != Verdict.MISSED;
  }

  private String place(String scope) {
    Territory territory = Territories.get().get(scope);
    return (territory == null ? Territory.COUNTRY : territory).name(messages.lang());
  }

  private String source(PublishedNumber figure) {
    PublishedNumber.FileRow place = figure.place();
    String file = place.file() + (place.sheet() == null ? "" : " [" + place.sheet() + "]");
    return messages.get(
        "reconcile.source",
        wording.figure(figure),
        wording.indicator(figure.indicator()),
        figure.source(),
        file,
        place.row());
  }

  private List<String> notes(List<Line> lines, Reconciled came) {
    List<String> notes = new ArrayList<>();
    List<Line> told =
        lines.stream()
            .filter(line -> line.verdict() == Verdict.DOES_NOT_HOLD || line.warned())
            .toList();
    told.stream().limit(TOLD).map(this::told).forEach(notes::add);
    if (told.size() > TOLD) {
      notes.add(messages.get("reconcile.more", told.size() - TOLD));
    }
    notes.add(summary(lines));
    named("reconcile.unknown", came.unknown(), notes);
    named("reconcile.alone", came.alone(), notes);
    return notes;
  }

  /** Counts figures and names their indicators. */
  private void named(String key, List<PublishedNumber> figures, List<String> notes) {
    if (!figures.isEmpty()) {
      Map<String, Long> counts =
          figures.stream()
              .collect(
                  Collectors.groupingBy(
                      PublishedNumber::indicator, TreeMap::new, Collectors.counting()));
      String named =
          counts.entrySet().stream()
              .map(entry -> wording.indicator(entry.getKey()) + " (" + entry.getValue() + ")")
              .collect(Collectors.joining(", "));
      notes.add(messages.get(key, figures.size(), named));
    }
  }

  /** How many lines are of each verdict; the three of every run always, the others where any is. */
  private String summary(List<Line> lines) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = lines.stream().filter(line -> line.verdict() == verdict).count();
      if (count > 0 || verdict.isOfEveryRun()) {
        counts.add(messages.get("reconcile.count." + verdict, count));
      }
    }
    return messages.get("reconcile.summary", String.join("; ", counts));
  }

  private String told(Line line) {
    return messages.get(
        "reconcile.told",
        wording.indicator(line.indicator()),
        wording.time(line.moment()),
        line.arithmetic(),
        line.title());
  }
}
