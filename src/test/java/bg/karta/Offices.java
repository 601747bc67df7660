package bg.karta;

/** Files of providers, as many as are wanted, each with another valid ЕИК. */
final class Offices {
  private Offices() {}

  /** A file of so many providers, whose numbers begin at another for each office. */
  static String file(int office, int providers) {
    StringBuilder text = new StringBuilder("eik,name,form,municipality\n");
    for (int i = 0; i < providers; i++) {
      text.append(eik(office * 100_000 + i)).append(",Доставчик ").append(i);
      text.append(",private,BGS01\n");
    }
    return text.toString();
  }

  private static String eik(int number) {
    String digits = "%08d".formatted(10_000_000 + number);
    int check = sum(digits, 1) % 11;
    if (check == 10) {
      check = sum(digits, 3) % 11 % 10;
    }
    return digits + check;
  }

  private static int sum(String digits, int first) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (first + i);
    }
    return sum;
  }
}
