/**
 * SQL as text, before anything runs it. {@link bg.karta.sql.SqlText} is a {@code .sql} file with
 * its header, whose every name stands in {@link bg.karta.sql.HeaderName}, and with the parts that
 * it uses; {@link bg.karta.sql.SqlTemplate} has named places for what no parameter can be, and
 * {@link bg.karta.sql.NamedSql} gives parameters the numbers that JDBC knows.
 *
 * <p>It may know {@code text} and the parameters of {@code result}, no table and no kind. {@code
 * store} fills templates, so that texts come before it and {@code query}, which runs whole files,
 * after: one room of both would close a circle.
 */
@NullMarked
package bg.karta.sql;

import org.jspecify.annotations.NullMarked;
