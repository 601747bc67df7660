/**
 * The command line: {@link bg.karta.cli.Karta#run} parses arguments, runs one command and gives its
 * exit code.
 *
 * <p>A command is a class named after what is typed, {@code LicencesShowCommand} for {@code karta
 * licences show}; it declares its options, asks another package, and prints the answer: no SQL and
 * no computation stands here. {@code Commands} has the names, and which command stands below which;
 * a new one is a class and a line there.
 *
 * <p>Four rooms serve the commands and know none of them, each knowing those before it: {@code
 * argument} (how arguments are declared), {@code session} (what a running command may use), {@code
 * option} (what commands share, such as {@code TableOutput} and {@code OnDay}), {@code complete}
 * (what a shell may complete).
 *
 * <p>This package may know all others and nobody knows it. With its rooms it alone knows picocli,
 * the environment and the two streams.
 */
@NullMarked
package bg.karta.cli;

import org.jspecify.annotations.NullMarked;
