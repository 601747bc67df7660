/**
 * The help on subjects that no single command covers: a {@link bg.karta.help.Topic} has one source
 * in each language, {@code bg/karta/help/TOPIC.en.adoc} and {@code TOPIC.bg.adoc}, written in a
 * small part of AsciiDoc. The entry points are {@link bg.karta.help.Topic#page}, the source read
 * into blocks, and {@link bg.karta.help.TerminalPage}, which sets it for a terminal; the pages of
 * the manual are made from the same source when karta is built.
 *
 * <p>It may know the messages of {@code text}, which a source may name, and the width of texts of
 * {@code output}; the command line alone knows it.
 */
@NullMarked
package bg.karta.help;

import org.jspecify.annotations.NullMarked;
