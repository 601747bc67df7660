package bg.karta.demo;

import java.util.ArrayList;
import java.util.List;

/** What the demo plants for karta to find, each described in the data set's README.txt. */
final class Planted {
  private record Plant(String file, String key, String bulgarian, String english) {}

  private final List<Plant> plants = new ArrayList<>();

  /** Notes something planted in a row of a file. */
  void add(String file, String key, String bulgarian, String english) {
    plants.add(new Plant(file, key, bulgarian, english));
  }

  /** One line for each in Bulgarian. */
  String inBulgarian() {
    return lines(plants.stream().map(p -> line(p, p.bulgarian())).toList());
  }

  /** One line for each in English. */
  String inEnglish() {
    return lines(plants.stream().map(p -> line(p, p.english())).toList());
  }

  private static String line(Plant plant, String text) {
    return "- " + plant.file() + ", " + plant.key() + ": " + text;
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
