/**
 * How figures leave: a {@link bg.karta.output.Table}, written by a {@link
 * bg.karta.output.TableFormat} to a {@link bg.karta.destination.Destination}.
 *
 * <p>Here is also what every room of outputs shares: the grid of a sheet ({@code CellPlace}, {@code
 * XlsxText}, {@code ReproducibleZip}), JSON by the line ({@code JsonRows}), what a terminal shows
 * ({@code DisplayWidth}, {@code Visible}). Findings leave by {@code report}, other people's
 * workbooks by {@code workbook}, empty forms by {@code template}.
 *
 * <p>A further format of tables is one file with a {@code TableWriter} and one constant of {@code
 * TableFormat}. The package knows figures, not what they are about.
 */
@NullMarked
package bg.karta.output;

import org.jspecify.annotations.NullMarked;
