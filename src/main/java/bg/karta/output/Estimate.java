package bg.karta.output;

import java.math.BigDecimal;

/**
 * A number that is only about, at least or at most so much: programs get the number, people see the
 * mark before it.
 *
 * @param mark such as {@code ≥} with a blank that does not break; empty for an exact number
 */
public record Estimate(BigDecimal value, String mark) {}
