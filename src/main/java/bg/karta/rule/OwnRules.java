package bg.karta.rule;

import bg.karta.kind.Kinds;
import bg.karta.limit.Limits;
import bg.karta.limit.Utf8Text;
import bg.karta.sql.HeaderName;
import bg.karta.sql.SqlText;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rules that users write themselves: files {@code ID.sql} in a folder, with the same header. */
final class OwnRules {
  private OwnRules() {}

  static List<SqlRule> of(Path folder, Limits limits) {
    try (Stream<Path> files = Files.list(folder)) {
      List<SqlRule> rules =
          files
              .filter(file -> file.toString().endsWith(SqlText.ENDING))
              .sorted()
              .map(file -> rule(file, limits))
              .toList();
      if (rules.isEmpty()) {
        throw new Failure(Failure.Category.USAGE, "failure.rules.empty", folder);
      }
      return rules;
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "failure.rules.folder", folder);
    }
  }

  private static SqlRule rule(Path file, Limits limits) {
    String name = String.valueOf(file.getFileName());
    String id = name.substring(0, name.length() - SqlText.ENDING.length());
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new Failure(Failure.Category.USAGE, "failure.rules.id", file);
    }
    try {
      SqlText text = SqlText.parse(id, Utf8Text.of(file, limits));
      if (text.sql().isBlank()) {
        throw new Failure(Failure.Category.USAGE, "failure.rules.no-query", file);
      }
      List<String> unknown = text.unknown(HeaderName.Sort.RULE);
      if (!unknown.isEmpty()) {
        throw new Failure(
            Failure.Category.USAGE,
            "failure.rules.header-name",
            file,
            unknown.get(0),
            String.join(", ", HeaderName.namesOf(HeaderName.Sort.RULE)));
      }
      SqlRule rule = SqlRule.of(text, file.toString());
      if (Kinds.find(rule.kind()) == null) {
        throw new Failure(Failure.Category.USAGE, "failure.rules.kind", file, rule.kind());
      }
      return readOnly(rule);
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "failure.rules.folder", file);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Failure.Category.USAGE, "failure.rules.header", file, String.valueOf(e.getMessage()));
    }
  }

  /** The rule with its query inside another, where nothing but a single query works. */
  private static SqlRule readOnly(SqlRule rule) {
    return new SqlRule(
        rule.id(),
        rule.severity(),
        rule.group(),
        rule.kind(),
        rule.judges(),
        rule.bg(),
        rule.en(),
        rule.advice(),
        rule.legalBasis(),
        rule.period(),
        rule.thresholds(),
        rule.fires(),
        rule.passes(),
        null,
        rule.kept(),
        rule.again(),
        rule.tells(),
        "SELECT * FROM (\n" + rule.sql().strip().replaceFirst(";$", "") + "\n)",
        rule.file());
  }
}
