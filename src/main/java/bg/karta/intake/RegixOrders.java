package bg.karta.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Orders for social services as referrals: an order grants a service, so the person is admitted on
 * its word. The answer does not say on which day they came and which service took them in.
 */
final class RegixOrders {
  static final List<String> HEADINGS =
      List.of(
          "person",
          "date",
          "service",
          "municipality",
          "status",
          "decided_on",
          "order_number",
          "birth_year",
          "sex");

  static final Set<String> TOLD =
      Set.of(
          "Identifier",
          "IdentifierType",
          "BirthDate",
          "Gender/GenderCode",
          "Details/DecisionNumber",
          "Details/Date",
          "Details/OrganizationUnitName",
          "SocialServiceCode",
          "SocialServiceName",
          "CityEkatteCode",
          "CityName");

  /**
   * The services of the agency's codes. DC3 is a day centre for children and adults alike: no one
   * type of today, but surely day care.
   */
  private static final Map<String, String> SERVICES =
      Map.of("DV3", "ДПЛУИ", "DV5", "ДПЛСН", "DC2", "ДЦПЛУ", "DC3", "DAY");

  /** The seat of the directorate that gave the order: {@code Дирекция "…"- Плевен}. */
  private static final Pattern SEAT = Pattern.compile(".*[\"“”]\\s*[-–]\\s*(.+)");

  private RegixOrders() {}

  static String[] cells(RegixElement person, RegixElement order, int row, RegixNotes notes) {
    if (order.isBlank()) {
      return new String[0];
    }
    String day = RegixDates.day(order.get("Details/Date"));
    String code = order.get("SocialServiceCode");
    return new String[] {
      number(person),
      day,
      SERVICES.getOrDefault(
          code, order.has("SocialServiceName") ? order.get("SocialServiceName") : code),
      municipality(order, row, notes),
      "admitted",
      day,
      order.get("Details/DecisionNumber"),
      year(person.get("BirthDate")),
      sex(person.get("Gender/GenderCode"))
    };
  }

  /** The number with the word for what it is, as ten digits may be valid as either. */
  private static String number(RegixElement person) {
    String number = person.get("Identifier");
    String word =
        switch (person.get("IdentifierType")) {
          case "EGN" -> "ЕГН ";
          case "LNCh" -> "ЛНЧ ";
          default -> "";
        };
    return number.isEmpty() ? "" : word + number;
  }

  private static String year(String birth) {
    String day = RegixDates.day(birth);
    return day.length() > 4 && day.charAt(4) == '-' ? day.substring(0, 4) : day;
  }

  private static String sex(String code) {
    return switch (code) {
      case "M" -> "male";
      case "F" -> "female";
      default -> code;
    };
  }

  private static String municipality(RegixElement order, int row, RegixNotes notes) {
    String city = order.get("CityName");
    @Nullable String found = notes.places().ofSettlement(order.get("CityEkatteCode"));
    if (found == null) {
      found = RegixPlaces.ofTown(city);
    }
    if (found == null) {
      Matcher directorate = SEAT.matcher(order.get("Details/OrganizationUnitName"));
      found = directorate.matches() ? RegixPlaces.named(directorate.group(1)) : null;
      if (found != null) {
        notes.add("regix.directorate", row);
      }
    }
    return found == null ? RegixPlaces.bare(city) : found;
  }
}
