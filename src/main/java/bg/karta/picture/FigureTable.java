package bg.karta.picture;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of a map as a table. */
public final class FigureTable {
  private FigureTable() {}

  /**
   * One row for each territory, with the class that colours it.
   *
   * @param on the day the figures hold for, as ISO text
   */
  public static Table of(MapPicture picture, String on) {
    Messages messages = picture.messages();
    List<Column> columns =
        List.of(
            new Column("territory", messages.get("map.column.territory"), Column.Type.TEXT),
            new Column("territory_name", messages.get("map.column.name"), Column.Type.TEXT),
            new Column("oblast", messages.get("map.column.oblast"), Column.Type.TEXT),
            new Column("value", messages.get("map.column.value"), Column.Type.DECIMAL),
            new Column("class", messages.get("map.column.class"), Column.Type.TEXT),
            new Column("small", messages.get("map.column.small"), Column.Type.BOOLEAN),
            new Column("marks", messages.get("map.column.marks"), Column.Type.MARKS));
    ResultColumns names = Table.columnsOf(columns);
    List<ResultRow> rows = new ArrayList<>();
    MapWording wording = picture.wording();
    for (Figure figure : picture.figures().all()) {
      Double value = figure.value();
      rows.add(
          ResultRow.of(
              names,
              figure.territory().code(),
              wording.name(figure),
              figure.territory().oblast(),
              value,
              value == null ? null : wording.range(picture.scale().classOf(value)),
              value == null ? null : (Object) figure.small(),
              figure.marks()));
    }
    String title = picture.title() + " – " + picture.subtitle();
    return new Table("coverage-map", title, on, null, columns, rows, picture.notes());
  }

  /** The rows as the page shows them: what a reader sees on the map, in words. */
  static List<List<String>> shown(MapPicture picture) {
    MapWording wording = picture.wording();
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : picture.figures().all()) {
      Double value = figure.value();
      String range = value == null ? "" : wording.range(picture.scale().classOf(value));
      String mark = wording.marks(figure);
      rows.add(
          List.of(
              figure.territory().code(),
              wording.name(figure),
              Objects.requireNonNullElse(oblast(figure, picture), ""),
              wording.value(value),
              range,
              mark));
    }
    return rows;
  }

  private static @Nullable String oblast(Figure figure, MapPicture picture) {
    Territory oblast = Territories.get().get(figure.territory().oblast());
    return oblast == null ? null : picture.messages().lang().choose(oblast.bg(), oblast.en());
  }
}
