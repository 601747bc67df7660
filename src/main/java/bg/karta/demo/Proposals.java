package bg.karta.demo;

import bg.karta.kind.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was proposed for the map in the year before: most of what was then adopted, partly for other
 * numbers of users, and some wishes that came to nothing. A few municipalities proposed nothing,
 * and in some oblasts the proposals were not agreed.
 */
final class Proposals {
  /** The version of the map that the proposals and their discussions are for. */
  static final String MAP = "демо-2020";

  private static final LocalDate PROPOSED = LocalDate.of(2020, 5, 15);
  private static final LocalDate AGREED = LocalDate.of(2020, 7, 15);
  private static final int SILENT = 9;
  private static final int NOT_AGREED = 6;
  private static final int NEW_LATER_PERCENT = 6;
  private static final int WISHED_PERCENT = 2;
  private static final int AS_ADOPTED_PERCENT = 50;

  /** The type that the demo's map plans on another level than is usual; once is enough. */
  private static final String OF_OTHER_LEVEL = "ЦРДУ";

  /** The type that every municipality has, so that whoever is not silent proposes something. */
  private static final String EVERYWHERE = "АП";

  private final Country country;
  private final Dice dice;
  private final Set<String> silent;
  private final Set<String> notAgreed;

  Proposals(Country country, Planted planted, Dice dice) {
    this.country = country;
    this.dice = dice;
    List<Municipality> others = new ArrayList<>(country.municipalities());
    others.removeAll(country.centres());
    dice.shuffle(others);
    this.silent = codes(others.subList(0, SILENT));
    List<String> oblasts = new ArrayList<>(country.oblasts());
    dice.shuffle(oblasts);
    this.notAgreed = new TreeSet<>(oblasts.subList(0, NOT_AGREED));
    planted.add(
        "plan.csv",
        MAP,
        "без предложение са " + String.join(", ", silent),
        "no proposal of " + String.join(", ", silent));
  }

  private static Set<String> codes(List<Municipality> municipalities) {
    return municipalities.stream()
        .map(Municipality::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The municipalities that proposed something. */
  List<Municipality> proposers() {
    return country.municipalities().stream().filter(m -> !silent.contains(m.code())).toList();
  }

  /** Adds the proposals to plan.csv. */
  void write(List<PlanLine> adopted, List<ServicePattern> types, CsvFile<Plan> file) {
    for (PlanLine line : adopted) {
      if (isProposed(line) && (line.type().is(EVERYWHERE) || !dice.percent(NEW_LATER_PERCENT))) {
        write(new PlanLine(line.territory(), line.type(), users(line)), file);
      }
    }
    types.stream()
        .filter(type -> type.planned() && !type.is(OF_OTHER_LEVEL))
        .forEach(type -> wishes(type, adopted, file));
  }

  private boolean isProposed(PlanLine line) {
    return !silent.contains(line.territory()) && !line.type().is(OF_OTHER_LEVEL);
  }

  private int users(PlanLine line) {
    return dice.percent(AS_ADOPTED_PERCENT)
        ? line.users()
        : Math.max(line.users() * dice.between(80, 115) / 100, 1);
  }

  private void wishes(ServicePattern type, List<PlanLine> adopted, CsvFile<Plan> file) {
    Set<String> planned =
        adopted.stream()
            .filter(line -> line.type().equals(type))
            .map(PlanLine::territory)
            .collect(Collectors.toSet());
    proposers().stream()
        .map(type::territory)
        .distinct()
        .filter(territory -> dice.percent(WISHED_PERCENT) && !planned.contains(territory))
        .forEach(territory -> write(new PlanLine(territory, type, type.lowest()), file));
  }

  private void write(PlanLine line, CsvFile<Plan> file) {
    boolean agreed = !notAgreed.contains(line.oblast());
    line.write(file, MAP, agreed ? "agreed" : "proposal", null, agreed ? AGREED : PROPOSED);
  }
}
