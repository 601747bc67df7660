package bg.karta.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Assistant support at the end of 2021 as published: 14 343 users, most of them in Пловдив (821),
 * more than 200 each in Русе, Сливен, Бургас, Кюстендил, Велико Търново and Силистра
 * (https://265obshtini.bg/map/192). What lies above 200 in those six is invented.
 */
final class AssistantSupport {
  private static final int USERS = 14_343;
  private static final int MOST_ELSEWHERE = 200;
  private static final int FEWEST = 5;

  /** Places are kept in tens: users rounded up. */
  private static final int ROUNDED_TO = 10;

  private static final Map<String, Integer> NAMED =
      Map.of(
          "PDV22", 821, "RSE27", 412, "SLV20", 356, "BGS04", 389, "KNL29", 237, "VTR04", 284,
          "SLS31", 218);

  private AssistantSupport() {}

  /** The sizes of the services, one in each municipality, users as published. */
  static List<Size> sizes(List<Municipality> places) {
    int[] weights = places.stream().mapToInt(Municipality::population).toArray();
    int[] lowest = places.stream().mapToInt(m -> NAMED.getOrDefault(m.code(), FEWEST)).toArray();
    int[] highest =
        places.stream().mapToInt(m -> NAMED.getOrDefault(m.code(), MOST_ELSEWHERE)).toArray();
    return Arrays.stream(Apportionment.split(USERS, weights, lowest, highest))
        .mapToObj(users -> new Size((users + ROUNDED_TO - 1) / ROUNDED_TO * ROUNDED_TO, users, 0))
        .toList();
  }
}
