package bg.karta.cli.complete;

import bg.karta.finding.Rule;
import bg.karta.help.Topic;
import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.rule.RuleBook;
import bg.karta.statistic.StatisticBook;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What may be given for an argument: the ids that karta and the register know, with their names.
 */
final class Candidates {
  private final Lang lang;
  private final List<String> commands;

  /** What stands for an argument by its label, as help shows it. */
  private final Map<String, Supplier<Stream<Candidate>>> byLabel;

  /**
   * Candidates with their names in a language; those of the register are looked up when asked.
   *
   * @param commands the names of the commands that help knows
   */
  Candidates(Lang lang, RegisterIds register, List<String> commands) {
    this.lang = lang;
    this.commands = commands;
    this.byLabel =
        Map.ofEntries(
            Map.entry("STATISTIC", this::statistics),
            Map.entry("RULE", this::rules),
            Map.entry("RULE=LEVEL", () -> followed(rules())),
            Map.entry("SERVICE", () -> codes("service")),
            Map.entry("SERVICE=AMOUNT", () -> followed(codes("service"))),
            Map.entry("MUNICIPALITY", () -> territories(t -> !t.isOblast())),
            Map.entry("OBLAST", () -> territories(Territory::isOblast)),
            Map.entry("TERRITORY", () -> territories(t -> true)),
            Map.entry("EIK", () -> register.of("provider")),
            Map.entry("NUMBER|EIK", () -> register.of("licence", "provider")),
            Map.entry("SERVICE-ID", () -> register.of("service")),
            Map.entry("CASEWORK|TOKEN", () -> register.of("casework")),
            Map.entry("VERSION", () -> register.of("map")),
            Map.entry("VERSION1", () -> register.of("map")),
            Map.entry("VERSION2", () -> register.of("map")),
            Map.entry("BATCH", () -> register.of("batch")),
            Map.entry("INDICATOR", () -> register.of("indicator")));
  }

  /** Whether a file stands for an argument, which the shell knows best. */
  static boolean areFiles(ArgSpec argument) {
    return argument.auxiliaryTypes()[0] == Path.class;
  }

  /** All that may stand for an argument. */
  Stream<Candidate> of(ArgSpec argument) {
    if (argument.descriptionKey().equals("option.kind")) {
      return Kinds.all().stream().map(kind -> new Candidate(kind.name(), kind.title(lang)));
    }
    if (argument.descriptionKey().equals("option.activity")) {
      return codes("kind");
    }
    if (argument.descriptionKey().equals("option.topic")) {
      return Stream.concat(bare(commands.stream()), topics());
    }
    Supplier<Stream<Candidate>> known = byLabel.get(argument.paramLabel());
    if (known != null) {
      return known.get();
    }
    Class<?> type = argument.auxiliaryTypes()[0];
    if (argument.completionCandidates() != null) {
      return bare(StreamSupport.stream(argument.completionCandidates().spliterator(), false));
    }
    return type.isEnum()
        ? bare(Arrays.stream(type.getEnumConstants()).map(String::valueOf))
        : Stream.of();
  }

  private static Stream<Candidate> bare(Stream<String> texts) {
    return texts.map(text -> new Candidate(text, ""));
  }

  /** What a value follows after an equals sign. */
  private static Stream<Candidate> followed(Stream<Candidate> names) {
    return names.map(name -> new Candidate(name.text() + "=", name.says()));
  }

  /** The topics that no command is named like. */
  private Stream<Candidate> topics() {
    return Arrays.stream(Topic.values())
        .filter(topic -> !commands.contains(topic.id()))
        .map(topic -> new Candidate(topic.id(), topic.page(Messages.of(lang)).title()));
  }

  private Stream<Candidate> statistics() {
    return StatisticBook.load().all().stream()
        .map(statistic -> new Candidate(statistic.id(), statistic.title(lang)));
  }

  private Stream<Candidate> rules() {
    return RuleBook.load().rules().stream().map(this::rule);
  }

  private Candidate rule(Rule rule) {
    return new Candidate(rule.id(), rule.title(lang));
  }

  private Stream<Candidate> codes(String list) {
    return Nomenclature.named(list).codes().stream()
        .map(code -> new Candidate(code.code(), lang.choose(code.bg(), code.en())));
  }

  private Stream<Candidate> territories(Function<Territory, Boolean> which) {
    return Territories.get().all().stream()
        .filter(which::apply)
        .map(t -> new Candidate(t.code(), lang.choose(t.bg(), t.en())));
  }
}
