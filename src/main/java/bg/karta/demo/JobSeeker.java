package bg.karta.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * An unemployed person who does not exist.
 *
 * @param egn the number
 * @param barriers what keeps the person from work
 */
record JobSeeker(String egn, LocalDate born, List<String> barriers) {
  /** The age in whole years on a day. */
  int age(LocalDate day) {
    return born.until(day).getYears();
  }
}
