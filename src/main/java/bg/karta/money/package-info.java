/**
 * Money for services: the two {@link bg.karta.money.Currency currencies} with the fixed rate
 * between them, the {@link bg.karta.money.YearsOnRecord years} there are figures of, and a {@link
 * bg.karta.money.AnnouncedSum sum} that somebody announced. The tables of {@code karta money} are
 * the {@code .sql} files beside this package.
 */
@NullMarked
package bg.karta.money;

import org.jspecify.annotations.NullMarked;
