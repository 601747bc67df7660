package bg.karta.opc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of parts as Excel takes them: with either slash, in any case, with or without escapes. */
public final class PartNames {
  private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  /** Where the relations of a part stand, beside it. */
  private static final String FOLDER = "_rels/";

  private static final String ENDING = ".rels";

  private PartNames() {}

  /** The name of an entry as the conventions would write it. */
  public static String tidy(String entry) {
    return resolved("", entry);
  }

  /** What two names of the same part have in common. */
  static String key(String name) {
    String plain =
        ESCAPES
            .matcher(tidy(name))
            .replaceAll(
                escapes ->
                    URLDecoder.decode(escapes.group(), StandardCharsets.UTF_8)
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
    return plain.toLowerCase(Locale.ROOT);
  }

  /**
   * The name of the part that a target leads to.
   *
   * @param of the part with the relation
   */
  public static String resolved(String of, String target) {
    String path = target.replace('\\', '/');
    String from = path.startsWith("/") ? path : of.substring(0, of.lastIndexOf('/') + 1) + path;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : from.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** A target that leads from one part to another: {@code ../comments1.xml}. */
  public static String relative(String of, String part) {
    String[] from = of.split("/", -1);
    String[] to = part.split("/", -1);
    int common = 0;
    while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
      common++;
    }
    StringBuilder target = new StringBuilder("../".repeat(from.length - 1 - common));
    for (int i = common; i < to.length; i++) {
      target.append(to[i]).append(i < to.length - 1 ? "/" : "");
    }
    return target.toString();
  }

  /** The name of the part that holds the relations of another, or of the whole for {@code ""}. */
  public static String relationsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + FOLDER + part.substring(name) + ENDING;
  }

  /** The name of the part whose relations a part holds. */
  public static String ofRelations(String part) {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, Math.max(0, name - FOLDER.length()));
    return folder + part.substring(name, part.length() - ENDING.length());
  }
}
