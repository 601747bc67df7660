package bg.karta.intake;

import bg.karta.kind.Marker;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decisions of НЕЛК and ТЕЛК as assessments of the person at the present address. */
final class RegixExpertDecisions {
  static final List<String> HEADINGS =
      List.of(
          "person",
          "date",
          "municipality",
          "disability",
          "foreign_aid",
          "valid_to",
          Marker.DECISION_STATUS);

  static final Set<String> TOLD =
      Set.of(
          "PersonIdentifier",
          "RegistrationDate",
          "TemporaryAddress/AddressDescription",
          "TemporaryAddress/MunicipalityEKATTE",
          "TemporaryAddress/SettlementEKATTE",
          "PermanentAddress/AddressDescription",
          "PermanentAddress/MunicipalityEKATTE",
          "PermanentAddress/SettlementEKATTE",
          "DurationForeignAid",
          "DurationDisabilityDate",
          "DisabilityReason/Percent",
          "AdditionalData/Status");

  private static final List<String> ADDRESSES = List.of("TemporaryAddress/", "PermanentAddress/");

  private static final Pattern MUNICIPALITY =
      Pattern.compile("(?iu)(?:^|.*[\\s,;])общ(?:\\.|ина\\s)\\s*([^,;]+?)\\s*(?:[,;].*)?");

  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d+)?\\s*%?");

  private RegixExpertDecisions() {}

  static String[] cells(RegixElement person, RegixElement decision, int row, RegixNotes notes) {
    if (decision.isBlank()) {
      return new String[0];
    }
    String aid = RegixDates.day(decision.get("DurationForeignAid"));
    String status = decision.get("AdditionalData/Status");
    return new String[] {
      decision.get("PersonIdentifier"),
      RegixDates.day(decision.get("RegistrationDate")),
      municipality(decision, notes),
      percent(decision.all("DisabilityReason/Percent")),
      aid.isEmpty() ? "не" : "да",
      RegixDates.day(decision.get("DurationDisabilityDate")),
      status.isEmpty() ? "–" : status
    };
  }

  /** The greatest of the degrees, one for each reason; what is no number is left to the field. */
  private static String percent(List<String> degrees) {
    return degrees.stream()
        .filter(degree -> PERCENT.matcher(degree).matches())
        .max(
            Comparator.comparingDouble(
                degree -> Double.parseDouble(degree.replace('%', ' ').replace(',', '.').strip())))
        .orElse(degrees.isEmpty() ? "" : degrees.get(0));
  }

  /** The municipality of the present address, else of the permanent one. */
  private static String municipality(RegixElement decision, RegixNotes notes) {
    for (String address : ADDRESSES) {
      String code = decision.get(address + "MunicipalityEKATTE");
      String settlement = decision.get(address + "SettlementEKATTE");
      String description = decision.get(address + "AddressDescription");
      if (!code.isEmpty() || !settlement.isEmpty() || !description.isEmpty()) {
        @Nullable String found =
            RegixPlaces.isMunicipality(code) ? code : notes.places().ofSettlement(settlement);
        Matcher described = MUNICIPALITY.matcher(description);
        // Of the description only the municipality is shown: the rest is where somebody lives.
        String spoken =
            described.matches() ? described.group(1) : code.isEmpty() ? settlement : code;
        return found == null ? spoken : found;
      }
    }
    return "";
  }
}
