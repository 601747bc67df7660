/**
 * How findings leave: a {@link bg.karta.finding.Report}, written by a {@link
 * bg.karta.report.FindingFormat}.
 *
 * <p>A further format is one file with a {@code FindingFormat.Writer} and one constant of {@code
 * FindingFormat}. As XLSX the findings go into a copy of the workbook that was read, which {@code
 * workbook} makes; the page in HTML takes its style and its script from {@code page.css} and {@code
 * page.js} beside this package's resources.
 */
@NullMarked
package bg.karta.report;

import org.jspecify.annotations.NullMarked;
