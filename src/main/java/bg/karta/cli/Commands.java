package bg.karta.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The subcommands by the name they are typed by, in the order of the help. Only the one that was
 * typed is made.
 */
final class Commands {
  private static final Map<String, Function<Karta, Subcommand>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("init", InitCommand::new);
    ALL.put("import", ImportCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("licences", LicencesCommand::new);
    ALL.put("inspections", InspectionsCommand::new);
    ALL.put("coverage", CoverageCommand::new);
    ALL.put("children", ChildrenCommand::new);
    ALL.put("foster", FosterCommand::new);
    ALL.put("plan", PlanCommand::new);
    ALL.put("money", MoneyCommand::new);
    ALL.put("centres", CentresCommand::new);
    ALL.put("casework", CaseworkCommand::new);
    ALL.put("referrals", ReferralsCommand::new);
    ALL.put("reconcile", ReconcileCommand::new);
    ALL.put("export", ExportCommand::new);
    ALL.put("keys", KeysCommand::new);
    ALL.put("status", StatusCommand::new);
    ALL.put("log", LogCommand::new);
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

  /** All subcommands. */
  static Map<String, Function<Karta, Subcommand>> all() {
    return ALL;
  }

  /** The subcommand that the arguments name first; all of them where none does, or for help. */
  static Map<String, Function<Karta, Subcommand>> typed(String[] args) {
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
      Function<Karta, Subcommand> command = ALL.get(arg);
      if (command != null) {
        return arg.equals("help") ? ALL : Map.of(arg, command);
      }
    }
    return ALL;
  }
}
