package bg.karta.money;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A register of a few services with their money, written in the test itself. */
final class MoneyRegister {
  private final TinyRegister tiny;
  private Register register;

  MoneyRegister(Path dir) {
    tiny = new TinyRegister(dir);
  }

  /** Services as {@code id,type,municipality,capacity,funding,opened,closed}. */
  MoneyRegister services(String... lines) {
    return file(
        "service",
        "id,type,municipality,capacity,funding,opened,closed,name,provider",
        Stream.of(lines).map(line -> line + ",Услуга," + TinyRegister.MUNICIPAL).toList());
  }

  /** Money planned as {@code year,municipality,service,places,standard,amount,currency}. */
  MoneyRegister budget(String... lines) {
    return file(
        "budget", "year,municipality,service,places,standard,amount,currency", List.of(lines));
  }

  /** Money spent as {@code service,year,amount,currency}. */
  MoneyRegister spent(String... lines) {
    return file("expenditure", "service,year,amount,currency", List.of(lines));
  }

  /** Reports as {@code service,month,users,waiting}. */
  MoneyRegister reports(String... lines) {
    tiny.reports(lines);
    return this;
  }

  private MoneyRegister file(String kind, String heading, List<String> lines) {
    List<String> all = new ArrayList<>(List.of(heading));
    all.addAll(lines);
    tiny.file(kind, all.toArray(String[]::new));
    return this;
  }

  /** Imports it all. */
  MoneyRegister filled() {
    register = tiny.filled();
    return this;
  }

  /** The rows of a command below {@code karta money}. */
  List<Map<String, Object>> rows(String... args) {
    return register.rows(Stream.concat(Stream.of("money"), Stream.of(args)).toArray(String[]::new));
  }

  /** The only row with a territory and service. */
  static Map<String, Object> row(
      List<Map<String, Object>> rows, String territory, String service, String... more) {
    List<Map<String, Object>> found =
        rows.stream()
            .filter(row -> territory.equals(row.get("territory")))
            .filter(row -> service.equals(row.get("service")))
            .filter(row -> more.length == 0 || more[1].equals(row.get(more[0])))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** Compares figures given as name, value, name, value; null is a figure that is not defined. */
  static void assertFigures(Map<String, Object> row, Object... expected) {
    for (int i = 0; i < expected.length; i += 2) {
      Double figure = Register.number(row, (String) expected[i]);
      Double wanted = expected[i + 1] instanceof Number n ? (Double) n.doubleValue() : null;
      assertThat(figure).as("%s of %s", expected[i], row).isEqualTo(wanted);
    }
  }
}
