/**
 * What lies in a file only as long as a run needs it: nobody but its owner reads it, it goes when
 * it is closed or the program ends, and after a kill the next run removes it.
 *
 * <p>Entered at {@link bg.karta.temporary.TemporaryFile}. The package knows nothing of karta, and
 * every package that needs a file for a while may know it.
 */
@NullMarked
package bg.karta.temporary;

import org.jspecify.annotations.NullMarked;
