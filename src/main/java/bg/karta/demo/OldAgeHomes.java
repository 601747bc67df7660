package bg.karta.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The homes for older people at the end of 2021 as published: 82 homes in 73 municipalities, 5 598
 * places, 4 098 people in them, 892 waiting (https://www.265obshtini.bg/map/191). The country has
 * more free places than people waiting; the three municipalities published by name have fewer.
 */
final class OldAgeHomes {
  private static final int USERS = 4_098;
  private static final int WAITING = 892;

  /** The municipalities published by name. */
  private record Town(String code, int capacity, int users, int waiting) {}

  private static final List<Town> TOWNS =
      List.of(
          new Town("DOB28", 115, 96, 167),
          new Town("RSE27", 234, 179, 142),
          new Town("VTR04", 134, 98, 101));

  private final ServicePattern type;
  private final List<Municipality> places;
  private final Dice dice;
  private final Size[] sizes;

  private OldAgeHomes(ServicePattern type, List<Municipality> places, Dice dice) {
    this.type = type;
    this.places = places;
    this.dice = dice;
    this.sizes = new Size[places.size()];
  }

  /** The sizes of the homes, which add up to the published figures. */
  static List<Size> sizes(ServicePattern type, List<Municipality> places, Dice dice) {
    OldAgeHomes homes = new OldAgeHomes(type, places, dice);
    TOWNS.forEach(homes::fillTown);
    homes.fillOthers();
    return List.of(homes.sizes);
  }

  private void fillTown(Town town) {
    int[] homes =
        IntStream.range(0, sizes.length)
            .filter(i -> places.get(i).code().equals(town.code()))
            .toArray();
    int[] even = new int[homes.length];
    Arrays.fill(even, 1);
    int[] capacities = Apportionment.split(town.capacity(), even, 0, town.capacity());
    int[] users = Apportionment.split(town.users(), capacities, 0, town.users());
    int[] waiting = Apportionment.split(town.waiting(), even, 0, town.waiting());
    for (int i = 0; i < homes.length; i++) {
      sizes[homes[i]] = new Size(capacities[i], users[i], waiting[i]);
    }
  }

  private void fillOthers() {
    int[] homes = IntStream.range(0, sizes.length).filter(i -> sizes[i] == null).toArray();
    int[] weights = Size.weights(homes.length, dice);
    int[] capacities =
        Apportionment.split(
            type.places() - TOWNS.stream().mapToInt(Town::capacity).sum(),
            weights,
            type.lowest(),
            type.highest());
    int[] users = users(capacities);
    int[] waiting = waiting(capacities, users);
    for (int i = 0; i < homes.length; i++) {
      sizes[homes[i]] = new Size(capacities[i], users[i], waiting[i]);
    }
  }

  private int[] users(int[] capacities) {
    int[] weights = Arrays.stream(capacities).map(c -> c * dice.between(40, 160)).toArray();
    int[] lowest = Arrays.stream(capacities).map(c -> c / 3).toArray();
    int total = USERS - TOWNS.stream().mapToInt(Town::users).sum();
    return Apportionment.split(total, weights, lowest, capacities);
  }

  /**
   * The people who wait elsewhere than in the three towns: at the homes with the most free places,
   * fewer than those, so that no other municipality lacks places.
   */
  private int[] waiting(int[] capacities, int[] users) {
    int total = WAITING - TOWNS.stream().mapToInt(Town::waiting).sum();
    int[] highest = new int[users.length];
    int room = 0;
    for (int i : byFreePlaces(capacities, users)) {
      if (room < total * 5 / 4) {
        highest[i] = capacities[i] - users[i] - 1;
        room += highest[i];
      }
    }
    return Apportionment.split(total, highest, new int[users.length], highest);
  }

  private static int[] byFreePlaces(int[] capacities, int[] users) {
    return IntStream.range(0, users.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> users[i] - capacities[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
