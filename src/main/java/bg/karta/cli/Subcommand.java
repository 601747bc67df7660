package bg.karta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A command below {@code karta}: declares its arguments when it is made, and runs. */
abstract class Subcommand implements Callable<Integer> {
  private final Karta karta;
  private final CommandSpec spec;

  /** Options that several commands share. */
  interface Group {
    /** The arguments to declare. */
    List<ArgSpec> arguments();
  }

  Subcommand(Karta karta, String name) {
    this.karta = karta;
    this.spec = CommandSpec.wrapWithoutInspection(this).name(name).versionProvider(new Version());
  }

  /** Declares arguments. */
  final void declare(ArgSpec... arguments) {
    for (ArgSpec argument : arguments) {
      spec.add(argument);
    }
  }

  /** Declares groups of arguments. */
  final void declare(Group... groups) {
    for (Group group : groups) {
      group.arguments().forEach(spec::add);
    }
  }

  final CommandSpec spec() {
    return spec;
  }

  final Karta karta() {
    return karta;
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
