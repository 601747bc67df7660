package bg.karta.rule;

import bg.karta.text.SqlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The rules over records that come with karta, in the order of the list {@code rules.txt}. */
public final class RuleBook {
  private static final int HASH_BYTES = 6;

  private final List<SqlRule> rules;

  private RuleBook(List<SqlRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The built-in rules. */
  public static RuleBook load() {
    return new RuleBook(
        SqlText.all(RuleBook.class, "rules.txt").stream().map(SqlRule::of).toList());
  }

  /** All rules. */
  public List<SqlRule> rules() {
    return rules;
  }

  /** The rules that judge a submission of a kind. */
  public List<SqlRule> ofSubmission(String kind) {
    return rules.stream().filter(rule -> !rule.register() && rule.kind().equals(kind)).toList();
  }

  /** The rules that judge what the register holds. */
  public List<SqlRule> ofRegister() {
    return rules.stream().filter(SqlRule::register).toList();
  }

  /** A short hash of the rules: reports of the same hash were made with the same rules. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SqlRule rule : rules) {
        digest.update((rule.id() + rule.severity() + rule.sql()).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
