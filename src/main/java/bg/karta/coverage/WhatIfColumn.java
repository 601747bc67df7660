package bg.karta.coverage;

import bg.karta.kind.Nomenclature;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.output.Column;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The columns of what-if tables; each table has some of them, in its own order. */
enum WhatIfColumn {
  TERRITORY(Column.Type.TEXT, (change, lang) -> change.territory()),
  TERRITORY_NAME(Column.Type.TEXT, true, (change, lang) -> name(change.territory(), lang)),
  SERVICE(Column.Type.TEXT, (change, lang) -> change.service()),
  LEVEL(Column.Type.TEXT, true, (change, lang) -> change.level()),
  NEED(Column.Type.DECIMAL, true, (change, lang) -> change.before().need()),
  NEED_BEFORE(Column.Type.DECIMAL, true, (change, lang) -> change.before().need()),
  NEED_AFTER(Column.Type.DECIMAL, true, (change, lang) -> change.after().need()),
  CAPACITY(Column.Type.INTEGER, true, (change, lang) -> (long) change.before().capacity()),
  CAPACITY_BEFORE(Column.Type.INTEGER, true, (change, lang) -> (long) change.before().capacity()),
  CAPACITY_AFTER(Column.Type.INTEGER, true, (change, lang) -> (long) change.after().capacity()),
  LICENSED_BEFORE(Column.Type.INTEGER, true, (change, lang) -> (long) change.before().licensed()),
  LICENSED_AFTER(Column.Type.INTEGER, true, (change, lang) -> (long) change.after().licensed()),
  ADDED_PLACES(Column.Type.INTEGER, (change, lang) -> change.places()),
  NEW_SERVICES(Column.Type.INTEGER, true, (change, lang) -> change.services()),
  USERS_WITHOUT_PLACE(Column.Type.INTEGER, (change, lang) -> change.withoutPlace()),
  COST(
      Column.Type.DECIMAL,
      (change, lang) -> change.cost() == null ? null : Inquiry.sum(change.cost())),
  SERVED(Column.Type.DECIMAL, true, (change, lang) -> change.served()),
  COST_PER_SERVED(Column.Type.DECIMAL, (change, lang) -> change.costPerServed()),
  COVERAGE_BEFORE(Column.Type.DECIMAL, (change, lang) -> change.coverage(change.before())),
  COVERAGE_AFTER(Column.Type.DECIMAL, (change, lang) -> change.coverage(change.after())),
  UNMET_BEFORE(Column.Type.DECIMAL, true, (change, lang) -> change.before().unmet()),
  UNMET_AFTER(Column.Type.DECIMAL, true, (change, lang) -> change.after().unmet()),
  MARKS(Column.Type.MARKS, (change, lang) -> change.marks());

  private final Column.Type type;
  private final boolean detail;
  private final BiFunction<CellChange, Lang, @Nullable Object> value;

  WhatIfColumn(Column.Type type, BiFunction<CellChange, Lang, @Nullable Object> value) {
    this(type, false, value);
  }

  WhatIfColumn(
      Column.Type type, boolean detail, BiFunction<CellChange, Lang, @Nullable Object> value) {
    this.type = type;
    this.detail = detail;
    this.value = value;
  }

  private static String name(String territory, Lang lang) {
    Territory known = Territories.get().get(territory);
    return (known == null ? Territory.COUNTRY : known).name(lang);
  }

  Column column(Messages messages) {
    String name = name().toLowerCase(Locale.ROOT);
    Column column = new Column(name, messages.get("whatif.column." + name), type, detail);
    return this == LEVEL
        ? column.worded(Nomenclature.named("level").words(messages.lang()))
        : column;
  }

  @Nullable Object value(CellChange change, Lang lang) {
    Object found = value.apply(change, lang);
    return found instanceof Double number ? Double.valueOf(Math.rint(number * 1e6) / 1e6) : found;
  }
}
