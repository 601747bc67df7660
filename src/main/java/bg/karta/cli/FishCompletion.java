package bg.karta.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completion script for fish, which picocli has none for. */
final class FishCompletion {
  private FishCompletion() {}

  static String of(CommandLine whole) {
    StringBuilder script = new StringBuilder("# fish completion for karta\n");
    String names = String.join(" ", whole.getSubcommands().keySet());
    script
        .append("complete -c karta -n 'not __fish_seen_subcommand_from ")
        .append(names)
        .append("'");
    script.append(" -f\n");
    whole
        .getSubcommands()
        .forEach(
            (name, command) -> {
              script
                  .append("complete -c karta -n 'not __fish_seen_subcommand_from ")
                  .append(names)
                  .append("' -a ")
                  .append(name)
                  .append(" -d ")
                  .append(quoted(first(command.getCommandSpec().usageMessage().description())))
                  .append('\n');
              options(script, command.getCommandSpec(), "__fish_seen_subcommand_from " + name);
              command
                  .getSubcommands()
                  .forEach((inner, nested) -> nested(script, name, inner, nested));
            });
    return script.toString();
  }

  private static void nested(StringBuilder script, String outer, String name, CommandLine command) {
    script
        .append("complete -c karta -f -n '__fish_seen_subcommand_from ")
        .append(outer)
        .append("' -a ")
        .append(name)
        .append(" -d ")
        .append(quoted(first(command.getCommandSpec().usageMessage().description())))
        .append('\n');
    options(script, command.getCommandSpec(), "__fish_seen_subcommand_from " + name);
    command.getSubcommands().forEach((inner, deeper) -> nested(script, name, inner, deeper));
  }

  private static void options(StringBuilder script, CommandSpec spec, String condition) {
    for (OptionSpec option : spec.options()) {
      script.append("complete -c karta -n '").append(condition).append("'");
      for (String name : option.names()) {
        script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
      }
      List<String> candidates = candidates(option);
      if (!candidates.isEmpty()) {
        script.append(" -x -a ").append(quoted(String.join(" ", candidates)));
      } else if (option.arity().max() > 0) {
        script.append(" -r");
      }
      script.append(" -d ").append(quoted(first(option.description()))).append('\n');
    }
  }

  private static List<String> candidates(OptionSpec option) {
    if (option.completionCandidates() != null) {
      return StreamSupport.stream(option.completionCandidates().spliterator(), false)
          .collect(Collectors.toList());
    }
    return option.type().isEnum()
        ? Arrays.stream(option.type().getEnumConstants()).map(String::valueOf).toList()
        : List.of();
  }

  private static String first(String[] description) {
    return description.length == 0 ? "" : description[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
