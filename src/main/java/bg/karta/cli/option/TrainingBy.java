package bg.karta.cli.option;

import java.util.Locale;

/** What a row of trainings tells of beside the year. */
public enum TrainingBy {
  TOPIC,
  OBLAST,
  ALL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
