/**
 * Figures of territories as pictures: maps of cells or tiles as SVG, as a page and for a terminal.
 *
 * <p>Nothing here knows what is measured: a figure is a territory and a number, and the titles,
 * bounds and notes come from whoever asks.
 */
@NullMarked
package bg.karta.picture;

import org.jspecify.annotations.NullMarked;
