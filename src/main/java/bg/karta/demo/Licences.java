package bg.karta.demo;

import bg.karta.calendar.WorkingDays;
import bg.karta.kind.Licence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The licences of the demo: one for each provider and kind of чл. 15 that a service of theirs
 * needs, all valid on 31.12.2021, and a few beyond need that were renewed, terminated, revoked or
 * planted.
 */
final class Licences {
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
  private static final int SPAN_DAYS = 320;
  private static final int CHANGED_EVERY = 25;
  private static final int RENEWED = 6;
  private static final int TERMINATED = 10;
  private static final int REVOKED = 14;
  private static final List<String> KINDS =
      List.of("INFO", "ADVOC", "COMM", "THER", "SKILL", "WORK", "DAY", "RES", "SHELT", "ASSIST");

  /** What one licence is wanted for. */
  private record Want(LocalProvider provider, String kind, String targetGroup, boolean needed) {}

  private final Planted planted;
  private final Dice dice;
  private final List<Licence> licences = new ArrayList<>();
  private final List<Licence> following = new ArrayList<>();
  private int spare;

  private Licences(Planted planted, Dice dice) {
    this.planted = planted;
    this.dice = dice;
  }

  /** The licences of these providers for these services, in the order of their numbers. */
  static List<Licence> of(
      List<LocalProvider> providers, List<SizedService> services, Planted planted, Dice dice) {
    Licences made = new Licences(planted, dice);
    List<Want> wants = wants(providers, services, dice);
    dice.shuffle(wants);
    for (int i = 0; i < wants.size(); i++) {
      LocalDate day = FIRST_DAY.plusDays((long) SPAN_DAYS * i / wants.size());
      made.issue(i + 1, wants.get(i), WorkingDays.from(day));
    }
    made.licences.addAll(made.following);
    return made.licences;
  }

  private static List<Want> wants(
      List<LocalProvider> providers, List<SizedService> services, Dice dice) {
    Map<String, Want> wants = new LinkedHashMap<>();
    for (SizedService service : services) {
      if (service.provider().needsLicence()) {
        for (String kind : service.type().kinds()) {
          String target = service.type().targetGroup();
          want(wants, new Want(service.provider(), kind, target, true));
        }
      }
    }
    for (LocalProvider provider : providers) {
      if (wants.values().stream().noneMatch(want -> want.provider().equals(provider))) {
        want(wants, new Want(provider, dice.pick(KINDS), "лица в риск", false));
      }
    }
    return new ArrayList<>(wants.values());
  }

  private static void want(Map<String, Want> wants, Want want) {
    wants.putIfAbsent(want.provider().eik() + want.kind(), want);
  }

  private void issue(int number, Want want, LocalDate day) {
    Licence licence =
        LicenceOrders.issue(number, want.provider().eik(), want.kind(), want.targetGroup(), day);
    if (!want.needed()) {
      licences.add(beyondNeed(licence, ++spare));
    } else if (number % CHANGED_EVERY == 0) {
      LocalDate change = WorkingDays.from(day.plusDays(dice.between(14, 30)));
      following.add(LicenceOrders.change(licence, change));
      licences.add(LicenceOrders.end(licence, "changed", change));
    } else {
      licences.add(licence);
    }
  }

  /** What becomes of a licence that no service depends on; most simply stay valid. */
  private Licence beyondNeed(Licence licence, int nth) {
    if (nth <= RENEWED) {
      LocalDate day =
          WorkingDays.from(licence.validTo().minusMonths(3).plusDays(dice.between(1, 6)));
      following.add(LicenceOrders.renew(licence, nth, day));
      return LicenceOrders.end(licence, "renewed", day);
    }
    if (nth <= REVOKED) {
      LocalDate day = WorkingDays.from(licence.issued().plusDays(dice.between(90, 600)));
      return LicenceOrders.end(licence, nth <= TERMINATED ? "terminated" : "revoked", day);
    }
    return plant(licence, nth - REVOKED);
  }

  private Licence plant(Licence licence, int nth) {
    return switch (nth) {
      case 1 -> {
        note(licence, "срокът е с един ден по-дълъг", "the term is a day too long");
        yield LicenceOrders.endOn(licence, licence.validTo().plusDays(1));
      }
      case 2 -> {
        note(licence, "срокът е с 32 дни по-къс", "the term is 32 days too short");
        yield LicenceOrders.endOn(licence, licence.validTo().minusDays(32));
      }
      case 3 -> {
        note(licence, "издаден е в събота", "issued on a Saturday");
        yield issuedOnSaturday(licence);
      }
      default -> licence;
    };
  }

  private static Licence issuedOnSaturday(Licence licence) {
    return LicenceOrders.issueOn(
        licence, licence.issued().with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
  }

  private void note(Licence licence, String bulgarian, String english) {
    planted.add("licence.csv", licence.number(), bulgarian, english);
  }

  /** Writes licence.csv. */
  static void write(List<Licence> licences, CsvFile<Licence> file) {
    for (Licence licence : licences) {
      file.row(licence);
    }
  }
}
