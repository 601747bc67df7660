package bg.karta.sql;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of the rows of a part, taken apart: rules over one part are asked together in
 * one scan of it, as a million rows take a second to go through. A rule that says {@code -- rows:
 * all} needs the whole part, which is then made once for all that do.
 *
 * @param part the part's name, {@code report_in_context}
 * @param parts the part as common table expressions, with what it uses in turn
 * @param query the rule's query over the part, with the condition at its end
 * @param condition the condition alone, on the part under the name {@code r}
 */
public record PartScan(String part, String parts, String query, String condition) {
  private static final String WHERE = "\nWHERE ";

  private static final Pattern REGISTER =
      Pattern.compile("\\bmain\\.", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * The scan that a file asks for, or null where it asks for none.
   *
   * @throws IllegalArgumentException where its query has no condition
   */
  public static @Nullable PartScan of(SqlText text) {
    String over = text.get(HeaderName.OVER);
    if (over == null) {
      return null;
    }
    String part = over.replace('-', '_');
    if ("all".equals(text.get(HeaderName.ROWS))) {
      return new PartScan(part, text.parts(), text.sql(), "true");
    }
    int where = text.sql().lastIndexOf(WHERE);
    if (where < 0) {
      throw new IllegalArgumentException(text.id() + ".sql: -- over: without WHERE at its end");
    }
    String condition = text.sql().substring(where + WHERE.length()).strip();
    return new PartScan(part, text.parts(), text.sql(), condition);
  }

  /** The same over all records, where it tells those of the register from what is submitted. */
  public PartScan ofAll() {
    return new PartScan(part, ofAll(parts), ofAll(query), ofAll(condition));
  }

  /** A query of the register's own tables as one of all records. */
  public static String ofAll(String sql) {
    return REGISTER.matcher(sql).replaceAll("");
  }
}
