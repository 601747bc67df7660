/**
 * A synthetic national data set to try karta with: {@link bg.karta.demo.Demo#write} writes it, the
 * same bytes for the same seed on every machine.
 */
@NullMarked
package bg.karta.demo;

import org.jspecify.annotations.NullMarked;
