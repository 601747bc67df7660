/**
 * From bytes to rows of text cells: {@link bg.karta.intake.Intake#open} recognises a file by what
 * is in it and gives its tables, each a {@link bg.karta.intake.RowSource}.
 */
@NullMarked
package bg.karta.intake;

import org.jspecify.annotations.NullMarked;
