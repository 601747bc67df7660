package bg.karta.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The subcommands by the name they are typed by, in the order of the help. Only the one that was
 * typed is built: picocli reads annotations by reflection, which for all of them takes longer than
 * most commands run.
 */
final class Commands {
  private static final Map<String, Class<? extends Callable<Integer>>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("init", InitCommand.class);
    ALL.put("import", ImportCommand.class);
    ALL.put("check", CheckCommand.class);
    ALL.put("licences", LicencesCommand.class);
    ALL.put("coverage", CoverageCommand.class);
    ALL.put("export", ExportCommand.class);
    ALL.put("status", StatusCommand.class);
    ALL.put("log", LogCommand.class);
    ALL.put("undo", UndoCommand.class);
    ALL.put("backup", BackupCommand.class);
    ALL.put("restore", RestoreCommand.class);
    ALL.put("verify", VerifyCommand.class);
    ALL.put("kinds", KindsCommand.class);
    ALL.put("rules", RulesCommand.class);
    ALL.put("explain", ExplainCommand.class);
    ALL.put("query", QueryCommand.class);
    ALL.put("demo", DemoCommand.class);
    ALL.put("completion", CompletionCommand.class);
    ALL.put("help", HelpCommand.class);
  }

  private Commands() {}

  /** All subcommands. */
  static Map<String, Class<? extends Callable<Integer>>> all() {
    return ALL;
  }

  /** The first argument that names a subcommand; empty where none does. */
  static Map<String, Class<? extends Callable<Integer>>> typed(String[] args) {
    for (String arg : args) {
      Class<? extends Callable<Integer>> command = ALL.get(arg);
      if (command != null) {
        return arg.equals("help") ? ALL : Map.of(arg, command);
      }
    }
    return ALL;
  }
}
