/**
 * Named tables of figures: one {@code .sql} file each in {@code statistics/}, whose header names
 * its columns in both languages and whose query asks the register as of {@code :on}. {@link
 * bg.karta.statistic.StatisticBook} finds them, a {@link bg.karta.statistic.Statistic} becomes an
 * {@link bg.karta.output.Table}.
 *
 * <p>A query that nobody declared becomes a table by {@link bg.karta.statistic.QueryTable}. A new
 * statistic is one file and its line in {@code statistics.txt}.
 */
@NullMarked
package bg.karta.statistic;

import org.jspecify.annotations.NullMarked;
