package bg.karta.sql;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When records that the register holds are judged anew: {@code -- again: service-report service =
 * service, month = month + 1} says that a report that comes lets the report of the next month of
 * its service be judged once more. What is true of two records then does not depend on which of
 * them came first. Without fields all records are judged anew.
 *
 * @param kind the kind of what comes
 * @param links by which fields the records judged anew are found
 */
public record Again(String kind, List<Link> links) {
  private static final Pattern LINE = Pattern.compile("([a-z-]+)(?:\\s+(.+))?");
  private static final Pattern LINK =
      Pattern.compile("([a-z_]+)\\s*=\\s*([a-z_]+)(?:\\s*\\+\\s*(\\d))?");

  /** Copies the links. */
  public Again {
    links = List.copyOf(links);
  }

  /**
   * A field that is the same as one of what comes, or later than that.
   *
   * @param field the field of the records judged anew
   * @param other the field of what comes
   * @param later by how many months or years
   */
  public record Link(String field, String other, int later) {}

  /** What a rule's header says, or nothing. */
  public static List<Again> of(SqlText text) {
    return text.all(HeaderName.AGAIN).stream().map(Again::of).toList();
  }

  private static Again of(String line) {
    Matcher matcher = matcher(LINE, line, line);
    String links = matcher.group(2);
    return new Again(
        matcher.group(1),
        links == null
            ? List.of()
            : Arrays.stream(links.split("\\s*,\\s*")).map(link -> link(link, line)).toList());
  }

  private static Link link(String text, String line) {
    Matcher matcher = matcher(LINK, text, line);
    String later = matcher.group(3);
    return new Link(
        matcher.group(1), matcher.group(2), later == null ? 0 : Integer.parseInt(later));
  }

  private static Matcher matcher(Pattern pattern, String text, String line) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "-- " + HeaderName.AGAIN + ": " + line + " ≠ service-report service = id");
    }
    return matcher;
  }
}
