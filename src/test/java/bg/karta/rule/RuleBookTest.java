package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.kind.CellRule;
import bg.karta.kind.DamageRule;
import bg.karta.kind.FigureRule;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.SpellingRule;
import bg.karta.kind.TableRule;
import bg.karta.licence.Terms;
import bg.karta.query.KeptParts;
import bg.karta.result.Parameters;
import bg.karta.sql.HeaderName;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.store.Staging;
import bg.karta.text.Lang;
import bg.karta.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all rules have in common, wherever they are declared. */
final class RuleBookTest {
  private static final Path FOLDER = Path.of("src/main/resources/bg/karta/rule");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{3}");

  static Stream<SqlRule> sqlRules() {
    return RuleBook.load().overRecords().stream();
  }

  static Stream<Rule> allRules() {
    Stream<Rule> inJava =
        Stream.of(
                CellRule.values(),
                SpellingRule.values(),
                FigureRule.values(),
                DamageRule.values(),
                TableRule.values(),
                FileRule.values())
            .flatMap(Stream::of);
    Stream<Rule> ofRecords = Kinds.all().stream().flatMap(kind -> kind.rules().stream());
    return Stream.of(sqlRules(), inJava, ofRecords).flatMap(rules -> rules);
  }

  @Test
  void no_rule_has_a_name_in_its_header_that_means_nothing() {
    for (SqlText text : SqlText.all(RuleBook.class, "rules.txt")) {
      assertThat(text.unknown(HeaderName.Sort.RULE)).as(text.id()).isEmpty();
    }
  }

  @Test
  void no_two_rules_share_an_id() {
    assertThat(allRules().map(Rule::id)).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void the_list_names_every_file_of_the_folder() throws IOException {
    List<String> listed = Files.readAllLines(FOLDER.resolve("rules.txt"));
    try (Stream<Path> files = Files.list(FOLDER.resolve("rules"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(listed.stream().map(id -> id + ".sql").toList());
    }
  }

  @Test
  void the_hash_tells_rule_books_apart_and_the_same_one_again() {
    assertThat(RuleBook.load().hash()).matches("[0-9a-f]{12}").isEqualTo(RuleBook.load().hash());
  }

  @ParameterizedTest
  @MethodSource("allRules")
  void every_rule_is_named_in_kebab_case_and_speaks_both_languages(Rule rule) {
    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+");
    assertThat(rule.severity()).isNotNull();
    assertThat(rule.text(Lang.BG)).matches(text -> CYRILLIC.matcher(text).find()).endsWith(".");
    assertThat(rule.text(Lang.EN)).isNotEqualTo(rule.text(Lang.BG)).endsWith(".");
    assertThat(places(rule.text(Lang.EN))).isEqualTo(places(rule.text(Lang.BG)));
  }

  @ParameterizedTest
  @MethodSource("sqlRules")
  void a_rule_over_records_returns_what_its_sentence_and_a_finding_need(SqlRule rule) {
    RecordKind kind = Kinds.find(rule.kind());
    assertThat(kind).as("kind %s", rule.kind()).isNotNull();
    List<String> columns = new ArrayList<>();
    try (Database database = Database.temporary()) {
      new Staging(database);
      database.execute(
          "CREATE TEMP VIEW submitted_%1$s AS SELECT * FROM main.%1$s".formatted(kind.table()));
      KeptParts parts = new KeptParts(database, rule.kept(), Parameters.none());
      try {
        database.query(
            rule.sql(),
            parameters(rule),
            head -> columns.addAll(head.names()),
            row -> assertThat(row.cells()).as("an offender in an empty register").isEmpty());
      } finally {
        parts.close();
      }
    }
    assertThat(columns).startsWith("origin", "origin_row", "key", "field", "value");
    assertThat(columns).containsAll(places(rule.bg()));
  }

  private static Parameters parameters(SqlRule rule) {
    return Parameters.of(rule.thresholds())
        .and("on", "2026-01-31")
        .and("expiring_within", 90)
        .and("lang", "bg")
        .and("whole", true)
        .and(Terms.OF_LAW.parameters());
  }

  @Test
  void a_rule_of_a_record_points_at_a_field_of_it() {
    for (RecordKind kind : Kinds.all()) {
      kind.rules().forEach(rule -> assertThat(kind.position(rule.field())).isNotNegative());
    }
  }

  @Test
  void a_rules_file_says_how_bad_a_breach_is() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("rules"))) {
      for (Path file : files.toList()) {
        assertThat(Files.readAllLines(file))
            .as(file.toString())
            .filteredOn(line -> line.startsWith("-- severity: "))
            .singleElement()
            .extracting(line -> line.substring("-- severity: ".length()))
            .isIn(Stream.of(Severity.values()).map(Severity::toString).toList());
      }
    }
  }

  @Test
  void a_sentence_shows_a_dash_where_there_is_no_value() {
    assertThat(Sentence.fill("{key} of {other}: $1 {value}", Map.of("key", "a", "value", "\\$2")))
        .isEqualTo("a of –: $1 \\$2");
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
