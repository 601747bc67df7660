package bg.karta.coverage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks registers on one day for the impact of lapses, and writes their licences. */
final class Lapses {
  /** The day asked about. */
  static final String DAY = "2026-01-15";

  /** The rest of a licence that ends 75 days after. */
  static final String UNTIL_MARCH = ",2021-04-01,,2026-03-31,valid,";

  /** The rest of a licence that does not end soon. */
  static final String LONG = ",2023-04-01,,2028-03-31,valid,";

  private Lapses() {}

  /** The rows of the table. */
  static List<Map<String, Object>> impact(Register register, String... more) {
    return register.rows(
        Stream.concat(Stream.of("licences", "impact", "--on", DAY), Stream.of(more))
            .toArray(String[]::new));
  }

  /** A line of a licence. */
  static String licence(String number, String provider, String kind, String rest) {
    return number + "," + provider + "," + kind + rest;
  }
}
