/**
 * What a shell may put where the cursor is: {@link bg.karta.cli.complete.Completion} finds the
 * argument that a word is for, and what may stand for it by what karta and the register know.
 *
 * <p>It knows {@code argument} and {@code session}, and commands only as the command line declares
 * them.
 */
@NullMarked
package bg.karta.cli.complete;

import org.jspecify.annotations.NullMarked;
