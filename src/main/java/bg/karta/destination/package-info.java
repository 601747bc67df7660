/**
 * Where output goes: a {@link bg.karta.destination.Destination}, got through the run's {@link
 * bg.karta.destination.Outputs}, which know what the run reads and let no output take its place.
 */
@NullMarked
package bg.karta.destination;

import org.jspecify.annotations.NullMarked;
