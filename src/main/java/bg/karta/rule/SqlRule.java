package bg.karta.rule;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;
import bg.karta.text.SqlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule over records: one {@code .sql} file whose header says what it is and whose query returns
 * the rows that break it.
 *
 * <p>The query names the submitted rows {@code submitted_<kind>} and everything by the kind's own
 * name. It returns {@code origin}, {@code origin_row}, {@code key}, {@code field} and {@code value}
 * of each offender; further columns fill the places {@code {name}} of the sentence.
 *
 * @param id the file's name without {@code .sql}
 * @param severity how bad a breach is
 * @param kind the kind whose submission it judges
 * @param register whether it judges what the register holds ({@code licences check}) rather than a
 *     submission
 * @param bg the sentence in Bulgarian
 * @param en the sentence in English
 * @param legalBasis the provision it rests on, or null
 * @param fires records that break it
 * @param passes records that keep it
 * @param sql the query
 */
public record SqlRule(
    String id,
    Severity severity,
    String kind,
    boolean register,
    String bg,
    String en,
    @Nullable String legalBasis,
    List<String> fires,
    List<String> passes,
    String sql)
    implements Rule {
  /** Copies the examples. */
  public SqlRule {
    fires = List.copyOf(fires);
    passes = List.copyOf(passes);
  }

  static SqlRule of(SqlText text) {
    return new SqlRule(
        text.id(),
        Severity.of(text.require("severity")),
        text.require("kind"),
        text.require("judges").equals("register"),
        text.require("bg"),
        text.require("en"),
        text.get("legal"),
        text.all("fires"),
        text.all("passes"),
        text.composed());
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }
}
