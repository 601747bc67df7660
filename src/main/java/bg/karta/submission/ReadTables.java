package bg.karta.submission;

import bg.karta.finding.ReadTable;
import bg.karta.intake.Layouts;
import bg.karta.intake.RowSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a submission as its report gives them back, marked. */
final class ReadTables {
  private ReadTables() {}

  static List<ReadTable> of(Map<RowSource, Layouts.Recognised> tables) {
    return tables.entrySet().stream()
        .map(table -> source(table.getKey(), table.getValue()))
        .toList();
  }

  private static ReadTable source(RowSource table, Layouts.Recognised found) {
    return new ReadTable(
        table.file(),
        table.sheet(),
        table.workbookFile(),
        reader -> table.read(row -> reader.row(row.number(), row.cells())),
        () -> personal(table, found));
  }

  private static Set<String> personal(RowSource table, Layouts.Recognised found) {
    PersonalColumns columns = new PersonalColumns(found.layout(), found.headings());
    Set<String> texts = new HashSet<>();
    if (!columns.hasNone()) {
      table.read(
          row -> {
            if (row.number() > found.headingRow()) {
              texts.addAll(columns.unlikely(row));
            }
            return true;
          });
    }
    return texts;
  }
}
