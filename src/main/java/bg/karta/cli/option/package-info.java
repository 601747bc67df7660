/**
 * The options that commands share, and how their texts are read: groups to be declared, such as
 * {@link bg.karta.cli.option.OnDay} and {@link bg.karta.cli.option.TableOutput}, that give a
 * command what its user asked for, as the packages of its subject take it.
 *
 * <p>It knows {@code argument}, {@code session} and every subject, and no command.
 */
@NullMarked
package bg.karta.cli.option;

import org.jspecify.annotations.NullMarked;
