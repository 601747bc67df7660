/**
 * What a running command may use: {@link bg.karta.cli.session.Session} has the words, the settings,
 * the streams, the clock and the outputs; {@link bg.karta.cli.session.Registers} opens the register
 * that it names.
 *
 * <p>Settings are those of the environment, of the configuration file and of the options that every
 * command takes. It knows {@code argument}, the store and the outputs, and no command.
 */
@NullMarked
package bg.karta.cli.session;

import org.jspecify.annotations.NullMarked;
