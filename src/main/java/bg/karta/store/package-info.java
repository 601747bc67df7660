/**
 * The register: one SQLite file with a table for each kind, one for its history, the ledger of
 * imports and the nomenclatures. {@link bg.karta.store.Database#open} opens, makes and brings up to
 * date; {@link bg.karta.store.Staging} lays a submission beside the register, so that the same SQL
 * judges both; {@link bg.karta.store.Merging} takes it in, {@link bg.karta.store.Undo} takes it
 * back; {@link bg.karta.store.Restoring} puts a backup in its place.
 *
 * <p>This package alone knows JDBC. What a table looks like it learns from the kind's declaration.
 */
@NullMarked
package bg.karta.store;

import org.jspecify.annotations.NullMarked;
