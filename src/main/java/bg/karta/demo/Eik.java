package bg.karta.demo;

import java.util.Locale;

/** Makes ЕИК numbers with right check digits, in ranges that the register does not give out. */
final class Eik {
  private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10};
  private static final int[] BRANCH_FIRST = {2, 7, 3, 5};
  private static final int[] BRANCH_SECOND = {4, 9, 5, 7};
  private static final int LENGTH = 9;

  private Eik() {}

  /** Of a municipality or a body of the state: {@code 00099…}. */
  static String ofAuthority(int number) {
    return withCheck(String.format(Locale.ROOT, "00099%03d", number), FIRST, SECOND);
  }

  /** Of a private provider: {@code 990…}. */
  static String ofCompany(int number) {
    return withCheck(String.format(Locale.ROOT, "990%05d", number), FIRST, SECOND);
  }

  /** Of a branch: the parent's number and four more digits. */
  static String ofBranch(String parent, int number) {
    return withCheck(
        parent + String.format(Locale.ROOT, "%03d", number), BRANCH_FIRST, BRANCH_SECOND);
  }

  private static String withCheck(String digits, int[] first, int[] second) {
    int check = remainder(digits, first);
    if (check == 10) {
      check = remainder(digits, second) % 10;
    }
    return digits + check;
  }

  /** A branch's weights begin at the ninth digit, the parent's own check digit. */
  private static int remainder(String digits, int[] weights) {
    int start = digits.length() < LENGTH ? 0 : LENGTH - 1;
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(start + i) - '0');
    }
    return sum % 11;
  }
}
