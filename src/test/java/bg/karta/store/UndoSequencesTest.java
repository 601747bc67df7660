package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was taken in and taken back in whatever order, the register is what the batches that
 * remain would have made alone.
 */
final class UndoSequencesTest {
  /** More are tried by {@code -Dkarta.test.sequences=500}; another seed shifts them all. */
  private static final int SEQUENCES = Integer.getInteger("karta.test.sequences", 15);

  private static final int SEED = Integer.getInteger("karta.test.seed", 0);
  private static final List<String> DAYS =
      List.of("", "", "2024-01-01", "2024-06-01", "2025-01-01");

  private static final List<Sort> SORTS =
      List.of(Sort.PART, Sort.PART, Sort.PART, Sort.WHOLE, Sort.REMOVAL, Sort.REMOVAL);

  @TempDir private Path folder;

  private enum Sort {
    PART,
    WHOLE,
    REMOVAL
  }

  /** A file of providers, of the present where its day is empty; or such as are to be taken out. */
  private record Edition(Sort sort, String day, String columns, List<String> lines) {
    /** Gives whether it could be: not all that is to be taken out may be there. */
    boolean takeInto(Editions editions) {
      String[] all = lines.toArray(String[]::new);
      String known = day.isEmpty() ? "2026-01-31" : day;
      switch (sort) {
        case REMOVAL -> {
          String[] keys = lines.stream().map(line -> line.substring(0, 9)).toArray(String[]::new);
          return editions.remove(known, keys);
        }
        case WHOLE -> editions.whole(known, columns, all);
        case PART -> {
          if (day.isEmpty()) {
            editions.now(columns, all);
          } else {
            editions.of(day, columns, all);
          }
        }
      }
      return true;
    }
  }

  private static Edition edition(Random random) {
    boolean phones = random.nextInt(3) == 0;
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      if (random.nextBoolean()) {
        String phone =
            phones ? "|" + (random.nextBoolean() ? "" : "0700 " + random.nextInt(2)) : "";
        lines.add("00000000" + i + "|Име " + (char) ('А' + random.nextInt(2)) + phone);
      }
    }
    if (lines.isEmpty()) {
      lines.add("000000009|Име" + (phones ? "|" : ""));
    }
    String day = DAYS.get(random.nextInt(DAYS.size()));
    Sort sort = SORTS.get(random.nextInt(SORTS.size()));
    return new Edition(
        sort,
        day,
        phones ? Editions.PHONES : Editions.NAMES,
        sort == Sort.REMOVAL ? lines.subList(0, 1) : lines);
  }

  @Test
  void what_remains_is_what_the_remaining_batches_alone_would_have_made() throws Exception {
    int refused = 0;
    int cascades = 0;
    int alone = 0;
    Map<Sort, Integer> sorts = new EnumMap<>(Sort.class);
    for (int i = 0; i < SEQUENCES; i++) {
      Random random = new Random(SEED * 100_003L + i);
      Editions editions = new Editions(Files.createDirectory(folder.resolve("all" + i)));
      Map<Long, Edition> remaining = new TreeMap<>();
      for (int step = 0; step < 9; step++) {
        if (remaining.isEmpty() || random.nextInt(3) > 0) {
          Edition next = edition(random);
          if (next.takeInto(editions)) {
            remaining.put(editions.register().number("SELECT MAX(id) FROM entry"), next);
            sorts.merge(next.sort(), 1, Integer::sum);
          }
          continue;
        }
        List<Long> there = new ArrayList<>(remaining.keySet());
        long batch = there.get(random.nextInt(there.size()));
        boolean cascade = random.nextBoolean();
        try (Database database = editions.open()) {
          List<Undo.Undone> undone = new Undo(database, Editions.SIGNATURE).undo(batch, cascade);
          undone.forEach(each -> assertThat(remaining.remove(each.batch())).isNotNull());
          if (undone.size() > 1) {
            cascades++;
          } else if (batch < Collections.max(there)) {
            alone++;
          }
        } catch (Failure e) {
          assertThat(e.is("failure.undo.later")).as(e.getMessage()).isTrue();
          refused++;
        }
      }
      Editions afresh = new Editions(Files.createDirectory(folder.resolve("rest" + i)));
      afresh.open().close();
      remaining.values().forEach(edition -> assertThat(edition.takeInto(afresh)).isTrue());
      assertThat(said(editions)).as("sequence " + i).isEqualTo(said(afresh));
      try (Database database = editions.open()) {
        assertThat(new Proof(database).faults()).as("sequence " + i).isEmpty();
      }
    }
    assertThat(sorts).containsOnlyKeys(Sort.values());
    // Each sort of undoing was really tried.
    assertThat(List.of(refused, cascades, alone)).allMatch(times -> times > 0);
  }

  /** All records and earlier states, the batches counted from one. */
  private static List<String> said(Editions editions) {
    String batches = "(SELECT COUNT(DISTINCT s.batch) FROM source s WHERE s.batch <= %s)";
    String origin = "(SELECT COUNT(*) FROM source s WHERE s.id <= r.origin), origin_row";
    List<String> said = new ArrayList<>();
    said.addAll(
        editions
            .register()
            .rows(
                "SELECT eik, name, phone, "
                    + batches.formatted("r.batch")
                    + ", "
                    + origin
                    + " FROM provider r ORDER BY eik"));
    said.addAll(
        editions
            .register()
            .rows(
                "SELECT eik, name, phone, "
                    + batches.formatted("r.batch")
                    + ", "
                    + batches.formatted("r.until_batch")
                    + ", "
                    + origin
                    + " FROM provider_history r ORDER BY 1, 4, 5, 6, 2, 3"));
    said.addAll(
        editions
            .register()
            .rows(
                "SELECT key, ended, "
                    + batches.formatted("r.batch")
                    + ", (SELECT COUNT(*) FROM source s WHERE s.id <= r.origin)"
                    + " FROM removal r ORDER BY 1, 3"));
    return said;
  }
}
