package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.cli.Karta;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A register in a folder, filled and asked as a user does it: through the command line. */
public final class Register {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path database;

  public Register(Path dir) {
    this.database = dir.resolve("karta.db");
  }

  /** Imports files together; findings that are no errors are let pass. */
  public Register with(Path... files) {
    List<String> args = new ArrayList<>(List.of("import"));
    Stream.of(files).map(Path::toString).forEach(args::add);
    run(args.toArray(String[]::new));
    return this;
  }

  /** Imports every CSV file of a folder together. */
  public Register withAllOf(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return with(files.filter(f -> f.toString().endsWith(".csv")).sorted().toArray(Path[]::new));
    }
  }

  /** The rows of a command that prints a table, as field to value. */
  public List<Map<String, Object>> rows(String... args) {
    return JSON.convertValue(json(args).get("rows"), new TypeReference<>() {});
  }

  /** What a command prints as JSON. */
  public JsonNode json(String... args) {
    try {
      return JSON.readTree(
          run(Stream.concat(Stream.of(args), Stream.of("-f", "json")).toArray(String[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command that must succeed; gives what it wrote to the standard output. */
  public byte[] run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of("KARTA_DB", database.toString(), "KARTA_LANG", "en", "NO_COLOR", "1");
    int code = Karta.run(out, err, environment, KartaRun.CLOCK, args);
    assertThat(code)
        .as("%s%n%s", String.join(" ", args), err.toString(StandardCharsets.UTF_8))
        .isZero();
    return out.toByteArray();
  }

  /** The rows of a CSV file, read by a library, as heading to cell. */
  public static List<Map<String, String>> csv(Path file) {
    try (CSVReader reader = new CSVReader(Files.newBufferedReader(file))) {
      List<String[]> lines = reader.readAll();
      String[] headings = lines.get(0);
      headings[0] = headings[0].replace("\uFEFF", "");
      return lines.stream().skip(1).map(cells -> row(headings, cells)).toList();
    } catch (IOException | CsvException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /**
   * The rows of a kind in the demo data set, those of the children's homes included, which lie in a
   * file of their own and leave some columns out.
   */
  public static List<Map<String, String>> demo(Path dir, String kind) {
    List<Map<String, String>> rows = new ArrayList<>(csv(dir.resolve(kind + ".csv")));
    for (Map<String, String> home : csv(dir.resolve(kind + "-homes.csv"))) {
      Map<String, String> row = new LinkedHashMap<>();
      rows.get(0).keySet().forEach(heading -> row.put(heading, home.getOrDefault(heading, "")));
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, String> row(String[] headings, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.length; i++) {
      row.put(headings[i], cells[i]);
    }
    return row;
  }

  /** A number of a row; null stays null. */
  public static Double number(Map<String, Object> row, String field) {
    assertThat(row).containsKey(field);
    return row.get(field) instanceof Number value ? value.doubleValue() : null;
  }

  /** The rows by the values of some of their fields. */
  public static Map<List<Object>, Map<String, Object>> by(
      List<Map<String, Object>> rows, String... fields) {
    Map<List<Object>, Map<String, Object>> found = new HashMap<>();
    for (Map<String, Object> row : rows) {
      Object twice = found.put(Stream.of(fields).map(row::get).toList(), row);
      assertThat(twice).as("twice: %s", row).isNull();
    }
    return found;
  }
}
