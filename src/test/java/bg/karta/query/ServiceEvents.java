package bg.karta.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes in on services, and what they are by it: a walk through the days that knows of the
 * order in which it came in only among what is of one day.
 */
final class ServiceEvents {
  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  static final List<String> SERVICES = List.of("A", "B");
  static final List<String> FIELDS = List.of("capacity", "level", "funding");
  private static final String NEVER = "";

  private ServiceEvents() {}

  /** What comes in: all services, or some, with all columns or one; or an order. */
  enum Sort {
    LIST,
    WHOLE,
    SET,
    UPDATE,
    CHANGE,
    CORRECTION,
    CLOSING,
    REOPENING
  }

  /**
   * What comes in at once.
   *
   * @param day the day it is of
   * @param said what it says of which service, by field
   * @param date the day from which an order holds
   */
  record Event(Sort sort, LocalDate day, Map<String, Map<String, String>> said, LocalDate date) {
    boolean lists(String service) {
      return said.containsKey(service) && said.get(service).containsKey("name");
    }

    boolean tells(String service, String field) {
      return said.containsKey(service) && said.get(service).containsKey(field);
    }
  }

  /**
   * A value from a day on.
   *
   * @param order whether it is of an order, or corrects one
   */
  private record Claim(LocalDate from, boolean order, String value) {}

  // The walk through the days.

  private static List<Event> byDay(List<Event> events) {
    return events.stream().sorted(Comparator.comparing(Event::day)).toList();
  }

  static String value(List<Event> events, String service, String field, LocalDate on) {
    List<Claim> claims = new ArrayList<>();
    for (Event event : byDay(events)) {
      if (!event.tells(service, field)) {
        continue;
      }
      String value = event.said.get(service).get(field);
      if (event.sort == Sort.CHANGE) {
        claims.add(new Claim(event.date, true, value));
      } else if (event.sort == Sort.CORRECTION) {
        // It was so since the last order that was known then, or always.
        LocalDate since =
            claims.stream()
                .filter(claim -> claim.order && !claim.from.isAfter(event.day))
                .map(Claim::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        claims.removeIf(
            claim ->
                !claim.from.isBefore(since)
                    && !claim.from.isAfter(event.day)
                    && (!claim.order || claim.from.equals(since)));
        claims.add(new Claim(since, since.isAfter(LocalDate.MIN), value));
      } else {
        // Of several files of one day the last counts.
        claims.removeIf(claim -> !claim.order && claim.from.equals(event.day));
        claims.add(new Claim(event.day, false, value));
      }
    }
    claims.sort(Comparator.comparing(Claim::from).thenComparing(Claim::order));
    String held = claims.isEmpty() ? NEVER : claims.get(0).value;
    for (Claim claim : claims) {
      held = claim.from.isAfter(on) ? held : claim.value;
    }
    return held;
  }

  /**
   * From when to when a service was not there.
   *
   * @param end null where for good
   * @param whole the place of the whole file that left it out among the events by day
   */
  private record Gap(LocalDate begin, @Nullable LocalDate end, int whole) {
    boolean lasts() {
      return end == null || end.isAfter(begin);
    }

    boolean holds(LocalDate on) {
      return !begin.isAfter(on) && (end == null || end.isAfter(on));
    }

    /** The same, where a file lists the service again. */
    Gap until(Event event, String service) {
      LocalDate closed = day(event, service, "closed");
      LocalDate opened = day(event, service, "opened");
      LocalDate back = event.day;
      if (event.sort == Sort.CORRECTION) {
        back = begin;
      } else if (opened != null && opened.isAfter(begin)) {
        back = opened.isBefore(event.day) ? opened : event.day;
      } else if (closed != null && !closed.isAfter(event.day) && end == null) {
        // A file that lists it later only tells of its end.
        back = begin;
      }
      return end != null && end.isBefore(back) ? this : new Gap(begin, back, whole);
    }
  }

  private static @Nullable LocalDate day(Event event, String service, String field) {
    String day = event.said.get(service).getOrDefault(field, NEVER);
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  /** As whole files left it out. */
  private static List<Gap> gaps(List<Event> events, String service) {
    List<Gap> gaps = new ArrayList<>();
    boolean there = false;
    List<Event> days = byDay(events);
    for (int i = 0; i < days.size(); i++) {
      Event event = days.get(i);
      if (event.lists(service)) {
        if (!gaps.isEmpty()) {
          gaps.add(gaps.remove(gaps.size() - 1).until(event, service));
        }
        there = true;
      } else if (event.sort == Sort.WHOLE && there) {
        gaps.add(new Gap(event.day, null, i));
        there = false;
      }
    }
    return gaps.stream().filter(Gap::lasts).toList();
  }

  static boolean isListed(List<Event> events, String service, LocalDate on) {
    return events.stream().anyMatch(event -> event.lists(service))
        && gaps(events, service).stream().noneMatch(gap -> gap.holds(on));
  }

  /** Whether it had opened and not closed, as was said last before it was left out. */
  static boolean isOpen(List<Event> events, String service, LocalDate on) {
    if (!isListed(events, service, on)) {
      return false;
    }
    long until =
        gaps(events, service).stream()
            .filter(gap -> gap.begin.isAfter(on))
            .mapToLong(Gap::whole)
            .min()
            .orElse(events.size());
    LocalDate opened = null;
    LocalDate closed = null;
    for (Event event : byDay(events).stream().limit(until).toList()) {
      opened = event.tells(service, "opened") ? day(event, service, "opened") : opened;
      closed = event.tells(service, "closed") ? day(event, service, "closed") : closed;
    }
    return (opened == null || !opened.isAfter(on)) && (closed == null || closed.isAfter(on));
  }

  // Files of one day that contradict each other.

  private static List<Event> ofDay(List<Event> taken, LocalDate day) {
    return taken.stream()
        .filter(event -> event.day.equals(day) && event.sort != Sort.CHANGE)
        .toList();
  }

  /** Whether the file of the same day that said a field last says otherwise. */
  static boolean contradictsValue(List<Event> taken, Event next, String service) {
    if (next.sort == Sort.CHANGE
        || next.sort == Sort.CORRECTION
        || !next.said.containsKey(service)) {
      return false;
    }
    return next.said.get(service).entrySet().stream()
        .filter(said -> !said.getKey().equals("name"))
        .anyMatch(
            said ->
                ofDay(taken, next.day).stream()
                    .filter(event -> event.tells(service, said.getKey()))
                    .reduce((first, last) -> last)
                    .filter(
                        last -> !last.said.get(service).get(said.getKey()).equals(said.getValue()))
                    .isPresent());
  }

  /** Whether a whole file leaves out what another of its day has. */
  static boolean contradictsList(List<Event> taken, Event next, String service) {
    return next.sort == Sort.WHOLE
        && !next.lists(service)
        && isListed(taken, service, next.day)
        && ofDay(taken, next.day).stream().anyMatch(event -> event.said.containsKey(service));
  }

  /** Whether a file lists what the last whole file of its day left out. */
  static boolean contradictsWhole(List<Event> taken, Event next, String service) {
    if (!next.lists(service) || next.sort == Sort.CORRECTION) {
      return false;
    }
    boolean left = false;
    for (Event event : ofDay(taken, next.day)) {
      left = event.sort == Sort.WHOLE ? !event.lists(service) : left && !event.lists(service);
    }
    return left;
  }

  // What comes in.

  /**
   * Some, the first of which lists all services.
   *
   * @param share whether some are of the same day
   */
  static List<Event> some(Random random, int count, boolean share) {
    List<Event> events = new ArrayList<>();
    List<Integer> days =
        random.ints(20, 400).distinct().limit(count).boxed().collect(Collectors.toList());
    for (int i = 1; share && i < count; i++) {
      if (random.nextBoolean()) {
        days.set(i, days.get(random.nextInt(i)));
      }
    }
    Map<String, Map<String, String>> all = new TreeMap<>();
    SERVICES.forEach(service -> all.put(service, full(service, random.nextBoolean(), random)));
    all.values().forEach(row -> row.putIfAbsent("level", "oblast"));
    LocalDate first = FIRST.plusDays(days.get(0));
    events.add(new Event(Sort.LIST, first, all, first));
    for (int i = 1; i < count; i++) {
      Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
      events.add(event(sort, FIRST.plusDays(days.get(i)), random));
    }
    return events;
  }

  private static Event event(Sort sort, LocalDate day, Random random) {
    Map<String, Map<String, String>> said = new TreeMap<>();
    boolean some = sort == Sort.WHOLE || sort == Sort.CORRECTION || random.nextInt(3) == 0;
    boolean level = random.nextBoolean();
    for (String service : SERVICES) {
      if (!some || service.equals(SERVICES.get(random.nextInt(2)))) {
        said.put(service, full(service, level, random));
      }
    }
    if (said.isEmpty()) {
      said.put("B", full("B", level, random));
    }
    String one = SERVICES.get(random.nextInt(2));
    String field = FIELDS.get(random.nextInt(3));
    LocalDate date = day.minusDays(random.nextInt(90));
    return switch (sort) {
      case LIST, WHOLE, CORRECTION -> new Event(sort, day, said, day);
      case CLOSING -> {
        said.get(said.keySet().iterator().next()).put("closed", date.toString());
        said.values().forEach(row -> row.putIfAbsent("closed", ""));
        yield new Event(sort, day, said, day);
      }
      case REOPENING -> {
        said.values().iterator().next().put("opened", date.toString());
        yield new Event(sort, day, said, day);
      }
      case SET -> new Event(sort, day, Map.of(one, Map.of(field, word(field, random))), day);
      case CHANGE -> new Event(sort, day, Map.of(one, Map.of(field, word(field, random))), date);
      case UPDATE ->
          new Event(
              sort,
              day,
              said.keySet().stream()
                  .collect(Collectors.toMap(id -> id, id -> Map.of(field, word(field, random)))),
              day);
    };
  }

  private static String word(String field, Random random) {
    return switch (field) {
      case "capacity" -> String.valueOf(10 + random.nextInt(30));
      case "level" -> List.of("municipal", "oblast").get(random.nextInt(2));
      default -> List.of("state", "municipal", "private").get(random.nextInt(3));
    };
  }

  private static Map<String, String> full(String service, boolean level, Random random) {
    Map<String, String> row = new TreeMap<>(Map.of("name", "Услуга " + service, "type", "ДЦСХ"));
    row.putAll(Map.of("provider", "817778009", "municipality", "SZR12", "opened", "2015-01-01"));
    FIELDS.stream()
        .filter(field -> level || !field.equals("level"))
        .forEach(field -> row.put(field, word(field, random)));
    return row;
  }

  static Stream<LocalDate> months() {
    return IntStream.range(-1, 15).mapToObj(FIRST::plusMonths);
  }

  static List<String> walk(List<Event> events, String service) {
    return months()
        .map(
            on ->
                isListed(events, service, on)
                    ? FIELDS.stream()
                        .map(field -> on + field + value(events, service, field, on))
                        .collect(Collectors.joining(" "))
                    : on + "absent")
        .toList();
  }
}
