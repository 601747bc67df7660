package bg.karta.cli;

import java.util.Locale;

/** What a row of trainings tells of beside the year. */
enum TrainingBy {
  TOPIC,
  OBLAST,
  ALL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
