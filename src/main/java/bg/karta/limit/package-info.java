/**
 * How much karta takes in of anything that others wrote: a {@link bg.karta.limit.Limit} is declared
 * once, with its name in the configuration file and what holds where it is not set there, and the
 * help is made of the same declarations. {@link bg.karta.limit.Limits} are the values of one run,
 * which the session reads and hands down.
 *
 * <p>The package knows the failures of {@code text} alone, and every package that reads may know
 * it.
 */
@NullMarked
package bg.karta.limit;

import org.jspecify.annotations.NullMarked;
