package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes random tables in random ways and expects to read what was written. */
final class CsvRandomTest {
  private static final String[] PIECES = {
    "", "a", "Я", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\\", " ", "12,5", "\0", "'я"
  };

  @TempDir Path folder;

  @RepeatedTest(200)
  void what_is_written_after_the_rfc_is_read_back(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    char delimiter = ",;\t|".charAt(random.nextInt(4));
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    StringBuilder text = new StringBuilder("sep=" + delimiter + end);
    List<String> expected = new ArrayList<>();
    for (int row = 2; row < 2 + random.nextInt(40); row++) {
      List<String> cells = cells(random, 5);
      expected.add(row + ": " + String.join("|", cells).replace("\0", ""));
      text.append(line(cells, delimiter, random)).append(end);
    }
    assertThat(Rows.of(folder, "random.csv", text.toString())).isEqualTo(expected);
  }

  @Test
  void an_apostrophe_is_taken_off_where_it_guards_a_formula_and_nowhere_else() {
    String text = "a,'=b\n'=1,''-\n'+359 2,\"'@ \"\"x\"\"\"\n'90-те,''\n'\"=1,' x\n";
    assertThat(Rows.of(folder, "guarded.csv", text))
        .containsExactly(
            "1: a|=b", "2: =1|'-", "3: +359 2|@ \"x\"", "4: '90-те|''", "5: '\"=1|' x");
  }

  @Test
  void a_record_longer_than_the_buffer_and_a_cell_of_many_lines_are_read() {
    String many = "ред\n".repeat(100_000);
    String text = "a,b\n\"" + many + "\",1\n" + "x".repeat(500_000) + ",2\n";
    assertThat(Rows.of(folder, "long.csv", text))
        .containsExactly("1: a|b", "2: " + many + "|1", "3: " + "x".repeat(500_000) + "|2");
  }

  @Test
  void no_text_fills_the_memory() {
    String record = "a,b\n" + "x".repeat(Limits.STANDARD.number(Limit.ROW_CHARACTERS) + 1);
    assertThatThrownBy(() -> Rows.of(folder, "long.csv", record))
        .hasMessageStartingWith("intake.row-too-long[")
        .hasMessageContaining(", 2, ");
    String cell = "a,b\n\"" + "x\n".repeat(Limits.STANDARD.number(Limit.CELL_CHARACTERS)) + "\"\n";
    assertThatThrownBy(() -> Rows.of(folder, "long.csv", cell))
        .hasMessageStartingWith("intake.quote-unclosed[")
        .hasMessageEndingWith(", 2, 2]");
  }

  private static List<String> cells(Random random, int count) {
    List<String> cells = new ArrayList<>();
    cells.add("k");
    while (cells.size() < count) {
      StringBuilder cell = new StringBuilder();
      for (int i = random.nextInt(4); i > 0; i--) {
        cell.append(PIECES[random.nextInt(PIECES.length)]);
      }
      cells.add(cell.toString());
    }
    return cells;
  }

  private static String line(List<String> cells, char delimiter, Random random) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      boolean needed = cell.chars().anyMatch(c -> "\"\r\n".indexOf(c) >= 0 || c == delimiter);
      written.add(needed || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    return String.join(String.valueOf(delimiter), written);
  }
}
