package bg.karta.person;

import org.apache.commons.validator.routines.checkdigit.CheckDigit;

/**
 * A last digit that is the weighted sum of those before it, modulo a number; of a remainder of 10
 * its last digit.
 */
final class WeightedDigit implements CheckDigit {
  private final int modulus;
  private final int[] weights;

  WeightedDigit(int modulus, int... weights) {
    this.modulus = modulus;
    this.weights = weights.clone();
  }

  @Override
  public String calculate(String code) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (code.charAt(i) - '0') * weights[i];
    }
    return Integer.toString(sum % modulus % 10);
  }

  @Override
  public boolean isValid(String code) {
    return calculate(code).charAt(0) == code.charAt(weights.length);
  }
}
