package bg.karta.rule;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Preparation;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.licence.Terms;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumber;
import bg.karta.store.Database;
import bg.karta.store.Merging;
import bg.karta.store.Staging;
import bg.karta.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs a rule over an example of its header: the fields that matter, the others by default. */
final class Examples {
  private static final String EIK = "204878243";

  private static final String PERSON = "6101057509";
  private static final PersonKey KEY = PersonKey.random();

  /** What an example may leave out. */
  private static final Map<String, Map<String, String>> DEFAULTS =
      Map.ofEntries(
          Map.entry("provider", Map.of("eik", EIK, "name", "Доставчик", "form", "private")),
          Map.entry(
              "licence",
              Map.of(
                  "number", "Л-3129-1",
                  "provider", EIK,
                  "kind", "RES",
                  "issued", "2021-01-04",
                  "status", "valid")),
          Map.entry(
              "service",
              Map.of(
                  "id", "S1",
                  "name", "Услуга",
                  "type", "ДСХ",
                  "provider", EIK,
                  "municipality", "BLG03",
                  "capacity", "10",
                  "opened", "2020-01-01")),
          Map.entry("service-report", Map.of("service", "S1", "month", "2024-01", "users", "5")),
          Map.entry("inspection", Map.of("provider", EIK)),
          Map.entry(
              "assessment",
              Map.of("person", PERSON, "date", "2025-03-10", "municipality", "BLG03")),
          Map.entry(
              "referral",
              Map.of(
                  "person", PERSON,
                  "date", "2025-04-01",
                  "service", "ДСХ",
                  "municipality", "BLG03",
                  "status", "waiting")),
          Map.entry(
              "assistance",
              Map.of(
                  "person", PERSON, "dependence", "III", "hours", "40", "municipality", "BLG03")),
          Map.entry(
              "centre", Map.of("name", "ЦЗСП", "municipality", "BLG03", "opened", "2015-10-01")),
          Map.entry(
              "centre-report",
              Map.of("served", "100", "placed_primary", "0", "placed_subsidised", "0")),
          Map.entry("casework", Map.of("person", PERSON, "centre", "Ц1", "opened", "2025-02-03")),
          Map.entry(
              "foster-family",
              Map.of(
                  "municipality", "BLG03",
                  "kind", "professional",
                  "approved", "2010-04-01",
                  "places", "1")),
          Map.entry("foster-placement", Map.of("child", "0844298231", "placed_on", "2024-01-01")),
          Map.entry("training", Map.of("topic", "module", "persons", "20")),
          Map.entry(
              "published-figure",
              Map.of(
                  "indicator", "child-services",
                  "date", "2025-12-31",
                  "scope", "BG",
                  "unit", "count",
                  "source", "АСП")));

  private Examples() {}

  /** The offenders that a rule finds in an example. */
  static List<Judge.Offender> offenders(SqlRule rule, String example) {
    try (Database database = Database.temporary()) {
      Staging staging = new Staging(database);
      JsonNode kinds = parse(example);
      for (RecordKind kind : Kinds.all()) {
        int row = 2;
        for (JsonNode subject : kinds.path(kind.name())) {
          staging.add(values(kind, subject, row++), Examples::duplicate);
        }
      }
      kinds.fieldNames().forEachRemaining(name -> Objects.requireNonNull(Kinds.find(name), name));
      staging.finish(Examples::duplicate);
      if (rule.register()) {
        Merging merging = new Merging(database, 1);
        staging.kinds().forEach(kind -> merging.present(kind, List.of(1)));
        staging.kinds().forEach(kind -> database.execute("DROP VIEW temp." + kind.table()));
      }
      List<Judge.Offender> offenders = new ArrayList<>();
      LocalDate on = LocalDate.of(2026, 1, 31);
      Judge judge =
          new Judge(database, RuleBook.load().on(on), on, Lang.BG)
              .with(Terms.OF_LAW.parameters().and("expiring_within", 90).and("whole", true));
      judge.run(List.of(rule), (asked, offender) -> offenders.add(offender));
      return offenders;
    }
  }

  private static void duplicate(Staging.Duplicate duplicate) {
    throw new AssertionError("the example holds a key twice: row " + duplicate.firstRow());
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  private static RecordValues values(RecordKind kind, JsonNode subject, int row) {
    subject.fieldNames().forEachRemaining(kind::field);
    RecordCells cells =
        new RecordCells(
            kind.fields().stream()
                .map(field -> cell(kind, subject, field.name()))
                .toArray(String[]::new));
    Preparation preparation = kind.preparation();
    preparation.cells(cells);
    RecordValues values = new RecordValues(kind);
    for (FieldSpec field : kind.fields()) {
      values.put(field, field.read(cells.get(field)).value());
      if (!values.has(field) && !cells.get(field).isEmpty()) {
        throw new AssertionError("no value of %s: %s".formatted(field.name(), cells.get(field)));
      }
    }
    preparation.values(values, (remark, field) -> {});
    for (FieldSpec field : kind.fields()) {
      if (values.get(field) instanceof PersonalNumber number) {
        values.put(field, KEY.token(number));
      }
    }
    values.cameFrom(1, 1, row);
    return values;
  }

  /** The cell of a field in an example. */
  static String cell(RecordKind kind, JsonNode subject, String field) {
    if (subject.has(field)) {
      return subject.get(field).isNull() ? "" : subject.get(field).asText();
    }
    // A licence that says from when it is valid was issued then unless it says otherwise.
    if (field.equals("issued") && subject.has("valid_from")) {
      return subject.get("valid_from").asText();
    }
    return DEFAULTS.getOrDefault(kind.name(), Map.of()).getOrDefault(field, "");
  }
}
