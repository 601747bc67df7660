package bg.karta.demo;

import bg.karta.calendar.WorkingDays;
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
  /** The fields of licence.csv. */
  static final List<String> HEADINGS =
      List.of(
          "number",
          "provider",
          "kind",
          "target_group",
          "issued",
          "valid_from",
          "valid_to",
          "status",
          "status_date",
          "replaces",
          "order_number");

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
  private static final int SPAN_DAYS = 320;
  private static final int CHANGED_EVERY = 25;
  private static final int RENEWED = 6;
  private static final int TERMINATED = 10;
  private static final int REVOKED = 14;
  private static final List<String> KINDS =
      List.of("INFO", "ADVOC", "COMM", "THER", "SKILL", "WORK", "DAY", "RES", "SHELT", "ASSIST");

  /** What one licence is wanted for. */
  private record Want(Provider provider, String kind, String targetGroup, boolean needed) {}

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
      List<Provider> providers, List<Service> services, Planted planted, Dice dice) {
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

  private static List<Want> wants(List<Provider> providers, List<Service> services, Dice dice) {
    Map<String, Want> wants = new LinkedHashMap<>();
    for (Service service : services) {
      if (service.provider().needsLicence()) {
        for (String kind : service.type().kinds()) {
          String target = service.type().targetGroup();
          want(wants, new Want(service.provider(), kind, target, true));
        }
      }
    }
    for (Provider provider : providers) {
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
    Licence licence = Licence.issued(number, want.provider(), want.kind(), want.targetGroup(), day);
    if (!want.needed()) {
      licences.add(beyondNeed(licence, ++spare));
    } else if (number % CHANGED_EVERY == 0) {
      LocalDate change = WorkingDays.from(day.plusDays(dice.between(14, 30)));
      following.add(licence.changed(change));
      licences.add(licence.ended("changed", change));
    } else {
      licences.add(licence);
    }
  }

  /** What becomes of a licence that no service depends on; most simply stay valid. */
  private Licence beyondNeed(Licence licence, int nth) {
    if (nth <= RENEWED) {
      LocalDate day = WorkingDays.from(licence.validTo().minusMonths(3).plusDays(dice.between(1, 6)));
      following.add(licence.renewed(nth, day));
      return licence.ended("renewed", day);
    }
    if (nth <= REVOKED) {
      LocalDate day = WorkingDays.from(licence.issued().plusDays(dice.between(90, 600)));
      return licence.ended(nth <= TERMINATED ? "terminated" : "revoked", day);
    }
    return plant(licence, nth - REVOKED);
  }

  private Licence plant(Licence licence, int nth) {
    return switch (nth) {
      case 1 -> {
        note(licence, "срокът е с един ден по-дълъг", "the term is a day too long");
        yield licence.endingOn(licence.validTo().plusDays(1));
      }
      case 2 -> {
        note(licence, "срокът е с 32 дни по-къс", "the term is 32 days too short");
        yield licence.endingOn(licence.validTo().minusDays(32));
      }
      case 3 -> {
        note(licence, "издаден е в събота", "issued on a Saturday");
        yield issuedOnSaturday(licence);
      }
      default -> licence;
    };
  }

  private static Licence issuedOnSaturday(Licence licence) {
    LocalDate day = licence.issued().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    int number = Integer.parseInt(licence.number().substring("Л-3129-".length()));
    return Licence.issued(number, licence.provider(), licence.kind(), licence.targetGroup(), day);
  }

  private void note(Licence licence, String bulgarian, String english) {
    planted.add("licence.csv", licence.number(), bulgarian, english);
  }

  /** Writes licence.csv. */
  static void write(List<Licence> licences, CsvFile file) {
    for (Licence licence : licences) {
      file.row(
          licence.number(),
          licence.provider().eik(),
          licence.kind(),
          licence.targetGroup(),
          licence.issued(),
          licence.validFrom(),
          licence.validTo(),
          licence.status(),
          licence.statusDate(),
          licence.replaces(),
          licence.order());
    }
  }
}
