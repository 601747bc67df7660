package bg.karta.coverage;

import static java.util.stream.Collectors.toMap;

import bg.karta.coverage.ExpectedCoverage.Figures;
import bg.karta.coverage.ExpectedCoverage.Key;
import bg.karta.coverage.ExpectedCoverage.Open;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What each licence that ends soon takes from coverage, from the CSV files and one licence after
 * the other: another way than the program's, which joins all of them at once.
 */
final class ExpectedImpact {
  /** What is asked about: a licence's effect on a cell. */
  record Lapse(String licence, Key cell) {}

  /** The effect; need and what follows from it null where no need is defined. */
  record Loss(
      String provider,
      String kind,
      String ends,
      long days,
      int services,
      double places,
      Double need,
      Double before,
      Double after,
      Double unmet) {}

  /** What one licence takes from a cell at its own level. */
  private record Taken(int services, double places) {
    Taken and(Taken other) {
      return new Taken(services + other.services, places + other.places);
    }
  }

  private final LocalDate on;
  private final ExpectedCoverage coverage;
  private final List<Map<String, String>> licences;
  private final Map<String, Map<String, String>> services;
  private final Map<String, String> forms;

  ExpectedImpact(Path dir, LocalDate on) {
    this.on = on;
    coverage = new ExpectedCoverage(dir, on);
    licences = Register.csv(dir.resolve("licence.csv"));
    services =
        Register.demo(dir, "service").stream()
            .collect(toMap(row -> row.get("id"), Function.identity()));
    forms =
        Register.csv(dir.resolve("provider.csv")).stream()
            .collect(toMap(row -> row.get("eik"), row -> row.get("form")));
  }

  /** The effects within some days, cells put together by a larger territory. */
  Map<Lapse, Loss> within(int days, Function<String, String> larger) {
    Map<Key, Figures> own = new HashMap<>();
    coverage.by(Function.identity()).forEach((key, cells) -> own.put(key, cells.get(0)));
    Map<Key, List<Figures>> whole = coverage.by(larger);
    Map<Lapse, Loss> losses = new HashMap<>();
    for (Map<String, String> licence : licences) {
      LocalDate end = end(licence);
      if (end == null || end.isBefore(on) || end.isAfter(on.plusDays(days))) {
        continue;
      }
      Map<Key, Map<Key, Taken>> taken = new HashMap<>();
      taken(licence, end.plusDays(1))
          .forEach(
              (cell, loss) ->
                  taken.computeIfAbsent(sum(cell, larger), key -> new HashMap<>()).put(cell, loss));
      taken.forEach(
          (key, cells) ->
              losses.put(
                  new Lapse(licence.get("number"), key),
                  loss(licence, end, cells, whole.get(key), own)));
    }
    return losses;
  }

  ExpectedCoverage coverage() {
    return coverage;
  }

  private static Key sum(Key cell, Function<String, String> larger) {
    return new Key(larger.apply(cell.territory()), cell.service(), cell.level());
  }

  private static LocalDate end(Map<String, String> licence) {
    String end = LicenceDays.end(licence);
    return end.startsWith("0000") ? null : LocalDate.parse(end);
  }

  /** What each cell loses when the licence is no longer there on a day. */
  private Map<Key, Taken> taken(Map<String, String> licence, LocalDate next) {
    Map<Key, Taken> taken = new HashMap<>();
    if (isHeld(licence.get("provider"), licence.get("kind"), next)) {
      return taken;
    }
    for (Open service : coverage.open()) {
      if (service.licensed() && isCarried(service, licence, next)) {
        for (String name : coverage.names(service.type())) {
          Key cell = new Key(coverage.natural(service), name, service.level());
          taken.merge(cell, new Taken(1, service.capacity()), Taken::and);
        }
      }
    }
    return taken;
  }

  private boolean isHeld(String provider, String kind, LocalDate day) {
    for (Map<String, String> other : licences) {
      LocalDate end = end(other);
      if (other.get("provider").equals(provider)
          && other.get("kind").equals(kind)
          && end != null
          && !day.isBefore(LocalDate.parse(other.get("valid_from")))
          && !day.isAfter(end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCarried(Open open, Map<String, String> licence, LocalDate next) {
    Map<String, String> service = services.get(open.id());
    String closed = service.get("closed");
    return open.capacity() > 0
        && service.get("provider").equals(licence.get("provider"))
        && !Set.of("municipality", "state").contains(forms.get(licence.get("provider")))
        && coverage.kinds(open.type()).contains(licence.get("kind"))
        && (closed.isEmpty() || LocalDate.parse(closed).isAfter(next));
  }

  private Loss loss(
      Map<String, String> licence,
      LocalDate end,
      Map<Key, Taken> taken,
      List<Figures> whole,
      Map<Key, Figures> own) {
    Taken all = taken.values().stream().reduce(Taken::and).orElseThrow();
    double licensed = whole.stream().mapToDouble(Figures::licensed).sum();
    Double need =
        whole.stream().map(Figures::need).filter(Objects::nonNull).reduce(Double::sum).orElse(null);
    boolean ratio = need != null && need > 0;
    double unmet = 0;
    for (Map.Entry<Key, Taken> cell : taken.entrySet()) {
      Figures figures = own.get(cell.getKey());
      if (figures.need() != null) {
        double left = figures.licensed() - cell.getValue().places();
        unmet += Math.max(figures.need() - left, 0);
        unmet -= Math.max(figures.need() - figures.licensed(), 0);
      }
    }
    return new Loss(
        licence.get("provider"),
        licence.get("kind"),
        end.toString(),
        ChronoUnit.DAYS.between(on, end),
        all.services(),
        all.places(),
        need,
        ratio ? Double.valueOf(licensed / need) : null,
        ratio ? Double.valueOf((licensed - all.places()) / need) : null,
        need == null ? null : Double.valueOf(unmet));
  }
}
