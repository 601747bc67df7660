/**
 * What is said, and in which language: {@link bg.karta.text.Messages} are the sentences of a {@link
 * bg.karta.text.Lang}, and a {@link bg.karta.text.Failure} is what stops a command and what the
 * user can do about it.
 */
@NullMarked
package bg.karta.text;

import org.jspecify.annotations.NullMarked;
