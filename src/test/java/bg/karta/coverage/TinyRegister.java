package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A register of a few records written in the test itself. The oblast of Габрово has the four
 * municipalities GAB05, GAB12, GAB29 and GAB35.
 */
public final class TinyRegister {
  /** A private provider. */
  public static final String PRIVATE = "990001783";

  /** Another private provider. */
  public static final String OTHER = "990001720";

  /** A municipality's own. */
  public static final String MUNICIPAL = "000990011";

  private final Path dir;
  private final List<Path> files = new ArrayList<>();
  private final Register register;

  public TinyRegister(Path dir) {
    this.dir = dir;
    this.register = new Register(dir);
    file(
        "provider",
        "eik,name,form",
        PRIVATE + ",Едно,private",
        OTHER + ",Друго,private",
        MUNICIPAL + ",Община,municipality");
  }

  /** Adds a file of a kind in place of one already there. */
  public TinyRegister file(String kind, String... lines) {
    Path file = dir.resolve(kind + ".csv");
    try {
      Files.write(file, List.of(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.remove(file);
    files.add(file);
    return this;
  }

  /** Services as {@code id,type,provider,municipality,capacity,level,opened,closed}. */
  public TinyRegister services(String... lines) {
    return file(
        "service",
        Stream.concat(
                Stream.of("id,name,type,provider,municipality,capacity,level,opened,closed"),
                Stream.of(lines).map(line -> line.replaceFirst(",", ",Услуга,")))
            .toArray(String[]::new));
  }

  /** Persons as {@code municipality,year,category,persons}. */
  public TinyRegister people(String... lines) {
    return file("population", with("municipality,year,category,persons", lines));
  }

  /** Norms as {@code service,category,level,valid_from,valid_to,basis,value,min,max}. */
  public TinyRegister norms(String... lines) {
    return file(
        "norm",
        with("service,category,level,valid_from,valid_to,basis,value,min_users,max_users", lines));
  }

  /** Plans as {@code map,territory,service,level,max_users,stage,date}. */
  public TinyRegister plans(String... lines) {
    return file("plan", with("map,territory,service,level,max_users,stage,date", lines));
  }

  /** Licences as {@code number,provider,kind,issued,valid_from,valid_to,status,status_date}. */
  public TinyRegister licences(String... lines) {
    return file(
        "licence",
        with("number,provider,kind,issued,valid_from,valid_to,status,status_date", lines));
  }

  /** Reports as {@code service,month,users,waiting}. */
  public TinyRegister reports(String... lines) {
    return file("service-report", with("service,month,users,waiting", lines));
  }

  /**
   * Inspections as {@code
   * number,provider,service,date,standard,score,finding,article,remedy_by,remedied_on}.
   */
  public TinyRegister inspections(String... lines) {
    return file(
        "inspection",
        with(
            "number,provider,service,date,standard,score,finding,article,remedy_by,remedied_on",
            lines));
  }

  private static String[] with(String heading, String... lines) {
    return Stream.concat(Stream.of(heading), Stream.of(lines)).toArray(String[]::new);
  }

  /** The register with all files imported together. */
  public Register filled() {
    return register.with(files.toArray(Path[]::new));
  }

  /** The one row of a territory and service. */
  public Map<String, Object> cell(String day, String by, String territory, String service) {
    List<Map<String, Object>> rows = cells(day, by, territory, service);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  /** The rows of a territory and service. */
  public List<Map<String, Object>> cells(String day, String by, String territory, String service) {
    return register.rows("coverage", "--on", day, "--by", by).stream()
        .filter(row -> row.get("territory").equals(territory))
        .filter(row -> row.get("service").equals(service))
        .toList();
  }

  /** A figure of the one row of a territory and service. */
  public Double figure(String day, String by, String territory, String service, String field) {
    return Register.number(cell(day, by, territory, service), field);
  }
}
