package bg.karta.demo;

import bg.karta.kind.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a map plans: the most users of a type of service in a municipality or an oblast. */
record PlanLine(String territory, ServicePattern type, int users) {
  private static final int OBLAST_CODE = 3;

  /** The code of the oblast, with which that of a municipality begins. */
  String oblast() {
    return territory.substring(0, OBLAST_CODE);
  }

  /** The row of plan.csv in a version and stage of the map. */
  void write(
      CsvFile<Plan> file, String map, String stage, @Nullable String decision, LocalDate date) {
    file.row(
        new Plan(map, territory, type.code(), type.level(), (long) users, stage, decision, date));
  }
}
