/**
 * How arguments are declared and their values had: {@link bg.karta.cli.argument.Options} makes
 * them, an {@link bg.karta.cli.argument.OptionGroup} is several that commands share, and a {@link
 * bg.karta.cli.argument.FileUse} says what is done with a file that one names.
 *
 * <p>It knows picocli and failures, and no session.
 */
@NullMarked
package bg.karta.cli.argument;

import org.jspecify.annotations.NullMarked;
