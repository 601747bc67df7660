package bg.karta.cli;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.session.Session;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A command below {@code karta}: declares its arguments when it is made, and runs. */
abstract class Subcommand implements Callable<Integer> {
  private final Session session;
  private final CommandSpec spec;

  Subcommand(Session session, String name) {
    this.session = session;
    this.spec = CommandSpec.wrapWithoutInspection(this).name(name).versionProvider(new Version());
  }

  /** Declares arguments. */
  final void declare(ArgSpec... arguments) {
    for (ArgSpec argument : arguments) {
      spec.add(argument);
    }
  }

  /** Declares groups of arguments. */
  final void declare(OptionGroup... groups) {
    for (OptionGroup group : groups) {
      group.arguments().forEach(spec::add);
    }
  }

  /** Takes in subcommands, in the order of the help. */
  final Subcommand with(Subcommand... inner) {
    for (Subcommand each : inner) {
      spec.addSubcommand(each.spec.name(), each.spec);
    }
    return this;
  }

  final CommandSpec spec() {
    return spec;
  }

  final Session session() {
    return session;
  }

  /** Whether the command works on the register that {@code --db} names. */
  boolean takesRegister() {
    return true;
  }

  /** Whether the command reads the standard input without being told to. */
  boolean readsStandardInput() {
    return false;
  }

  /** Takes what the command prints as text. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
