package bg.karta.demo;

/** What a map plans: the most users of a type of service in a municipality or an oblast. */
record PlanLine(String territory, ServiceType type, int users) {
  private static final int OBLAST_CODE = 3;

  /** The code of the oblast, with which that of a municipality begins. */
  String oblast() {
    return territory.substring(0, OBLAST_CODE);
  }

  /** The row of plan.csv in a version and stage of the map. */
  void write(CsvFile file, String map, String stage, String decision, String date) {
    file.row(map, territory, type.code(), type.level(), users, stage, decision, date);
  }
}
