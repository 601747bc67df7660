package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  private static final List<String> TWO = List.of("0: id|име|места", "1: a|Дом|5", "2: b||7");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":\"a\",\"име\":\"Дом\",\"места\":5},{\"id\":\"b\",\"места\":7}]",
        "{\"id\":\"a\",\"име\":\"Дом\",\"места\":5}\n{\"id\":\"b\",\"места\":7}\n",
        "{\"title\":\"t\",\"columns\":[{\"name\":\"id\"}],\"rows\":[{\"id\":\"a\",\"име\":\"Дом\",\"места\":5},"
            + "{\"id\":\"b\",\"места\":7}],\"notes\":[\"n\"]}",
        "{\"success\":true,\"result\":{\"total\":2,\"records\":[{\"id\":\"a\",\"име\":\"Дом\",\"места\":5},"
            + "{\"id\":\"b\",\"места\":7}]}}"
      })
  void the_same_records_come_out_of_every_layout(String text) {
    assertThat(Rows.of(folder, "x", text)).isEqualTo(TWO);
  }

  @Test
  void a_list_of_lists_has_its_heading_first() {
    assertThat(Rows.of(folder, "x", "{\"data\":[[\"id\",\"n\"],[],[\"a\",null],[\"b\",2]]}"))
        .containsExactly("1: id|n", "3: a|", "4: b|2");
  }

  @Test
  void a_single_object_is_one_record() {
    assertThat(Rows.of(folder, "x.json", "{\"id\":\"a\",\"n\":1}"))
        .containsExactly("0: id|n", "1: a|1");
  }

  @Test
  void keys_stand_in_the_order_they_appear_in_the_file() {
    assertThat(Rows.of(folder, "x", "[{\"b\":1},{\"a\":2,\"b\":3},{\"c\":null}]"))
        .containsExactly("0: b|a|c", "1: 1||", "2: 3|2|");
  }

  @Test
  void values_of_every_sort_become_texts() {
    String record =
        "[{\"t\":true,\"f\":false,\"z\":null,\"e\":1e3,\"d\":12.50,\"w\":5.0,\"l\":[1,\"x\",null,true],"
            + "\"o\":{\"p\":{\"q\":1},\"r\":\"s\"},\"m\":[{\"k\":\"v\",\"n\":2},[3,4]]}]";
    assertThat(Rows.of(folder, "x", record))
        .containsExactly(
            "0: t|f|z|e|d|w|l|o.p.q|o.r|m",
            "1: true|false||1000|12.5|5|1; x; ; true|1|s|k: v, n: 2; 3; 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_is_passed_over(String charset) {
    byte[] bytes = "\uFEFF[{\"име\":\"Дом\"}]".getBytes(Charset.forName(charset));
    Path path = Rows.write(folder.resolve("x"), bytes);
    assertThat(Rows.of(path)).containsExactly("0: име", "1: Дом");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "[{\"a\":1},\\n{\"a\" 2}]#intake.json-broken[x.json, 2, 6]",
        "[{\"a\":1},{\"a\":2}#intake.json-cut[x.json, 1, 17]",
        "[{\"a\":1,\"a\":2}]#intake.json-twice[x.json, 1, 12, a]",
        "{\"a\":1}\\n{\"a\":1,\"b\":2,\"b\":2}#intake.json-twice[x.json, 2, 17, b]",
        "[{\"a\":NaN}]#intake.json-not-a-number[x.json, 1, 10, NaN]",
        "[{\"a\":-Infinity}]#intake.json-not-a-number[x.json, 1, 16, -Infinity]",
        "[{\"a\":000123}]#intake.json-zeros[x.json, 1, 8]",
        "[{\"a\":1},]#intake.json-comma[x.json, 1, 10, ]]",
        "[{'a':1}]#intake.json-quotes[x.json, 1, 3, ']",
        "{\"a\":1}\\n\uFEFF{\"a\":2}#intake.json-mark[x.json, 2, 1]",
        "[{\"a\":1}] x#intake.json-broken[x.json, 1, 11]",
        "[{\"a\":1}] [{\"a\":2}]#intake.json-shape[x.json]",
        "[{\"a\":1},[2]]#intake.json-record[x.json, 2]",
        "[1,2]#intake.json-shape[x.json]",
        "\"text\"#intake.json-shape[x.json]",
        "[]#intake.no-rows[x.json]",
        "{\"rows\":[]}#intake.no-rows[x.json]",
        "{\"a\":[{\"x\":1}],\"b\":{\"c\":[{\"y\":1}]}}#intake.json-ambiguous[x.json, a, b.c]"
      })
  void what_is_no_table_is_refused_by_its_place(String text, String message) {
    Path path =
        Rows.write(folder.resolve("x"), text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Intake.open("x.json", path).get(0).read(row -> true))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
  }

  @Test
  void utf_16_cut_off_within_a_letter_is_refused() {
    byte[] bytes = "\uFEFF[{\"a\":1}]".getBytes(StandardCharsets.UTF_16LE);
    Path path = Rows.write(folder.resolve("x"), Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> Rows.of(path)).hasMessageStartingWith("intake.json-charset[");
  }

  @Test
  void no_json_fills_the_memory() {
    Map<String, String> messages = new LinkedHashMap<>();
    messages.put("[".repeat(1_000_000), "intake.too-deep[");
    messages.put("{\"a\":".repeat(100_000), "intake.too-deep[");
    messages.put("[{\"a\":\"" + "x".repeat(2_000_000) + "\"}]", "intake.text-too-long[");
    messages.put("[{\"a\":" + "1".repeat(5_000) + "}]", "intake.json-number[");
    messages.put("[{\"a\":[" + "10,".repeat(500_000) + "1]}]", "intake.cell-too-long[");
    messages.put("[[" + "1,".repeat(20_000) + "1]]", "intake.too-many-columns[");
    messages.put("[{" + keys(20_000, ",") + "}]", "intake.too-many-columns[");
    messages.put("{" + keys(20_000, ",") + "}", "intake.too-many-columns[");
    messages.put("{" + keys(20_000, "}\n{") + "}", "intake.too-many-columns[");
    messages.forEach(
        (text, message) ->
            assertThatThrownBy(() -> Rows.of(folder, "x", text)).hasMessageStartingWith(message));
  }

  private static String keys(int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"k" + i + "\":1")
        .collect(Collectors.joining(between));
  }

  @Test
  void the_consumer_may_stop_at_any_row() {
    Path path =
        Rows.write(
            folder.resolve("x"), "[{\"a\":1},{\"a\":2} broken".getBytes(StandardCharsets.UTF_8));
    RowSource lists =
        Intake.open(
                "x",
                Rows.write(folder.resolve("y"), "[[1],[2],broken".getBytes(StandardCharsets.UTF_8)))
            .get(0);
    int[] seen = new int[1];
    lists.read(row -> ++seen[0] < 2);
    assertThat(seen[0]).isEqualTo(2);
    assertThatThrownBy(() -> Rows.of(path)).hasMessageStartingWith("intake.json-broken[");
  }
}
