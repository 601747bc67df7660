package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DatingOptions;
import bg.karta.cli.option.FindingOutput;
import bg.karta.cli.option.Inputs;
import bg.karta.cli.option.JudgingOptions;
import bg.karta.cli.option.KeyRing;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.Signing;
import bg.karta.cli.option.TakingOptions;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.destination.Destination;
import bg.karta.destination.Prepared;
import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.submission.Receipt;
import bg.karta.submission.RegisterKeys;
import bg.karta.submission.Settings;
import bg.karta.submission.Submission;
import bg.karta.text.Failure;
import bg.karta.triage.RuleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta import}: takes records into the register, all of them or none. */
final class ImportCommand extends Subcommand {
  private final Inputs inputs = new Inputs();
  private final OnDay onDay = new OnDay();
  private final DatingOptions dating = new DatingOptions();
  private final JudgingOptions judging = new JudgingOptions();
  private final FindingOutput output = new FindingOutput();

  private final KeyRing keys = new KeyRing();
  private final Signing signing = new Signing();
  private final OptionSpec dryRun = Options.flag("dryRun", "-n", "--dry-run");
  private final OptionSpec partial = Options.flag("partial", "--partial");

  /** The option that names the file for rows turned back. */
  static final String REJECTS = "--rejects";

  private final OptionSpec rejects = Options.file(FileUse.WRITTEN, "FILE", "rejects", REJECTS);
  private final TakingOptions taking = new TakingOptions();

  ImportCommand(Session session) {
    super(session, "import");
    declare(dryRun, partial, rejects);
    declare(taking);
    declare(inputs, onDay, dating, judging, keys, signing, output);
  }

  @Override
  public Integer call() throws IOException {
    if (Options.optional(rejects) != null && !Options.given(partial)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.rejects");
    }
    output.verify(session());
    if (Options.optional(rejects) != null) {
      session().outputs().requirePlace(Options.required(rejects));
    }
    Path file = session().globals().database();
    boolean created = !Files.exists(file);
    try (Inputs opened = inputs;
        RuleRun judgement = judging.open(session(), onDay.day(session()));
        Database database = open(created)) {
      Report report = run(opened, database, judgement, created);
      output.print(session(), report);
      return judging.exitCode(judgement.findings());
    } finally {
      if (created && session().done() == null && Files.exists(file)) {
        // The register that was made for it, not a link to where it was made.
        Files.delete(file.toRealPath());
      }
    }
  }

  private Database open(boolean created) {
    return created && Options.given(dryRun)
        ? Registers.temporary(session())
        : Registers.open(
            session(), Options.given(dryRun) ? Database.Mode.READ : Database.Mode.CREATE);
  }

  private Report run(Inputs opened, Database database, RuleRun judgement, boolean created)
      throws IOException {
    if (!Options.given(dryRun)) {
      database.begin();
    }
    Findings findings = judgement.findings();
    RegisterKeys held = keys.of(session(), database);
    Submission submission = new Submission(database, judgement.rules(), settings(held), findings);
    opened.open(session(), submission);
    submission.judge();
    judgement.finish();
    planRejects(submission);
    Report.Status status =
        Report.Status.of(findings, Options.given(partial) && submission.hasValid());
    Receipt receipt = new Receipt(null, 0, submission.parts());
    if (!Options.given(dryRun) && status != Report.Status.REJECTED) {
      Path made = held.keep(session().today());
      if (made != null) {
        session().say("keys.made", made);
      }
      receipt =
          submission.merge(
              Ledger.Action.IMPORT, status.toString(), null, signing.of(session(), spec()));
    }
    // Written before anything is taken in, so that no row is lost where they cannot be; to be seen
    // once it is.
    List<Prepared> turnedBack = prepareRejects(submission, findings);
    try {
      finish(database, status, receipt, created, submission.isEmpty());
      publish(turnedBack, submission);
    } finally {
      turnedBack.forEach(Prepared::close);
    }
    return judgement.report(
        Version.number(),
        status,
        receipt.lines(session().messages()),
        receipt.batch(),
        submission.sources());
  }

  private List<Prepared> prepareRejects(Submission submission, Findings findings) {
    return Options.optional(rejects) == null || !submission.hasRejected()
        ? List.of()
        : submission.prepareRejects(rejectFiles(submission), findings);
  }

  private void publish(List<Prepared> turnedBack, Submission submission) throws IOException {
    for (Prepared rows : turnedBack) {
      rows.publish();
    }
    if (!turnedBack.isEmpty()) {
      List<String> written = submission.rejects(Options.required(rejects));
      session().say("import.rejects", String.join(", ", new LinkedHashSet<>(written)));
    }
  }

  /** Where rows turned back go: a file for each table that has some. */
  private List<Destination> rejectFiles(Submission submission) {
    return submission.rejects(Options.required(rejects)).stream()
        .map(file -> session().outputs().toOwner(file, session().out()))
        .toList();
  }

  private void planRejects(Submission submission) {
    String first = Options.optional(rejects);
    if (first != null) {
      submission.rejects(first).stream()
          .skip(1)
          .filter(file -> !file.equals("-"))
          .forEach(file -> planFurther(Globals.path(file)));
    }
  }

  /** Nobody named this file: only rejects of an earlier import may stand there. */
  private void planFurther(Path file) {
    if (Files.isSymbolicLink(file)) {
      throw new Failure(Failure.Category.USAGE, "failure.rejects.link", file);
    }
    session().outputs().plan(REJECTS, file, Submission::isOfRejects);
  }

  private void finish(
      Database database, Report.Status status, Receipt receipt, boolean created, boolean empty) {
    if (Options.given(dryRun)) {
      session().say("import.dry-run");
    } else if (receipt.batch() != null) {
      database.commit();
      session().stands("import.stands", receipt.batch());
      if (created) {
        session().say("init.done", database.name());
      }
      session().say("import.batch", receipt.batch());
    } else {
      database.rollback();
      if (empty) {
        session().say("import.empty");
      } else if (status == Report.Status.REJECTED) {
        session().say("import.rejected");
      } else if (receipt.earlier() > 0) {
        session().say("import.unchanged.earlier", receipt.earlier());
      } else {
        session().say("import.unchanged");
      }
    }
  }

  private Settings settings(RegisterKeys held) {
    return new Settings(
        session().messages().lang(),
        onDay.day(session()),
        session().clock(),
        taking.strategy(),
        taking.expectsChanges(),
        !Options.given(dryRun),
        Options.given(partial),
        dating.dating(session()),
        held,
        taking.noValues());
  }
}
