/**
 * What a query is asked with and what it answers: parameters and rows, by name.
 *
 * <p>Enter at {@link bg.karta.result.Parameters} to ask and at {@link bg.karta.result.ResultRow} to
 * read. A query of the register and a table of figures give the same rows, so that whoever reads
 * them never counts columns. It knows no other package; {@code store} fills it from SQLite, {@code
 * output} writes it.
 */
@NullMarked
package bg.karta.result;

import org.jspecify.annotations.NullMarked;
