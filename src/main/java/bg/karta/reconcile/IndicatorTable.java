package bg.karta.reconcile;

import bg.karta.kind.Indicators;
import bg.karta.kind.Nomenclature;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicators that karta and the relations know, with what is known of each. */
public final class IndicatorTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("indicator", "indicator", Column.Type.TEXT, false),
          new Column("name_bg", "name_bg", Column.Type.TEXT, false),
          new Column("name_en", "name_en", Column.Type.TEXT, true),
          new Column("unit", "unit", Column.Type.TEXT, false),
          new Column("register", "register", Column.Type.BOOLEAN, false),
          new Column("relations", "relations", Column.Type.TEXT, true));

  private static final ResultColumns NAMES = Table.columnsOf(COLUMNS);

  private final Relations relations;
  private final Messages messages;

  /** Of the indicators that some relations know. */
  public IndicatorTable(Relations relations, Messages messages) {
    this.relations = relations;
    this.messages = messages;
  }

  /** The table. */
  public Table table() {
    Set<String> codes = new LinkedHashSet<>();
    Indicators.all().forEach(known -> codes.add(known.code()));
    relations.indicators().stream().sorted().forEach(codes::add);
    List<ResultRow> rows = new ArrayList<>();
    codes.stream().sorted(Comparator.naturalOrder()).forEach(code -> rows.add(row(code)));
    return new Table(
        "indicators",
        messages.get("reconcile.indicators.title"),
        null,
        null,
        COLUMNS.stream().map(this::labelled).toList(),
        rows,
        List.of(messages.get("reconcile.indicators.note")));
  }

  private Column labelled(Column column) {
    String label = messages.get("reconcile.indicators." + column.name());
    Column named = new Column(column.name(), label, column.type(), column.detail());
    return column.name().equals("unit")
        ? named.worded(Nomenclature.named("unit").words(messages.lang()))
        : named;
  }

  private ResultRow row(String code) {
    Nomenclature.Code known = Indicators.of(code);
    return ResultRow.of(
        NAMES,
        code,
        known == null ? null : known.bg(),
        known == null ? null : known.en(),
        Indicators.unit(code),
        RegisterCount.indicators().contains(code),
        naming(code).stream().map(Relation::id).collect(Collectors.joining(", ")));
  }

  /** The relations that name an indicator, and not merely every one. */
  private List<Relation> naming(String code) {
    return relations.all().stream().filter(relation -> relation.names(code)).toList();
  }

  /**
   * What there is to say of one indicator, a line each: its name, what it counts, its relations,
   * and last the query that counts it.
   */
  public List<String> told(String code) {
    List<String> told = new ArrayList<>();
    Lang lang = messages.lang();
    Nomenclature.Code known = Objects.requireNonNull(Indicators.of(code));
    told.add(messages.get("explain.indicator.name", lang.choose(known.bg(), known.en()), code));
    told.add("");
    told.add(messages.get("explain.indicator.other-name", lang.choose(known.en(), known.bg())));
    List<String> also = Indicators.aliases(code);
    if (!also.isEmpty()) {
      told.add(messages.get("explain.indicator.also", String.join("; ", also)));
    }
    told.add(messages.get("explain.indicator.unit", unit(code)));
    boolean counted = RegisterCount.indicators().contains(code);
    told.add(
        counted
            ? messages.get("explain.indicator.counts", RegisterCount.meaning(code, lang))
            : messages.get("explain.indicator.not-counted"));
    relations(code, told);
    if (counted) {
      told.add("");
      told.add(messages.get("explain.indicator.counted"));
      RegisterCount.text(code).composed().lines().forEach(line -> told.add("  " + line));
    }
    return told;
  }

  private void relations(String code, List<String> told) {
    List<Relation> naming = naming(code);
    if (!naming.isEmpty()) {
      told.add("");
      told.add(messages.get("explain.indicator.relations"));
    }
    for (Relation relation : naming) {
      told.add(
          messages.get(
              "explain.indicator.relation",
              relation.title(messages.lang()),
              relation.id(),
              messages.get("reconcile.sort." + relation.sort())));
    }
  }

  private String unit(String code) {
    @Nullable String unit = Indicators.unit(code);
    Nomenclature.Code known = unit == null ? null : Nomenclature.named("unit").get(unit);
    return known == null ? String.valueOf(unit) : messages.lang().choose(known.bg(), known.en());
  }
}
