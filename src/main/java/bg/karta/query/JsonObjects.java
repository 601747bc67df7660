package bg.karta.query;

import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a query gives as JSON in one column, since each of its rows has other members;
 * SQLite, which wrote them, takes them apart.
 */
public final class JsonObjects {
  private static final String MEMBERS =
      "SELECT object.key AS place, member.key AS name, member.value AS value"
          + " FROM json_each(:objects) AS object, json_each(object.value) AS member";

  private JsonObjects() {}

  /**
   * The members of objects by their names.
   *
   * @param objects the objects, null where there is none
   * @return a row for each, without columns where there is none
   */
  public static List<ResultRow> read(Database database, List<@Nullable String> objects) {
    List<List<String>> names = empty(objects.size());
    List<List<@Nullable Object>> values = empty(objects.size());
    String all = "[" + String.join(",", objects.stream().map(String::valueOf).toList()) + "]";
    database.query(
        MEMBERS,
        Parameters.of("objects", all),
        member -> {
          int place = (int) member.whole("place");
          names.get(place).add(member.text("name"));
          values.get(place).add(member.cell("value"));
        });
    return IntStream.range(0, objects.size())
        .mapToObj(i -> ResultRow.of(ResultColumns.of(names.get(i)), values.get(i).toArray()))
        .toList();
  }

  private static <T> List<List<T>> empty(int count) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }
}
