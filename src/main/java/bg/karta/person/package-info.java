/**
 * The numbers that stand for people, ЕГН and ЛНЧ: what is wrong with one, and how a text that holds
 * one is shown.
 *
 * <p>First on the road, so that whatever passes a text on can mask it.
 */
@NullMarked
package bg.karta.person;

import org.jspecify.annotations.NullMarked;
