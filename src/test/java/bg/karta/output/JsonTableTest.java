package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.output.Column.Type;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTableTest {
  private final ObjectMapper mapper = new ObjectMapper();

  private JsonNode json(Table table) throws JsonProcessingException {
    return mapper.readTree(Samples.text(TableFormat.JSON, table));
  }

  @Test
  void has_the_fields_in_their_order() throws JsonProcessingException {
    JsonNode json = json(Samples.everyType());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("id", "title", "on", "unit", "columns", "rows", "notes");
    assertThat(json.at("/columns/3")).hasToString("{\"name\":\"coverage\",\"type\":\"decimal\"}");
    assertThat(json.at("/rows/0"))
        .hasToString(
            "{\"municipality\":\"BLG03\",\"name\":\"Благоевград\",\"capacity\":120,"
                + "\"coverage\":0.5,\"valid_to\":\"2027-02-28\",\"month\":\"2026-01\","
                + "\"licensed\":true}");
    assertThat(json.at("/rows/3/name").textValue()).isEqualTo("първи ред\nвтори ред");
    assertThat(json.at("/rows/4/capacity").longValue()).isEqualTo(9_007_199_254_740_993L);
    assertThat(json.at("/notes")).hasSize(2);
  }

  @Test
  void what_is_absent_is_null() {
    assertThat(Samples.text(TableFormat.JSON, Samples.oneColumn(Type.DECIMAL, null, Double.NaN)))
        .isEqualTo(
            """
            {"id":"t",
            "title":"",
            "on":null,
            "unit":null,
            "columns":[
            {"name":"x","type":"decimal"}
            ],
            "rows":[
            {"x":null},
            {"x":null}
            ],
            "notes":[]}
            """);
  }

  @Test
  void each_row_is_one_line() throws JsonProcessingException {
    String text = Samples.text(TableFormat.JSON, Samples.texts("а", "б\nв", "г"));
    List<String> rows = text.lines().filter(line -> line.startsWith("{\"x\"")).toList();
    assertThat(rows).hasSize(3);
    assertThat(mapper.readTree(text).at("/rows")).hasSize(3);
  }

  @Test
  void names_that_occur_again_are_numbered() throws JsonProcessingException {
    assertThat(names("a", "b", "a", "a")).containsExactly("a", "b", "a_2", "a_3");
    assertThat(names("a", "a", "a_2")).containsExactly("a", "a_3", "a_2");
    assertThat(names("a_2", "a", "a", "a_2")).containsExactly("a_2", "a", "a_3", "a_2_2");
    Table table = columns("a", "a");
    assertThat(json(table).at("/rows/0")).hasToString("{\"a\":1,\"a_2\":2}");
    assertThat(json(table).at("/columns/1/name").textValue()).isEqualTo("a_2");
    assertThat(Samples.text(TableFormat.NDJSON, table)).isEqualTo("{\"a\":1,\"a_2\":2}\n");
  }

  private static List<String> names(String... names) {
    return columns(names).uniqueNames();
  }

  private static Table columns(String... names) {
    Object[] row = Stream.iterate(1L, i -> i + 1).limit(names.length).toArray();
    return Samples.of(
        Arrays.stream(names).map(name -> new Column(name, name, Type.INTEGER)).toList(),
        List.<Object[]>of(row));
  }

  @Test
  void lines_of_ndjson_are_objects_of_their_own() throws JsonProcessingException {
    List<String> lines = Samples.text(TableFormat.NDJSON, Samples.everyType()).lines().toList();
    assertThat(lines).hasSize(5);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(mapper.readTree(lines.get(i)))
          .isEqualTo(json(Samples.everyType()).at("/rows/" + i));
    }
  }

  @Test
  void controls_and_half_pairs_are_carried() throws JsonProcessingException {
    Table table = Samples.texts("\0\u001b\u2028😀", "\ud800");
    assertThat(json(table).at("/rows/0/x").textValue()).isEqualTo("\0\u001b\u2028😀");
    assertThat(json(table).at("/rows/1/x").textValue()).isEqualTo("\ufffd");
  }

  @Test
  void table_cut_off_by_an_error_is_not_passed_off_as_whole() {
    Iterable<Object[]> rows =
        () ->
            Stream.of("a", "b")
                .peek(
                    x -> {
                      if (x.equals("b")) {
                        throw new IllegalStateException("query failed");
                      }
                    })
                .map(x -> new Object[] {x})
                .iterator();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Table table = Samples.of(List.of(new Column("x", "X", Type.TEXT)), rows);
    assertThatThrownBy(() -> TableFormat.JSON.write(table, out, TableStyle.plain(Samples.EN)))
        .hasMessage("query failed");
    assertThatThrownBy(() -> mapper.readTree(out.toByteArray()))
        .isInstanceOf(JsonProcessingException.class);
  }
}
