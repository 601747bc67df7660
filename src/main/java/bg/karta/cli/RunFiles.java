package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.option.FormOutput;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Session;
import bg.karta.destination.EarlierBackups;
import bg.karta.destination.Outputs;
import bg.karta.destination.Spared;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.output.Column;
import bg.karta.report.FindingFormat;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.submission.Submission;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The files that a command line names, as the declarations of its arguments tell: before the
 * command begins it is known what it reads and that nothing it writes is among that.
 */
final class RunFiles {
  /** Options that every command takes, and that mean nothing to one without a register. */
  private static final List<String> OF_REGISTER = List.of("--db", "--wait");

  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private record Named(FileUse use, String argument, Path file) {}

  private final Session session;
  private final CommandSpec command;
  private final List<Named> named = new ArrayList<>();
  private boolean standardInput;

  private RunFiles(Session session, CommandSpec command) {
    this.session = session;
    this.command = command;
  }

  /**
   * The outputs of a run.
   *
   * @throws Failure if an option is given that the command has no use for, a name is empty, one
   *     file is named for two purposes, or an output must not be written
   */
  static Outputs outputs(Session session, Subcommand subcommand, ParseResult parsed) {
    requireOnce(parsed);
    RunFiles files = new RunFiles(session, subcommand.spec());
    if (!subcommand.takesRegister()) {
      files.requireUse(parsed);
    }
    files.standardInput = subcommand.readsStandardInput();
    files.collect();
    return files.outputs(subcommand.takesRegister());
  }

  /** Refuses an option before the command's name that stands behind it again. */
  private static void requireOnce(ParseResult parsed) {
    Set<String> given = new HashSet<>();
    for (ParseResult at = parsed; at != null; at = next(at)) {
      for (OptionSpec option : at.matchedOptionsSet()) {
        if (option.scopeType() == ScopeType.INHERIT && !given.add(option.longestName())) {
          throw new Failure(Failure.Category.USAGE, "failure.usage.twice", option.longestName());
        }
      }
    }
  }

  private static @Nullable ParseResult next(ParseResult at) {
    return at.hasSubcommand() ? at.subcommand() : null;
  }

  /** Refuses options that would be passed over; --against opens a register too, and may wait. */
  private void requireUse(ParseResult parsed) {
    @Nullable OptionSpec other = command.findOption("--against");
    boolean waits = other != null && other.getValue() != null;
    for (ParseResult at = parsed; at != null; at = next(at)) {
      for (String option : OF_REGISTER) {
        if (at.hasMatchedOption(option) && !(waits && option.equals("--wait"))) {
          throw new Failure(
              Failure.Category.USAGE,
              other == null ? "failure.usage.no-register" : "failure.usage.no-register.against",
              command.qualifiedName(),
              option);
        }
      }
    }
  }

  private void collect() {
    Path config = session.config().file();
    if (config != null) {
      named.add(new Named(FileUse.READ, "--config", config));
    }
    for (ArgSpec argument : command.args()) {
      FileUse use = FileUse.of(argument);
      boolean own = !(argument instanceof OptionSpec option) || !option.inherited();
      if (use != null && own) {
        Options.all(argument).forEach(file -> add(use, name(argument), file));
      }
    }
  }

  private void add(FileUse use, String argument, String file) {
    Options.requireName(argument, file);
    if (file.equals("-")) {
      standardInput |= use == FileUse.READ;
    } else {
      named.add(new Named(use, argument, Globals.path(file)));
    }
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private Outputs outputs(boolean register) {
    OptionSpec force = command.findOption("--force");
    Outputs outputs = new Outputs(force != null && Options.given(force), RunFiles::headings);
    Spared own = new Spared(Spared.Role.REGISTER, "--db", session.globals().database());
    if (register) {
      requireOther(own);
    }
    outputs.spare(own);
    spareStandardInput(outputs);
    for (Named file : named) {
      if (file.use() == FileUse.KEY) {
        requireOther(spared(file));
      }
      if (file.use() != FileUse.WRITTEN && file.use() != FileUse.MADE) {
        outputs.spare(spared(file));
      }
    }
    for (Named file : named) {
      if (file.use() == FileUse.WRITTEN) {
        plan(outputs, file);
      } else if (file.use() == FileUse.MADE) {
        planBackup(outputs, file);
      }
    }
    return outputs;
  }

  /**
   * Rows turned back are written when the others are stored: what they replace is told before. A
   * template may have been filled in.
   */
  private void plan(Outputs outputs, Named file) {
    if (file.argument().equals(ImportCommand.REJECTS)) {
      outputs.plan(file.argument(), file.file(), Submission::isOfRejects);
    } else if (FormOutput.isTemplateOfText(command)) {
      outputs.plan(file.argument(), file.file(), FormOutput::isUnfilled);
    } else {
      outputs.plan(file.argument(), file.file());
    }
  }

  private void planBackup(Outputs outputs, Named file) {
    EarlierBackups backups = BackupCommand.earlier(command, file.file());
    if (backups == null) {
      outputs.planNew(file.argument(), file.file());
    } else {
      outputs.planBackups(file.argument(), backups);
    }
  }

  /** The headings of the tables of records and of figures. */
  private static Set<List<String>> headings() {
    Set<List<String>> known = new HashSet<>();
    known.add(FindingFormat.headings());
    Kinds.all().forEach(kind -> known.add(kind.fields().stream().map(FieldSpec::name).toList()));
    for (Statistic statistic : StatisticBook.load().all()) {
      known.add(statistic.columns(Lang.EN).stream().map(Column::name).toList());
    }
    return known;
  }

  /** The file that a shell gave as standard input, if it is one and the system names it. */
  private void spareStandardInput(Outputs outputs) {
    if (standardInput && Files.isRegularFile(STANDARD_INPUT)) {
      try {
        // While it is open: once it has been read, the name may lead to another file.
        Path file = STANDARD_INPUT.toRealPath();
        outputs.spare(new Spared(Spared.Role.STDIN, "-", file));
      } catch (IOException deleted) {
        // Nothing can take the place of a file that has none.
      }
    }
  }

  /** Refuses a register or a key that is read as something else too. */
  private void requireOther(Spared own) {
    for (Named other : named) {
      boolean read = other.use() == FileUse.READ || other.use() == FileUse.REGISTER;
      if (read && own.is(other.file())) {
        throw new Failure(
            Failure.Category.USAGE,
            "failure.usage.same-file",
            other.file(),
            own.argument(),
            other.argument());
      }
    }
    if (own.role() == Spared.Role.KEY && own.is(session.globals().database())) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.same-file", own.file(), "--db", own.argument());
    }
  }

  private static Spared spared(Named file) {
    Spared.Role part =
        switch (file.use()) {
          case REGISTER -> Spared.Role.REGISTER;
          case KEY -> Spared.Role.KEY;
          default -> Spared.Role.INPUT;
        };
    return new Spared(part, file.argument(), file.file());
  }
}
