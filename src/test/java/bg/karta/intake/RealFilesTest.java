package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public register of licensed providers as the agency publishes it. */
final class RealFilesTest {
  private static final Path DATA = Path.of("..", "shared", "data");

  @Test
  void the_register_in_its_published_layout() {
    RowSource source = only("aksu-register-2026-01-31.xlsx");
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
    RowSource source = only("aksu-register-2026-01-31-flat.csv");
    assertThat(source.charset()).isEqualTo("UTF-8");
    assertThat(source.delimiter()).isEqualTo(",");
    List<Row> rows = rows(source);
    assertThat(rows).hasSize(531).allMatch(row -> row.cells().length == 14);
    assertThat(rows.get(0).cells()[0]).isEqualTo("provider_name");
    assertThat(rows.get(1).cells()[0]).isEqualTo("\"НОВ ЖИВОТ МЕЖДЕН\" ЕООД");
  }

  private static RowSource only(String name) {
    Path path = DATA.resolve(name);
    assumeTrue(Files.exists(path), () -> "skipped, as there is no " + path);
    List<RowSource> sources = Intake.open(name, path);
    assertThat(sources).hasSize(1);
    return sources.get(0);
  }

  private static List<Row> rows(RowSource source) {
    List<Row> rows = new ArrayList<>();
    source.read(rows::add);
    return rows;
  }
}
