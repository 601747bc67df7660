/**
 * How figures leave: a {@link bg.karta.output.Table}, written by a {@link
 * bg.karta.output.TableFormat} to a {@link bg.karta.destination.Destination}.
 *
 * <p>Findings leave by a {@link bg.karta.output.FindingFormat}; as XLSX they go into a copy of the
 * workbook that was read, which {@code FindingWorkbook} makes.
 *
 * <p>A further format is one file with a {@code TableWriter} and one constant of {@code
 * TableFormat}. The package knows figures, not what they are about.
 */
@NullMarked
package bg.karta.output;

import org.jspecify.annotations.NullMarked;
