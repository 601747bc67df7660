package bg.karta.cli;

import bg.karta.KartaRun;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What comes from files, names and settings does not drive the terminal. */
@DisabledOnOs(OS.WINDOWS)
final class EscapesTest {
  private static final String ORDERS = Orders.TEXT;

  private static final String WAIVER =
      "rule,key,fingerprint,reason,person,expires\n\"no" + ORDERS + "\",1,,why,who,2027-01-01\n";

  private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining(",");

  private static final String GOOD = "examples/submissions/good/";

  private static final String CELL = "\"no" + ORDERS.replace("$", "") + "\"";

  /** Commands with the headings of a file that they read besides. */
  private static final List<String[]> SIDE_FILES =
      List.of(
          new String[] {"coverage", "access", "--roads", "from,to,km"},
          new String[] {"coverage", "network", "--network", "rule,services,level,min_services"},
          new String[] {"reconcile", "--relations", "id,sort,result"});

  @TempDir Path dir;

  @BeforeEach
  void a_register() {
    KartaRun.in(dir, "init").ends(0);
  }

  private void judge(String... arguments) {
    Orders.judge(dir.resolve("karta.db"), arguments);
  }

  /** As {@link #judge}, where nothing of the text need be said. */
  private void pass(String... arguments) {
    Orders.run(dir.resolve("karta.db"), Map.of(), arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  @Test
  void names_of_files_and_arguments() throws IOException {
    judge("check", dir.resolve("no" + ORDERS + ".csv").toString());
    judge("check", file("is" + ORDERS + ".csv", "eik;name\n1;Име\n"));
    judge("check", file("is" + ORDERS + ".json", "{"));
    judge("--db", dir.resolve("no" + ORDERS + ".db").toString(), "status");
    judge("restore", dir.resolve("no" + ORDERS + ".db").toString());
    judge("backup", dir.resolve("no" + ORDERS + "/b.db").toString());
    judge("explain", "no" + ORDERS);
    judge("help", "no" + ORDERS);
    judge("export", "no" + ORDERS);
    judge("no" + ORDERS);
    judge("status", "--no" + ORDERS);
    judge("check", "a.csv", "--as-of", "no" + ORDERS);
    judge("check", "a.csv", "--kind", "no" + ORDERS);
    judge("check", "a.csv", "--severity", "no" + ORDERS + "=error");
    judge("query", "SELECT no" + ORDERS);
    judge("--config", dir.resolve("no" + ORDERS).toString(), "status");
  }

  @Test
  void headings_and_cells() throws IOException {
    judge("check", file("a.csv", "eik;name;\"още" + ORDERS + "\"\n204878243;Име;1\n"));
    judge("check", file("b.csv", "eik;name\n\"2048" + ORDERS + "\";Име\n"));
    judge("check", file("c.csv", "\"no" + ORDERS + "\";other\n1;2\n"));
  }

  @Test
  void members_of_archives() throws IOException {
    Path zip = dir.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("is" + ORDERS + ".csv"));
      out.write("eik;name\n1;Име\n".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("not" + ORDERS + ".pdf"));
      out.write("%PDF".getBytes(StandardCharsets.UTF_8));
    }
    judge("check", zip.toString());
  }

  @Test
  void cells_and_headings_of_every_kind() throws IOException {
    for (RecordKind kind : Kinds.all()) {
      List<String> names = kind.fields().stream().map(FieldSpec::name).toList();
      String cells = names.stream().map(name -> "нещо по-дълго \u001b[31m\u202e").collect(JOINED);
      String text = String.join(",", names) + ",още\u001b[31m\u0007\n" + cells + ",1\n";
      judge("check", "--kind", kind.name(), file(kind.name() + ".csv", text));
    }
  }

  @Test
  void names_in_other_forms_of_files() throws IOException {
    judge("check", file("a.json", "[{\"eik\":\"1\u009b\u202e\\u001b[31m\",\"x\\u001b[31m\":1}]"));
    pass("check", file("b.json", "{\"no" + ORDERS + "\":"));
    pass("check", file("b.xml", "<a\u202e>"));
    judge("check", file("no" + ORDERS + ".xml", "<a/>"));
    judge("check", workbook("Лист\u202e\u009b2J").toString());
    judge("check", file("charset.csv", "eik\n1\n"), "--charset", "no" + ORDERS);
  }

  private Path workbook(String sheet) throws IOException {
    Path file = dir.resolve("book.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "karta", "1.0")) {
      Worksheet first = book.newWorksheet("x");
      first.value(0, 0, "eik");
      first.value(0, 1, "name");
      first.value(1, 0, "1\u202e");
    }
    Path named = dir.resolve("named.xlsx");
    try (ZipFile from = new ZipFile(file.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(named))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            text.replace("sheet name=\"x\"", "sheet name=\"" + sheet + "\"")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return named;
  }

  @Test
  void settings_waivers_and_baselines() throws IOException {
    String good = file("good.csv", "eik;name\n204878243;Име\n");
    judge("--config", file("c", "no" + ORDERS.replace("\r", "") + "=1\n"), "status");
    judge("check", good, "--waivers", file("w.csv", WAIVER));
    judge("check", good, "--waivers", file("v.csv", WAIVER.replace("2027-01-01", "x\u009b")));
    pass("check", good, "--waivers", file("u.csv", "\"no" + ORDERS + "\"\n"));
    String known = WAIVER.replaceFirst("\n\"[^,]*,1", "\nperson-check-digit,\"1" + ORDERS + "\"");
    judge("check", good, "--waivers", file("t.csv", known.replace("2027-01-01", "2020-01-01")));
    judge("check", good, "--baseline", file("b.json", baseline()));
    judge("check", good, "--threshold", "no" + ORDERS + "=1");
  }

  private static String baseline() {
    String text = "no\\u001b[31m\\u009b\u202e\\r";
    String one =
        "{'rule':'X','fingerprint':'X','key':'X','file':'X','severity':'error','message':'X'}";
    return ("{'findings':[" + one + "]}").replace('\'', '"').replace("X", text);
  }

  @Test
  void own_rules() throws IOException {
    String good = file("good.csv", "eik;name\n204878243;Име\n");
    Path rules = Files.createDirectory(dir.resolve("rules"));
    Path rule = rules.resolve("no.sql");
    Files.writeString(rule, "-- severity: no" + ORDERS + "\nSELECT 1\n");
    judge("check", good, "--rules", rules.toString());
    String text = "x\u001b[31m\u009b2J\u202e\b";
    String header =
        """
        -- bg: име X {value}
        -- en: name X {value}
        -- severity: error
        -- group: X
        -- legal: X
        -- kind: provider
        -- judges: submission
        SELECT origin, origin_row, eik AS key, 'name' AS field, name || 'X' AS value
        FROM submitted_provider
        """;
    Files.writeString(rule, header.replace("X", text));
    judge("check", good, "--rules", rules.toString());
    judge("explain", "no", "--rules", rules.toString());
    judge("rules", "--rules", rules.toString());
    Files.writeString(rule, header.replace("X", text).replace("-- legal", "-- no" + text));
    judge("check", good, "--rules", rules.toString());
    Files.delete(rule);
    Files.writeString(rules.resolve("no" + ORDERS + ".sql"), header);
    judge("check", good, "--rules", rules.toString());
  }

  @Test
  void tables_beside_the_register() throws IOException {
    for (String[] line : SIDE_FILES) {
      String name = line[line.length - 1];
      String[] given = line.clone();
      given[line.length - 1] = file("h.csv", "\"no" + ORDERS + "\",b\n1,2\n");
      judge(given);
      given[line.length - 1] = file("c.csv", name + "\n" + name.replaceAll("[^,]+", CELL) + "\n");
      judge(given);
    }
    pass("keys", "show", "--key", file("no" + ORDERS + ".key", "no" + ORDERS));
    String strange = "no\\u001b[31m\\u009b\u202e";
    String area = "{'type':'Feature','properties':{'name':'" + strange + "'},'geometry':G}";
    String place = "{'type':'Polygon','coordinates':[[[27,42],[28,42],[28,43],[27,42]]]}";
    String text =
        ("{'type':'FeatureCollection','features':["
                + area
                + ","
                + area.replace(strange, "Айтос")
                + "]}")
            .replace("G", place);
    String borders = file("a.geojson", text.replace('\'', '"'));
    KartaRun.in(dir, "import", GOOD + "service.csv", GOOD + "norm.csv", GOOD + "provider.csv");
    KartaRun.in(dir, "import", GOOD + "population.csv", GOOD + "service-type.csv").ends(0);
    String map = dir.resolve("a.svg").toString();
    judge("coverage", "map", "-s", "ДСХ", "--boundaries", borders, "--on", "2026-01-31", "-o", map);
  }
}
