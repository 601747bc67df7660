package bg.karta.demo;

import bg.karta.kind.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The services of the demo: who provides what, where, and how large. */
final class Services {
  private static final int OLDEST = 1995;

  /** The homes for small children are older than the end of institutions that began in 2010. */
  private static final int OLD_HOME = 20;

  /** A service of which only type, place and size are settled. */
  private record Draft(ServicePattern type, Municipality place, Size size) {}

  private final List<ServicePattern> types;
  private final Providers providers;
  private final LocalDate start;
  private final Dice dice;
  private final Siting siting;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<SizedService> services = new ArrayList<>();

  private Services(
      List<ServicePattern> types,
      Country country,
      Providers providers,
      LocalDate start,
      Dice dice) {
    this.types = types;
    this.providers = providers;
    this.start = start;
    this.dice = dice;
    this.siting = new Siting(country, dice);
  }

  /** How many services there are by default, those closed left out. */
  static int standard(List<ServicePattern> types) {
    return types.stream().mapToInt(ServicePattern::services).sum();
  }

  /** As many open services as the volume asks for. */
  static List<SizedService> of(
      List<ServicePattern> types, Country country, Providers providers, Volume volume, Dice dice) {
    Services made = new Services(types, country, providers, volume.start(), dice);
    made.drafts().stream().limit(volume.services()).forEach(made::add);
    while (made.services.size() < volume.services()) {
      made.addFurther();
    }
    return List.copyOf(made.services);
  }

  /** The standard services, those of a municipality together. */
  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (ServicePattern type : types) {
      List<Municipality> places = siting.choose(type);
      List<Size> sizes = Size.of(type, places, dice);
      for (int i = 0; i < places.size(); i++) {
        drafts.add(new Draft(type, places.get(i), sizes.get(i)));
      }
    }
    drafts.sort(Comparator.comparing(draft -> draft.place().code()));
    return drafts;
  }

  /** One more of the common services, for a data set larger than the country. */
  private void addFurther() {
    ServicePattern type = dice.pick(types.stream().filter(ServicePattern::common).toList());
    Size size = Size.usual(dice.between(type.lowest(), type.highest()), dice);
    add(new Draft(type, siting.any(), size));
  }

  private void add(Draft draft) {
    ServicePattern type = draft.type();
    LocalProvider provider = provider(draft);
    LocalDate latest = start.minusYears(2);
    LocalDate opened = LocalDate.of(dice.between(OLDEST, latest.getYear()), dice.between(1, 12), 1);
    services.add(
        new SizedService(
            String.format(Locale.ROOT, "S%05d", services.size() + 1),
            name(draft),
            type,
            provider,
            draft.place(),
            draft.size(),
            provider.needsLicence() && type.is("ЦНСТСХ") ? "private" : type.funding(),
            type.is("ДМСГД") ? opened.minusYears(OLD_HOME) : opened));
  }

  private LocalProvider provider(Draft draft) {
    if (draft.type().is("ДМСГД")) {
      return providers.state();
    }
    return dice.percent(draft.type().privatePercent())
        ? providers.anyNear(draft.place())
        : providers.of(draft.place());
  }

  private String name(Draft draft) {
    String name = draft.type().name() + " – " + draft.place().name();
    return name + " " + numbers.merge(name, 1, Integer::sum);
  }

  /** Writes service.csv. */
  static void write(List<SizedService> services, CsvFile<Service> file) {
    for (SizedService service : services) {
      file.row(
          new Service(
              service.id(),
              service.name(),
              service.type().code(),
              service.provider().eik(),
              service.municipality().code(),
              null,
              (long) service.size().capacity(),
              service.type().level(),
              service.funding(),
              service.opened(),
              Homes.closedLater(service),
              null));
    }
  }
}
