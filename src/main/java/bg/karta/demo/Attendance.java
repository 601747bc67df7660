package bg.karta.demo;

/**
 * Who used a service month by month: drawn backwards from the last month, whose figure is settled,
 * so that each month's users are those before plus the admitted less those who left.
 */
final class Attendance {
  private final int[] users;
  private final int[] admitted;
  private final int[] left;

  private Attendance(int months) {
    users = new int[months];
    admitted = new int[months];
    left = new int[months];
  }

  /** The attendance of a service that ends with the users of its size. */
  static Attendance of(Size size, int months, Dice dice) {
    Attendance attendance = new Attendance(months);
    int fewest = Math.min(size.users(), size.capacity() / 2);
    int step = Math.max(1, size.capacity() / 25);
    int after = size.users();
    for (int month = months - 1; month >= 0; month--) {
      int drawn = after - dice.between(-step, step);
      int before = Math.max(fewest, Math.min(size.capacity(), drawn));
      attendance.settle(month, before, after, dice);
      after = before;
    }
    return attendance;
  }

  private void settle(int month, int before, int after, Dice dice) {
    int exchanged = dice.between(0, Math.min(Math.min(before, after), 1 + after / 20));
    users[month] = after;
    admitted[month] = Math.max(0, after - before) + exchanged;
    left[month] = Math.max(0, before - after) + exchanged;
  }

  int users(int month) {
    return users[month];
  }

  int admitted(int month) {
    return admitted[month];
  }

  int left(int month) {
    return left[month];
  }
}
