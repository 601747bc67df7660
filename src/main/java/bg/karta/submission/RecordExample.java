package bg.karta.submission;

import bg.karta.intake.ExampleRecords;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a rule over records on an example of its header, in a register of its own that is gone
 * afterwards. An example has the fields that matter; the others are those of {@code
 * example-records.json}.
 */
public final class RecordExample {
  /** The day on which the examples of the headers are true. */
  static final LocalDate ON = LocalDate.of(2026, 1, 31);

  private final RuleBook rules;
  private final Lang lang;
  private final Parameters terms;
  private final PersonKey key = PersonKey.random();
  private final Map<String, List<Map<String, String>>> defaults =
      ExampleRecords.of(Resource.text(RecordExample.class, "example-records.json"));

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
      stage(ExampleRecords.of(example), staging);
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

  private void stage(Map<String, List<Map<String, String>>> kinds, Staging staging) {
    for (RecordKind kind : Kinds.all()) {
      int row = 2;
      for (Map<String, String> subject : kinds.getOrDefault(kind.name(), List.of())) {
        staging.add(values(kind, subject, row++), RecordExample::duplicate);
      }
    }
    kinds.keySet().forEach(RecordExample::requireKind);
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

  private RecordValues values(RecordKind kind, Map<String, String> subject, int row) {
    subject.keySet().forEach(kind::field);
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
  public String cell(RecordKind kind, Map<String, String> subject, String field) {
    String given = subject.get(field);
    if (given != null) {
      return given;
    }
    // A licence that says from when it is valid was issued then unless it says otherwise.
    String from = subject.get("valid_from");
    if (field.equals("issued") && from != null) {
      return from;
    }
    return defaults.getOrDefault(kind.name(), List.of()).stream()
        .map(record -> record.getOrDefault(field, ""))
        .findFirst()
        .orElse("");
  }
}
