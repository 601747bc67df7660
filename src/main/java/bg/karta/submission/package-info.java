/**
 * The one road of a submission: {@link bg.karta.submission.Submission} opens files, reads their
 * rows into values, stages them beside the register, runs the rules over both, and then takes it in
 * or not.
 *
 * <p>{@code check} and {@code import} both go this way. People's numbers become tokens here, before
 * anything is stored or said.
 */
@NullMarked
package bg.karta.submission;

import org.jspecify.annotations.NullMarked;
