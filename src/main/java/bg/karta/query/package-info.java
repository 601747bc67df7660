/**
 * The running of {@code .sql} files over the register. {@link bg.karta.query.Query} is the entry:
 * it makes the parts that a file uses, asks, and drops them again.
 *
 * <p>Behind it are temporary tables, of which SQLite resolves the names first: the parts that
 * several queries share ({@link bg.karta.query.KeptParts}, {@link bg.karta.query.PartTables}), rows
 * found for several rules in one scan ({@link bg.karta.query.SharedScan}), and what stands in front
 * of the register's own tables, so that the same texts say what was known on a day ({@link
 * bg.karta.query.AsKnown}) or what would be if the records were others ({@link
 * bg.karta.query.StandIn}). A submission is staged by {@code store} itself; where rules on it judge
 * the register, {@link bg.karta.query.AsSubmitted} lets that be seen in its place.
 *
 * <p>It may know {@code store}, and the texts in {@code sql}; which files there are and what they
 * mean is known to those after it.
 */
@NullMarked
package bg.karta.query;

import org.jspecify.annotations.NullMarked;
