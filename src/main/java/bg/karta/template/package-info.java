/**
 * Templates to fill in and schemas for programs: {@link bg.karta.template.Forms} makes a {@code
 * Form} of each kind from its declaration, and a {@link bg.karta.template.FormFormat} writes it.
 *
 * <p>A further type of field is a case in {@code Shape}, which does not compile without it, and its
 * words under {@code template.type.} in the messages. A further format is one file with a {@code
 * FormWriter} and one constant of {@code FormFormat}.
 */
@NullMarked
package bg.karta.template;

import org.jspecify.annotations.NullMarked;
