package bg.karta.destination;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The marks by which a text is known that karta wrote, in the formats that have room for one. */
final class Marks {
  private static final String GENERATOR = "<meta name=\"generator\" content=\"karta\"";

  /** What stands between the columns and the rows of a table for people. */
  private static final Pattern RULE = Pattern.compile("\u2500+(?:  \u2500+)*");

  /** A rule with the number of its findings, and what comes of all of them. */
  private static final Pattern GROUP = Pattern.compile("\\S+  [a-z0-9]+(?:-[a-z0-9]+)*  \\d+.*");

  private static final Pattern OUTCOME =
      Pattern.compile("[^:]+: \\S+ \\d+, \\S+ \\d+, \\S+ \\d+.*");

  /** The line under the headings of a Markdown table. */
  private static final Pattern DASHES = Pattern.compile("\\|(?: ---:? \\|)+");

  private static final int LINES_BEFORE_TABLE = 8;

  /** Pictures of characters: bars, tiles and frames. */
  private static final int FIRST_OF_PICTURES = 0x2500;

  private static final int LAST_OF_PICTURES = 0x259F;

  private Marks() {}

  /** Whether the beginning of a text has one of the marks. */
  static boolean in(String text) {
    String start = text.stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return start.contains(GENERATOR) || start.contains(" \u2013 karta</title>");
    }
    if (lower.startsWith("<")) {
      return start.contains("map-title map-description")
          || start.contains("<testsuites name=\"karta\"");
    }
    if (lower.startsWith("begin:vcalendar")) {
      return start.contains("PRODID:-//karta//");
    }
    return start.startsWith("{") ? inJson(start) : inLines(start.lines().toList());
  }

  /** Tables, findings, and what describes a kind; blanks may stand between. */
  private static boolean inJson(String start) {
    String dense = start.replaceAll("\\s+", "");
    boolean table = dense.startsWith("{\"id\":\"") && dense.contains("\"columns\":[");
    boolean fields = dense.startsWith("{\"fields\":[{\"name\":");
    return (table && dense.contains("\"on\":") && dense.contains("\"unit\":"))
        || (fields && dense.contains("\"constraints\":{\"required\":"))
        || dense.startsWith("{\"tool\":{\"name\":\"karta\"")
        || dense.contains("\"driver\":{\"name\":\"karta\"")
        || dense.contains("\"$id\":\"urn:karta:");
  }

  private static boolean inLines(List<String> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    String first = lines.get(0);
    boolean markdown = first.startsWith("## ") || first.startsWith("| ");
    return isAnnotation(first)
        || lines.stream().anyMatch(line -> isOfText(line.strip()))
        || (markdown
            && lines.stream()
                .limit(LINES_BEFORE_TABLE)
                .anyMatch(line -> DASHES.matcher(line).matches()));
  }

  /** What a workflow's log shows beside the lines of a change. */
  private static boolean isAnnotation(String line) {
    return line.startsWith("::error ")
        || line.startsWith("::warning ")
        || line.startsWith("::notice ");
  }

  private static boolean isOfText(String line) {
    return RULE.matcher(line).matches()
        || GROUP.matcher(line).matches()
        || OUTCOME.matcher(line).matches()
        || line.chars().anyMatch(c -> c >= FIRST_OF_PICTURES && c <= LAST_OF_PICTURES);
  }
}
