package bg.karta.rule;

import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.query.KeptParts;
import bg.karta.query.SharedScan;
import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.sql.PartScan;
import bg.karta.store.Database;
import bg.karta.store.OwnQuery;
import bg.karta.text.Decimals;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs a rule over the records and tells who breaks it. */
public final class Judge {
  /** The columns every rule returns, before those that fill its sentence. */
  private static final List<String> FIXED =
      List.of("origin", "origin_row", "key", "field", "value");

  /**
   * A record that breaks a rule.
   *
   * @param source the number of the source it came from
   * @param row its row there
   * @param key its key
   * @param field the field at fault, or null
   * @param value the value found, or null
   * @param arguments what fills the places of the sentence, by name
   */
  public record Offender(
      int source,
      int row,
      String key,
      @Nullable String field,
      @Nullable String value,
      Map<String, String> arguments) {}

  /** Takes offenders. */
  @FunctionalInterface
  private interface Offenders {
    /** Takes one. */
    void take(Offender offender);
  }

  private final Database database;
  private final RuleBook rules;
  private Parameters parameters;

  /** A judge over an open database, by some rules, on a day. */
  public Judge(Database database, RuleBook rules, LocalDate on, Lang lang) {
    this.database = database;
    this.rules = rules;
    this.parameters = Parameters.of("on", on).and("lang", lang);
  }

  /** Gives the rules further parameters. */
  public Judge with(Parameters further) {
    parameters = parameters.and(further);
    return this;
  }

  /**
   * Gives the records that break each of some rules; those that ask rows of the same part are asked
   * together.
   *
   * @throws Failure if a rule of the user's is no query, or returns less than a rule must
   */
  public void run(List<SqlRule> asked, BiConsumer<SqlRule, Offender> offenders) {
    KeptParts parts =
        new KeptParts(
            database,
            asked.stream().flatMap(rule -> rule.kept().stream()).toList(),
            Parameters.none());
    try {
      judge(asked, offenders);
    } finally {
      parts.close();
    }
  }

  private void judge(List<SqlRule> asked, BiConsumer<SqlRule, Offender> offenders) {
    Map<String, List<SqlRule>> sharing = new LinkedHashMap<>();
    for (SqlRule rule : asked) {
      if (rule.scan() == null) {
        run(rule, rule.sql(), offender -> offenders.accept(rule, offender));
      } else {
        sharing.computeIfAbsent(rule.scan().part(), part -> new ArrayList<>()).add(rule);
      }
    }
    for (List<SqlRule> together : sharing.values()) {
      try (SharedScan scan = new SharedScan(database, asked(together), parameters)) {
        for (SqlRule rule : together) {
          run(rule, scan.sql(scan(rule)), offender -> offenders.accept(rule, offender));
        }
      }
    }
  }

  private List<SharedScan.Asked> asked(List<SqlRule> together) {
    return together.stream()
        .map(rule -> new SharedScan.Asked(scan(rule), rules.thresholds(rule)))
        .toList();
  }

  private static PartScan scan(SqlRule rule) {
    return Objects.requireNonNull(rule.scan(), rule.id());
  }

  private void run(SqlRule rule, String sql, Offenders offenders) {
    Consumer<ResultColumns> head = columns -> verify(rule, columns.names());
    Consumer<ResultRow> reader = row -> offenders.take(offender(row));
    Parameters all = parameters.and(Parameters.of(rules.thresholds(rule)));
    String own = rule.file();
    if (own == null) {
      database.query(ordered(rule, sql), all, head, reader);
    } else {
      OwnQuery.rule(database, own, sql, rules.limits()).run(all, head, reader);
    }
  }

  /**
   * Records of people lie in the order of their tokens, which every key makes another: what is
   * found among them is told in the order of the file.
   */
  private static String ordered(SqlRule rule, String sql) {
    RecordKind kind = Kinds.find(rule.kind());
    boolean people =
        kind != null && kind.fields().stream().anyMatch(f -> f.type() == FieldType.PERSON);
    return people && rule.file() == null
        ? "SELECT * FROM (\n" + sql + "\n) ORDER BY origin, origin_row"
        : sql;
  }

  private static void verify(SqlRule rule, List<String> columns) {
    if (!columns.containsAll(FIXED)) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.rules.columns",
          rule.file() == null ? rule.id() : rule.file(),
          String.join(", ", FIXED));
    }
  }

  private static Offender offender(ResultRow row) {
    Map<String, String> arguments = new HashMap<>();
    for (String name : row.columns().names()) {
      Object value = row.cell(name);
      if (value != null) {
        arguments.put(name, Decimals.text(value));
      }
    }
    return new Offender(
        number(arguments.getOrDefault("origin", "")),
        number(arguments.getOrDefault("origin_row", "")),
        arguments.getOrDefault("key", ""),
        arguments.get("field"),
        arguments.get("value"),
        arguments);
  }

  /** A user's rule may return anything where a number belongs; then it stands in no row. */
  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
