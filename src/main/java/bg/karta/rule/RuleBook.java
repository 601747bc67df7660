package bg.karta.rule;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.kind.CellRule;
import bg.karta.kind.DamageRule;
import bg.karta.kind.FigureRule;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.SpellingRule;
import bg.karta.kind.TableRule;
import bg.karta.limit.Limits;
import bg.karta.sql.SqlText;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a run: those on files, cells and records, those over records (the built-in ones in
 * the order of the list {@code rules.txt}, then the user's own), on a day, with the severities and
 * thresholds that hold.
 */
public final class RuleBook {
  private static final int HASH_BYTES = 6;

  private final Map<String, Rule> rules;
  private final Map<String, String> kinds;
  private final Calibration calibration;
  private final @Nullable LocalDate on;
  private final Limits limits;

  private RuleBook(
      Map<String, Rule> rules,
      Map<String, String> kinds,
      Calibration calibration,
      @Nullable LocalDate on,
      Limits limits) {
    this.rules = rules;
    this.kinds = kinds;
    this.calibration = calibration;
    this.on = on;
    this.limits = limits;
  }

  /** Read once, when first asked for. */
  private static final class OnceRead {
    private static final RuleBook BOOK = read();
  }

  /** The built-in rules, as written, of any day. */
  public static RuleBook load() {
    return OnceRead.BOOK;
  }

  private static RuleBook read() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    Map<String, String> kinds = new HashMap<>();
    Stream.of(
            FileRule.values(),
            TableRule.values(),
            DamageRule.values(),
            CellRule.values(),
            SpellingRule.values(),
            FigureRule.values())
        .flatMap(Stream::of)
        .forEach(rule -> rules.put(rule.id(), rule));
    for (RecordKind kind : Kinds.all()) {
      for (Rule rule : kind.rules()) {
        rules.put(rule.id(), rule);
        kinds.put(rule.id(), kind.name());
      }
    }
    for (SqlText text : SqlText.all(RuleBook.class, "rules.txt")) {
      SqlRule rule = SqlRule.of(text, null);
      rules.put(rule.id(), rule);
      kinds.put(rule.id(), rule.kind());
    }
    return new RuleBook(rules, kinds, Calibration.NONE, null, Limits.STANDARD);
  }

  /**
   * These rules and those of a folder of the user's.
   *
   * @param limits how long a rule may be, run and find
   * @throws Failure if the folder holds none, or one is not a rule or has the id of another
   */
  public RuleBook with(Path folder, Limits limits) {
    Map<String, Rule> all = new LinkedHashMap<>(rules);
    Map<String, String> kindsOfAll = new HashMap<>(kinds);
    for (SqlRule own : OwnRules.of(folder, limits)) {
      if (all.putIfAbsent(own.id(), own) != null) {
        throw new Failure(
            Failure.Category.USAGE, "failure.rules.taken", String.valueOf(own.file()), own.id());
      }
      kindsOfAll.put(own.id(), own.kind());
    }
    return new RuleBook(all, kindsOfAll, calibration, on, limits);
  }

  /** The rules in force on a day. */
  public RuleBook on(LocalDate day) {
    return new RuleBook(rules, kinds, calibration, day, limits);
  }

  /**
   * These rules with other severities and thresholds.
   *
   * @throws Failure for a rule or threshold there is not, or one that cannot be done without
   */
  public RuleBook calibrated(Calibration departing) {
    departing.levels().forEach((id, level) -> verify(require(id), level));
    for (Map.Entry<String, Double> threshold : departing.thresholds().entrySet()) {
      String name = threshold.getKey();
      int dot = name.indexOf('.');
      Rule rule = require(dot < 0 ? name : name.substring(0, dot));
      if (!(rule instanceof SqlRule sql)
          || !sql.thresholds().containsKey(name.substring(dot + 1))) {
        throw new Failure(Failure.Category.USAGE, "failure.usage.threshold", name, names(rule));
      }
      if (!Double.isFinite(threshold.getValue())) {
        throw new Failure(
            Failure.Category.USAGE, "failure.usage.threshold.value", name, threshold.getValue());
      }
    }
    return new RuleBook(rules, kinds, departing, on, limits);
  }

  private static void verify(Rule rule, Calibration.Level level) {
    boolean needed = !(rule instanceof SqlRule) && rule.severity() == Severity.ERROR;
    if (level == Calibration.Level.OFF && needed) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.off", rule.id());
    }
  }

  private static String names(Rule rule) {
    return rule instanceof SqlRule sql
        ? String.join(", ", sql.thresholds().keySet().stream().sorted().toList())
        : "";
  }

  /** How long one of the user's rules may run, and what it may find. */
  Limits limits() {
    return limits;
  }

  /** The rule of an id, in force or not. */
  public Rule require(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      List<String> like = like(id);
      throw like.isEmpty()
          ? new Failure(Failure.Category.USAGE, "failure.usage.rule", id)
          : new Failure(
              Failure.Category.USAGE, "failure.usage.rule-like", id, String.join(", ", like));
    }
    return rule;
  }

  /** The ids of rules that are like a text, the likest first. */
  public List<String> like(String id) {
    return LikeIds.of(id, rules.keySet());
  }

  /** Whether there is a rule of an id. */
  public boolean has(String id) {
    return rules.containsKey(id);
  }

  /** All rules that apply. */
  public List<Rule> rules() {
    return rules.values().stream().filter(this::applies).toList();
  }

  /** The kind of record a rule judges, or null where it judges any. */
  public @Nullable String kind(Rule rule) {
    return kinds.get(rule.id());
  }

  /** Whether a rule is in force on the day and not switched off. */
  public boolean applies(Rule rule) {
    return calibration.levels().get(rule.id()) != Calibration.Level.OFF
        && (on == null || rule.period().contains(on));
  }

  /** How bad a breach of a rule is in this run. */
  public Severity severity(Rule rule) {
    Calibration.Level level = calibration.levels().get(rule.id());
    return level == null || level.severity() == null
        ? rule.severity()
        : Objects.requireNonNull(level.severity());
  }

  /** The thresholds of a rule in this run, by name. */
  public Map<String, Double> thresholds(SqlRule rule) {
    Map<String, Double> values = new TreeMap<>(rule.thresholds());
    values.replaceAll(
        (name, value) -> calibration.thresholds().getOrDefault(rule.id() + "." + name, value));
    return values;
  }

  /** The rules over records that judge a submission of a kind. */
  public List<SqlRule> ofSubmission(String kind) {
    return overRecords().stream()
        .filter(rule -> rule.submission() && rule.kind().equals(kind))
        .toList();
  }

  /**
   * The rules that judge what the register holds.
   *
   * @throws Failure if none applies: silence would look like a clean register
   */
  public List<SqlRule> ofRegister() {
    List<SqlRule> found = overRecords().stream().filter(SqlRule::register).toList();
    if (found.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.rules.none", String.valueOf(on));
    }
    return found;
  }

  /**
   * Makes sure that a submission of some kinds is judged at all.
   *
   * @throws Failure if no rule on records of any of the kinds applies though karta has some
   */
  public void requireAny(Collection<String> submitted) {
    for (String kind : Set.copyOf(submitted)) {
      boolean known = kinds.containsValue(kind);
      if (known && rules().stream().noneMatch(rule -> kind.equals(kind(rule)))) {
        throw new Failure(
            Failure.Category.USAGE, "failure.rules.none-of-kind", String.valueOf(on), kind);
      }
    }
  }

  /** The rules over records that apply. */
  public List<SqlRule> overRecords() {
    return rules.values().stream()
        .filter(this::applies)
        .filter(SqlRule.class::isInstance)
        .map(SqlRule.class::cast)
        .toList();
  }

  /** A short hash of the rules: reports of the same hash were made with the same rules. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Rule rule : rules()) {
        String text = rule.id() + severity(rule) + rule.text(Lang.EN);
        if (rule instanceof SqlRule sql) {
          text += sql.kept() + sql.sql() + thresholds(sql);
        }
        digest.update(text.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
