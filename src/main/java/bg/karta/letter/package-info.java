/**
 * What a text is written with: letters composed and without invisible marks between them, the
 * charset that gives bytes the letters of Bulgarian words, and what is left of a text that was read
 * in a wrong one.
 */
@NullMarked
package bg.karta.letter;

import org.jspecify.annotations.NullMarked;
