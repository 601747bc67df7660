package bg.karta.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How large a service is: its places, and who used them and waited in the last month. */
record Size(int capacity, int users, int waiting) {

  /** The sizes of all services of a type, one for each place where one stands. */
  static List<Size> of(ServicePattern type, List<Municipality> places, Dice dice) {
    return switch (type.code()) {
      case "ДСХ" -> OldAgeHomes.sizes(type, places, dice);
      case "ЦСРИ" -> RehabilitationCentres.sizes(type, places, dice);
      case "АП" -> AssistantSupport.sizes(places);
      default -> usual(type, places.size(), dice);
    };
  }

  /** A size usual for the type: mostly in use, now and then full with a few people waiting. */
  static Size usual(int capacity, Dice dice) {
    if (dice.percent(25)) {
      return new Size(capacity, capacity, dice.between(0, 1 + capacity / 8));
    }
    return new Size(capacity, capacity * dice.between(72, 99) / 100, 0);
  }

  /** A random weight for each of so many services. */
  static int[] weights(int count, Dice dice) {
    int[] weights = new int[count];
    Arrays.setAll(weights, i -> dice.between(40, 160));
    return weights;
  }

  private static List<Size> usual(ServicePattern type, int count, Dice dice) {
    int[] capacities = new int[count];
    if (type.places() > 0) {
      int[] weights = weights(count, dice);
      capacities = Apportionment.split(type.places(), weights, type.lowest(), type.highest());
    } else {
      Arrays.setAll(capacities, i -> dice.between(type.lowest(), type.highest()));
    }
    List<Size> sizes = new ArrayList<>();
    for (int capacity : capacities) {
      sizes.add(usual(capacity, dice));
    }
    return sizes;
  }
}
