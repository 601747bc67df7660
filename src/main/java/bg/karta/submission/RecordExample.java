package bg.karta.submission;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Preparation;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumber;
import bg.karta.result.Parameters;
import bg.karta.rule.Judge;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.store.Database;
import bg.karta.store.Merging;
import bg.karta.store.Staging;
import bg.karta.text.Lang;
import bg.karta.text.Resource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a rule over records on an example of its header, in a register of its own that is gone
 * afterwards. An example has the fields that matter; the others are those of {@code
 * example-records.json}.
 */
public final class RecordExample {
  /** The day on which the examples of the headers are true. */
  static final LocalDate ON = LocalDate.of(2026, 1, 31);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RuleBook rules;
  private final Lang lang;
  private final Parameters terms;
  private final PersonKey key = PersonKey.random();
  private final JsonNode defaults =
      parse(Resource.text(RecordExample.class, "example-records.json"));

  /**
   * The examples of some rules.
   *
   * @param terms what the rules on the register ask beside the day, such as the terms of the law
   */
  public RecordExample(RuleBook rules, Lang lang, Parameters terms) {
    this.rules = rules.on(ON);
    this.lang = lang;
    this.terms = terms;
  }

  /**
   * The offenders that a rule finds in an example.
   *
   * @throws IllegalArgumentException if the example is none of records
   */
  public List<Judge.Offender> offenders(SqlRule rule, String example) {
    try (Database database = Database.temporary()) {
      Staging staging = new Staging(database);
      stage(parse(example), staging);
      if (rule.register()) {
        Merging merging = new Merging(database, 1);
        staging.kinds().forEach(kind -> merging.present(kind, List.of(1)));
        staging.kinds().forEach(kind -> database.execute("DROP VIEW temp." + kind.table()));
      }
      List<Judge.Offender> offenders = new ArrayList<>();
      new Judge(database, rules, ON, lang)
          .with(terms.and("whole", true))
          .run(List.of(rule), (asked, offender) -> offenders.add(offender));
      return offenders;
    }
  }

  private void stage(JsonNode kinds, Staging staging) {
    for (RecordKind kind : Kinds.all()) {
      int row = 2;
      for (JsonNode subject : kinds.path(kind.name())) {
        staging.add(values(kind, subject, row++), RecordExample::duplicate);
      }
    }
    kinds.fieldNames().forEachRemaining(RecordExample::requireKind);
    staging.finish(RecordExample::duplicate);
  }

  private static void requireKind(String name) {
    if (Kinds.find(name) == null) {
      throw new IllegalArgumentException(name);
    }
  }

  private static void duplicate(Staging.Duplicate duplicate) {
    throw new IllegalArgumentException(duplicate.values().key());
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private RecordValues values(RecordKind kind, JsonNode subject, int row) {
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
        throw new IllegalArgumentException(field.name() + ": " + cells.get(field));
      }
    }
    preparation.values(values, (remark, field) -> {});
    for (FieldSpec field : kind.fields()) {
      if (values.get(field) instanceof PersonalNumber number) {
        values.put(field, key.token(number));
      }
    }
    values.cameFrom(1, 1, row);
    return values;
  }

  /** The cell of a field in an example. */
  public String cell(RecordKind kind, JsonNode subject, String field) {
    if (subject.has(field)) {
      return subject.get(field).isNull() ? "" : subject.get(field).asText();
    }
    // A licence that says from when it is valid was issued then unless it says otherwise.
    if (field.equals("issued") && subject.has("valid_from")) {
      return subject.get("valid_from").asText();
    }
    return defaults.path(kind.name()).path(field).asText();
  }
}
