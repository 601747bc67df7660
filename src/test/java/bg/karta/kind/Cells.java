package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Rule;
import java.util.Objects;

/** Single cells read as fields of kinds read them. */
final class Cells {
  private Cells() {}

  static Reading read(String kind, String field, String cell) {
    RecordKind found = Objects.requireNonNull(Kinds.find(kind), kind);
    return found.fields().get(found.position(field)).read(cell);
  }

  /** The cell gives a value, and nothing is remarked. */
  static void assertReads(String kind, String field, String cell, Object value) {
    assertThat(read(kind, field, cell)).as(cell).isEqualTo(new Reading(value, null));
  }

  /** The cell gives a value, and it is remarked how it was understood. */
  static void assertRepairs(
      String kind, String field, String cell, Object value, Rule rule, String... said) {
    Reading reading = read(kind, field, cell);
    assertThat(reading.value()).as(cell).isEqualTo(value);
    assertSays(reading, cell, rule, said);
  }

  /** The cell gives no value. */
  static void assertRefuses(String kind, String field, String cell, Rule rule, String... said) {
    Reading reading = read(kind, field, cell);
    assertThat(reading.value()).as(cell).isNull();
    assertSays(reading, cell, rule, said);
  }

  private static void assertSays(Reading reading, String cell, Rule rule, String... said) {
    assertThat(reading.remark()).as(cell).isNotNull();
    assertThat(reading.remark().rule()).as(cell).isEqualTo(rule);
    assertThat(String.join(" ", reading.remark().arguments())).contains(said);
  }
}
