package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What describes the tables beside it is no table that karta fails to know. */
final class DataPackageTest {
  private static final String DESCRIPTION =
      """
      {"name": "registers", "resources": [
        {"name": "provider", "path": "provider.csv", "schema": {"fields": [{"name": "eik"}]}}]}
      """;

  @TempDir Path folder;

  @Test
  void is_passed_over_among_other_files() throws IOException {
    Files.createDirectory(folder.resolve("подаване"));
    Desk inner = new Desk(folder.resolve("подаване"));
    inner.put("datapackage.json", DESCRIPTION).put("provider.csv", Desk.PROVIDERS);
    Desk desk = new Desk(folder);
    for (String[] files :
        new String[][] {
          {"подаване"}, {"подаване/provider.csv", "подаване/datapackage.json"},
        }) {
      KartaRun run = desk.run("check", files).ends(0);
      assertThat(run.findings()).isEmpty();
      assertThat(run.json().get("files"))
          .extracting((JsonNode file) -> file.get("kind").asText())
          .containsExactly("provider");
    }
  }

  @Test
  void is_named_where_nothing_else_is_given() {
    Desk desk = new Desk(folder).put("datapackage.json", DESCRIPTION);
    assertThat(desk.run("check", "datapackage.json").ends(3).err())
        .contains("datapackage.json: this describes tables");
  }

  @Test
  void records_in_a_file_of_that_name_are_read() {
    Desk desk = new Desk(folder);
    desk.put("datapackage.json", "[{\"eik\": \"000695395\", \"name\": \"Министерство\"}]");
    assertThat(desk.run("check", "datapackage.json").ends(0).json().at("/files/0/kind").asText())
        .isEqualTo("provider");
  }
}
