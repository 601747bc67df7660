package bg.karta.plan;

import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.statistic.Statistic;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of the National Map.
 *
 * @param first the earlier, or the one compared with
 * @param second the later
 * @param by what to sum to: {@code municipality} (each territory as planned), {@code oblast} or
 *     {@code country}
 * @param service the only type or kind of service wanted, or null for all
 * @param unchanged whether to show what is the same in both
 */
public record PlanDiff(
    PlanVersion first, PlanVersion second, String by, @Nullable String service, boolean unchanged) {
  /** The codes of the column {@code change}, with what they are called in the summary. */
  private enum Change {
    ADDED("added", "добавени", "added"),
    REMOVED("removed", "отпаднали", "removed"),
    MORE("more", "с повече потребители", "with more users"),
    FEWER("fewer", "с по-малко", "with fewer"),
    UNCHANGED("unchanged", "без промяна", "unchanged");

    private final String code;
    private final String bg;
    private final String en;

    Change(String code, String bg, String en) {
      this.code = code;
      this.bg = bg;
      this.en = en;
    }
  }

  /** The table of differences; its first note counts them and sums the users of both versions. */
  public Table table(Database database, Lang lang) {
    Statistic diff = Statistic.of(SqlText.beside(PlanDiff.class, "diff", "plan-diff"));
    Table all = diff.table(database, lang, parameters());
    List<ResultRow> rows = new ArrayList<>();
    all.rows().forEach(rows::add);
    ComparedRows read = new ComparedRows(rows);
    List<String> notes = new ArrayList<>(List.of(read.summary(first, second, lang)));
    notes.addAll(all.notes());
    List<ResultRow> shown =
        rows.stream()
            .filter(row -> unchanged || !Change.UNCHANGED.code.equals(row.text("change")))
            .toList();
    return new Table(all.id(), all.title(), null, all.unit(), all.columns(), shown, notes);
  }

  private Parameters parameters() {
    return Parameters.of("first_map", first.map())
        .and("first_stage", first.stage())
        .and("second_map", second.map())
        .and("second_stage", second.stage())
        .and("by", by)
        .and("service", service);
  }

  /** All rows of the comparison. */
  private record ComparedRows(List<ResultRow> rows) {
    /** How many rows changed how, and the users of both versions. */
    String summary(PlanVersion first, PlanVersion second, Lang lang) {
      String counts =
          Arrays.stream(Change.values())
              .map(change -> lang.choose(change.bg, change.en) + " " + count(change))
              .collect(Collectors.joining(", "));
      return String.format(
          Locale.ROOT,
          lang.choose(
              "От %1$s до %2$s: %3$s; потребители от %4$d на %5$d (%6$+d).",
              "From %1$s to %2$s: %3$s; users from %4$d to %5$d (%6$+d)."),
          first,
          second,
          counts,
          sum("before"),
          sum("after"),
          sum("after") - sum("before"));
    }

    private long count(Change change) {
      return rows.stream().filter(row -> change.code.equals(row.text("change"))).count();
    }

    private long sum(String name) {
      return rows.stream().filter(row -> row.has(name)).mapToLong(row -> row.whole(name)).sum();
    }
  }
}
