package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.SharedFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public register of licensed providers as the agency publishes it. */
final class RealFilesTest {
  @Test
  void the_register_in_its_published_layout() {
    RowSource source = only(SharedFile.REGISTER);
    assertThat(source.sheet()).isEqualTo("Sheet1");
    List<Row> rows = rows(source);
    assertThat(rows).hasSize(1388);
    assertThat(rows.get(1).cells()[8]).isEqualTo("Л-3129-1/04.01.2021 г.");
    assertThat(rows)
        .allMatch(row -> row.cells().length <= 15)
        .anyMatch(row -> row.cells().length == 15);
    assertThat(rows.get(1387).number()).isEqualTo(1388);
  }

  @Test
  void the_register_in_its_flat_form() {
    RowSource source = only(SharedFile.REGISTER_FLAT);
    assertThat(source.charset()).isEqualTo("UTF-8");
    assertThat(source.delimiter()).isEqualTo(",");
    List<Row> rows = rows(source);
    assertThat(rows).hasSize(531).allMatch(row -> row.cells().length == 14);
    assertThat(rows.get(0).cells()[0]).isEqualTo("provider_name");
    assertThat(rows.get(1).cells()[0]).isEqualTo("\"НОВ ЖИВОТ МЕЖДЕН\" ЕООД");
  }

  private static RowSource only(SharedFile file) {
    List<RowSource> sources = Intake.open(file.name(), file.path());
    assertThat(sources).hasSize(1);
    return sources.get(0);
  }

  private static List<Row> rows(RowSource source) {
    List<Row> rows = new ArrayList<>();
    source.read(rows::add);
    return rows;
  }
}
