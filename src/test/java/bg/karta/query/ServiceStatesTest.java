package bg.karta.query;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.kind.Service;
import bg.karta.kind.ServiceChange;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.BatchEntry;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.store.Merging;
import bg.karta.store.Sources;
import bg.karta.store.Staging;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever states and changes of services were taken in, and in whatever order, what services were
 * on each day is what a walk through the days says.
 */
final class ServiceStatesTest {
  /** More are tried by {@code -Dkarta.test.sequences=500}; another seed shifts them all. */
  private static final int SEQUENCES = Integer.getInteger("karta.test.sequences", 25);

  private static final int SEED = Integer.getInteger("karta.test.seed", 0);
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 12;
  private static final RecordKind STATE = Kinds.of(Service.class);
  private static final RecordKind CHANGE = Kinds.of(ServiceChange.class);

  private static final List<String> FIELDS =
      List.of("capacity", "provider", "type", "municipality", "settlement", "level", "funding");

  private static final Map<String, List<Object>> VALUES =
      Map.of(
          "capacity", List.of(12L, 20L, 30L),
          "provider", List.of("000000001", "000000002"),
          "type", List.of("ДСХ", "ЦСРИ"),
          "municipality", List.of("BGS01", "SZR12"),
          "settlement", List.of("00001", "00002"),
          "level", List.of("municipal", "oblast"),
          "funding", List.of("state", "private"));

  private static final SqlText STATES =
      SqlText.parse("states", "-- uses: service/service-state\nSELECT * FROM service_state");

  @TempDir private Path folder;

  /**
   * What a file of one record says.
   *
   * @param day the day of a change, or as of which a state was
   * @param said the fields by name; what a change leaves out it does not change
   */
  private record Fact(boolean change, String service, int day, Map<String, Object> said) {}

  private static Map<String, Object> said(Random random, boolean change) {
    Map<String, Object> said = new HashMap<>();
    for (String field : FIELDS) {
      boolean optional = FIELDS.indexOf(field) > 3;
      boolean left = change ? random.nextInt(3) > 0 : optional && random.nextInt(4) == 0;
      if (!left) {
        List<Object> values = Objects.requireNonNull(VALUES.get(field));
        said.put(field, values.get(random.nextInt(values.size())));
      }
    }
    if (change && said.isEmpty()) {
      said.put("capacity", 40L);
    }
    return said;
  }

  /** Of each service a state to begin with, and more of either sort, at most one of a day. */
  private static List<Fact> facts(Random random) {
    List<Fact> facts = new ArrayList<>();
    for (String service : List.of("A", "B")) {
      for (boolean change : new boolean[] {false, true}) {
        TreeSet<Integer> days = new TreeSet<>();
        IntStream.range(0, random.nextInt(4) + (change ? 0 : 1))
            .forEach(i -> days.add(random.nextInt(DAYS)));
        days.forEach(day -> facts.add(new Fact(change, service, day, said(random, change))));
      }
    }
    return facts;
  }

  private void take(Database database, Fact fact) {
    RecordKind kind = fact.change ? CHANGE : STATE;
    database.begin();
    long batch = new Ledger(database).next();
    Sources sources = new Sources(database);
    int source = sources.next();
    Staging staging = new Staging(database);
    RecordValues values = new RecordValues(kind);
    for (FieldSpec field : kind.fields()) {
      values.put(field, value(fact, field.name()));
    }
    values.cameFrom(batch, source, 2);
    staging.add(values, duplicate -> {});
    staging.finish(duplicate -> {});
    Merging merging = new Merging(database, batch);
    if (fact.change) {
      merging.present(kind, List.of(source));
    } else {
      merging.ofDay(kind, FIRST.plusDays(fact.day), false, Map.of());
    }
    sources.add(
        batch,
        new Sources.Source(
            source,
            "f" + batch,
            null,
            7,
            "h" + batch,
            kind.name(),
            null,
            null,
            kind.fields().stream()
                .map(field -> "\"" + field.name() + "\":\"A\"")
                .collect(Collectors.joining(",", "{", "}")),
            fact.change ? FIRST.plusYears(1) : FIRST.plusDays(fact.day),
            false,
            fact.change ? Sources.KnownBy.PRESENT : Sources.KnownBy.DAY),
        new Sources.RowCounts(1, 1, 0, 0, 0, 0, 0));
    new Ledger(database)
        .addBatch(
            new BatchEntry(batch, Ledger.Action.IMPORT, "rules", "accepted", null, 0),
            KartaRun.SIGNATURE);
    database.commit();
  }

  private static Object value(Fact fact, String field) {
    return switch (field) {
      case "id", "service" -> fact.service;
      case "name" -> "Услуга " + fact.service;
      case "opened" -> "2015-01-01";
      case "date" -> FIRST.plusDays(fact.day).toString();
      default -> fact.said.get(field);
    };
  }

  /** What the database says of each service on each day. */
  private Map<String, Map<String, Object>> computed(String name, List<Fact> facts) {
    Path file = folder.resolve(name + ".db");
    for (Fact fact : facts) {
      try (Database database = Database.open(file, Database.Mode.CREATE, Duration.ZERO)) {
        take(database, fact);
      }
    }
    Map<String, Map<String, Object>> states = new HashMap<>();
    try (Database database = Database.open(file, Database.Mode.READ, Duration.ZERO)) {
      List<ResultRow> rows = Query.rows(database, STATES, Parameters.none());
      for (int day = -1; day <= DAYS; day++) {
        String on = FIRST.plusDays(day).toString();
        for (ResultRow row : rows) {
          String to = row.textOrNull("valid_to");
          if (row.text("valid_from").compareTo(on) <= 0 && (to == null || to.compareTo(on) > 0)) {
            Map<String, Object> fields = new HashMap<>();
            FIELDS.forEach(field -> fields.put(field, plain(row.cell(field))));
            assertThat(states.put(row.text("service") + day, fields)).isNull();
          }
        }
      }
    }
    return states;
  }

  private static Object plain(Object value) {
    return value instanceof Number number ? (Object) number.longValue() : value;
  }

  /** The same by a walk through the days: what was said last holds, what was said first before. */
  private static Map<String, Map<String, Object>> walked(List<Fact> facts) {
    Map<String, Map<String, Object>> states = new HashMap<>();
    for (String service : List.of("A", "B")) {
      for (String field : FIELDS) {
        Object held = null;
        List<Integer> unknown = new ArrayList<>();
        for (int day = -1; day <= DAYS; day++) {
          for (boolean change : new boolean[] {false, true}) {
            for (Fact fact : facts) {
              boolean tells = !change || fact.said.containsKey(field);
              if (fact.service.equals(service)
                  && fact.day == day
                  && fact.change == change
                  && tells) {
                held = fact.said.get(field);
              }
            }
          }
          states.computeIfAbsent(service + day, key -> new HashMap<>()).put(field, held);
          if (held == null && unknown.size() == day + 1) {
            unknown.add(day);
          } else if (unknown.size() == day + 1) {
            for (int before : unknown) {
              Objects.requireNonNull(states.get(service + before)).put(field, held);
            }
          }
        }
      }
    }
    return states;
  }

  @Test
  void in_any_order_what_services_were_is_what_a_walk_through_the_days_says() {
    for (int i = 0; i < SEQUENCES; i++) {
      Random random = new Random(SEED * 100_003L + i);
      List<Fact> facts = facts(random);
      Map<String, Map<String, Object>> expected = walked(facts);
      for (int order = 0; order < 2; order++) {
        assertThat(computed(i + "-" + order, facts)).as("%s %s", i, facts).isEqualTo(expected);
        Collections.shuffle(facts, random);
      }
    }
  }
}
