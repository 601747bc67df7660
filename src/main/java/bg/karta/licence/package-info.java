/**
 * Licences of providers and the terms of the law on them: {@link bg.karta.licence.LicenceCheck}
 * says which are not in order on a day, {@link bg.karta.licence.Terms} counts the days that the law
 * gives, and the {@code .sql} files beside this package answer the questions of {@code karta
 * licences}.
 *
 * <p>The state of a licence on a day is decided in one place, {@code licence-status.sql}.
 */
@NullMarked
package bg.karta.licence;

import org.jspecify.annotations.NullMarked;
