/**
 * The command line: {@link bg.karta.cli.Karta#run} parses arguments, runs one command and gives its
 * exit code.
 *
 * <p>A command is a class named after what is typed, {@code LicencesShowCommand} for {@code karta
 * licences show}; it declares its options, asks another package, and prints the answer. Options
 * that several commands share are groups such as {@code TableOutput} and {@code OnDay}. A new
 * command is one such class and a line in {@code Commands}.
 *
 * <p>This package may know all others and nobody knows it. It alone knows picocli, the environment
 * and the two streams.
 */
@NullMarked
package bg.karta.cli;

import org.jspecify.annotations.NullMarked;
