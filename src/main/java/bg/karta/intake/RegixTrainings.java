package bg.karta.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Trainings of a job seeker as steps of the casework that has the number of the registration. */
final class RegixTrainings {
  static final List<String> HEADINGS = List.of("casework", "date", "step", "outcome", "person");

  static final Set<String> TOLD =
      Set.of(
          "PersonalID",
          "RegistrationNumber",
          "TrainingType",
          "TrainingName",
          "DateFrom",
          "DateTo",
          "Result");

  static final int DATE = HEADINGS.indexOf("date");
  static final int OUTCOME = HEADINGS.indexOf("outcome");

  private RegixTrainings() {}

  static String[] cells(RegixElement person, RegixElement training, int row, RegixNotes notes) {
    if (training.isBlank()) {
      return new String[0];
    }
    String end = RegixDates.day(training.get("DateTo"));
    String outcome =
        Stream.of("TrainingType", "TrainingName", "Result")
            .map(training::get)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return new String[] {
      person.get("RegistrationNumber"),
      end.isEmpty() ? RegixDates.day(training.get("DateFrom")) : end,
      "training",
      outcome,
      person.get("PersonalID")
    };
  }
}
