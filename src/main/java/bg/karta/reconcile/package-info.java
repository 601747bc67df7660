/**
 * Published figures computed anew, from each other and from the register: {@link
 * bg.karta.reconcile.Reconciliation} gives each a {@link bg.karta.reconcile.Verdict} with the
 * arithmetic behind it. What is compared with what is declared by {@link
 * bg.karta.reconcile.Relations} and by the {@code .sql} files in {@code register/}.
 */
@NullMarked
package bg.karta.reconcile;

import org.jspecify.annotations.NullMarked;
