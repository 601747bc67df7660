package bg.karta.cli;

import bg.karta.cli.option.ChildrenBy;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.FosterArea;
import bg.karta.cli.option.SinceYear;
import bg.karta.cli.option.TrainingBy;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The subcommands by the name they are typed by, in the order of the help, and those that stand
 * below others. Only the one that was typed is made.
 */
final class Commands {
  private static final Map<String, Function<Session, Subcommand>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("init", InitCommand::new);
    ALL.put("import", ImportCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("set", SetCommand::new);
    ALL.put("remove", RemoveCommand::new);
    ALL.put("licences", Commands::licences);
    ALL.put("inspections", Commands::inspections);
    ALL.put("service", Commands::service);
    ALL.put("coverage", Commands::coverage);
    ALL.put("children", Commands::children);
    ALL.put("foster", Commands::foster);
    ALL.put("plan", Commands::plan);
    ALL.put("money", Commands::money);
    ALL.put("centres", Commands::centres);
    ALL.put("casework", Commands::casework);
    ALL.put("referrals", ReferralsCommand::new);
    ALL.put("reconcile", ReconcileCommand::new);
    ALL.put("export", ExportCommand::new);
    ALL.put("keys", Commands::keys);
    ALL.put("person", Commands::person);
    ALL.put("erase", EraseCommand::new);
    ALL.put("status", StatusCommand::new);
    ALL.put("log", session -> new LogCommand(session).with(new LogShowCommand(session)));
    ALL.put("undo", UndoCommand::new);
    ALL.put("backup", BackupCommand::new);
    ALL.put("restore", RestoreCommand::new);
    ALL.put("verify", VerifyCommand::new);
    ALL.put("kinds", KindsCommand::new);
    ALL.put("rules", RulesCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("query", QueryCommand::new);
    ALL.put("demo", DemoCommand::new);
    ALL.put("completion", CompletionCommand::new);
    ALL.put("complete", CompleteCommand::new);
    ALL.put("help", HelpCommand::new);
  }

  private Commands() {}

  private static Subcommand licences(Session session) {
    return new CommandGroup(session, "licences")
        .with(
            new LicencesCheckCommand(session),
            new LicencesImpactCommand(session),
            new LicencesMayCommand(session),
            new LicencesShowCommand(session),
            new LicencesListCommand(session),
            new LicencesDiffCommand(session),
            new LicencesCalendarCommand(session));
  }

  private static Subcommand inspections(Session session) {
    return new CommandGroup(session, "inspections")
        .with(
            new InspectionsListCommand(session),
            new InspectionsRiskCommand(session),
            new InspectionsPracticeCommand(session));
  }

  private static Subcommand service(Session session) {
    return new CommandGroup(session, "service").with(new ServiceHistoryCommand(session));
  }

  private static Subcommand coverage(Session session) {
    return new CoverageCommand(session)
        .with(
            new CoverageAccessCommand(session),
            new CoverageChangeCommand(session),
            new CoverageExplainCommand(session),
            new CoverageInequalityCommand(session),
            new CoverageIntervalsCommand(session),
            new CoverageMapCommand(session),
            new CoverageNeedCommand(session),
            new CoverageNetworkCommand(session),
            whatIf(session));
  }

  private static Subcommand whatIf(Session session) {
    return new CommandGroup(session, "what-if")
        .with(
            new WhatIfBudgetCommand(session),
            new WhatIfPopulationCommand(session),
            new WhatIfServicesCommand(session),
            new WhatIfTargetCommand(session));
  }

  private static Subcommand children(Session session) {
    return new CommandGroup(session, "children")
        .with(
            new GroupedCommand(
                session,
                "institutions",
                "children-institutions",
                GroupedCommand.by(ChildrenBy.class, "childrenInstitutionsBy", "year"),
                new SinceYear(),
                DoubtOptions.ofReports()),
            new ChildrenHomesCommand(session),
            new GroupedCommand(
                session,
                "services",
                "children-services",
                GroupedCommand.by(ChildrenBy.class, "childrenServicesBy", "type"),
                new SinceYear(),
                DoubtOptions.ofReports()),
            new ChildrenCrisisCommand(session));
  }

  private static Subcommand foster(Session session) {
    return new CommandGroup(session, "foster")
        .with(
            new FosterFamiliesCommand(session),
            new GroupedCommand(
                session,
                "match",
                "foster-match",
                GroupedCommand.by(FosterArea.class, "fosterMatchBy", "country"),
                null,
                null),
            new GroupedCommand(
                session,
                "free",
                "foster-free",
                GroupedCommand.by(FosterArea.class, "fosterFreeBy", "oblast"),
                null,
                null),
            new GroupedCommand(
                session,
                "training",
                "training-by-topic",
                GroupedCommand.by(TrainingBy.class, "fosterTrainingBy", "topic"),
                new SinceYear(),
                null));
  }

  private static Subcommand plan(Session session) {
    return new CommandGroup(session, "plan")
        .with(
            new PlanStatusCommand(session),
            new PlanDiffCommand(session),
            new PlanDeadlinesCommand(session),
            new PlanAnnualCommand(session));
  }

  private static Subcommand money(Session session) {
    return new CommandGroup(session, "money")
        .with(
            new MoneyCostsCommand(session),
            new MoneyChangeCommand(session),
            new MoneyEffectCommand(session));
  }

  private static Subcommand centres(Session session) {
    return new CommandGroup(session, "centres").with(new CentresOutcomesCommand(session));
  }

  private static Subcommand casework(Session session) {
    return new CommandGroup(session, "casework")
        .with(
            new CaseworkOutcomesCommand(session),
            new CaseworkShowCommand(session),
            new CaseworkSurvivalCommand(session));
  }

  private static Subcommand keys(Session session) {
    return new CommandGroup(session, "keys")
        .with(
            new KeysShowCommand(session),
            new KeysRotateCommand(session),
            new KeysTokenCommand(session));
  }

  private static Subcommand person(Session session) {
    return new CommandGroup(session, "person").with(new PersonExportCommand(session));
  }

  /** All subcommands. */
  static Map<String, Function<Session, Subcommand>> all() {
    return ALL;
  }

  /** The subcommand that the arguments name first; all of them where none does, or for help. */
  static Map<String, Function<Session, Subcommand>> typed(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (Globals.VALUED.contains(arg)) {
        // What follows is a value, be it the name of a command.
        i++;
        continue;
      }
      if (arg.equals("-h") || arg.equals("--help")) {
        return ALL;
      }
      Function<Session, Subcommand> command = ALL.get(arg);
      if (command != null) {
        return arg.equals("help") ? ALL : Map.of(arg, command);
      }
    }
    return ALL;
  }
}
