/**
 * Forms of the kinds: what the templates to fill in and the schemas for programs say of each field,
 * all of it derived from the kind's declaration by {@link bg.karta.template.Forms}.
 *
 * <p>A further type of field is a case in {@code Shape}, which does not compile without it, and its
 * words under {@code template.type.} in the messages.
 */
@NullMarked
package bg.karta.template;

import org.jspecify.annotations.NullMarked;
