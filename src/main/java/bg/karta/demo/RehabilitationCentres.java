package bg.karta.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The centres for social rehabilitation and integration at the end of 2021 as published: 113 in 86
 * municipalities, 4 817 users, 77 waiting (https://265obshtini.bg/map/194). Their places were not
 * published: every fifth centre is full here, and there people wait.
 */
final class RehabilitationCentres {
  private static final int USERS = 4_817;
  private static final int WAITING = 77;
  private static final int FULL = 5;

  private RehabilitationCentres() {}

  /** The sizes of the centres, whose users and waiting add up to the published figures. */
  static List<Size> sizes(ServicePattern type, List<Municipality> places, Dice dice) {
    int count = places.size();
    int[] users =
        Apportionment.split(USERS, Size.weights(count, dice), type.lowest(), type.highest());
    int[] full = new int[count];
    for (int i = 0; i < count; i += FULL) {
      full[i] = 1;
    }
    int[] waiting = Apportionment.split(WAITING, full, new int[count], scaled(full, WAITING));
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int free = full[i] == 1 ? 0 : dice.between(1, 8);
      sizes.add(new Size(users[i] + free, users[i], waiting[i]));
    }
    return sizes;
  }

  private static int[] scaled(int[] values, int factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }
}
