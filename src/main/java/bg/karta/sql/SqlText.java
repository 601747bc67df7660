package bg.karta.sql;

import bg.karta.result.Parameters;
import bg.karta.text.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .sql} file with a header: lines {@code -- name: value} before the query, a name with
 * several lines having several values. Other comments may stand among them; what a part is and why
 * it is so may be said in lines {@code -- is:} and {@code -- why:}, which nothing reads.
 *
 * @param id the file's name without its ending
 * @param header the values by name
 * @param sql the query
 */
public record SqlText(String id, Map<String, List<String>> header, String sql) {
  /** How the names of such files end. */
  public static final String ENDING = ".sql";

  /** The parts that were asked for: many files use the same ones, and each is read once. */
  private static final Map<String, SqlText> PARTS = new ConcurrentHashMap<>();

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern LINE = Pattern.compile("--\\s*([A-Za-z_-]+):\\s*(.*)");

  /**
   * The files that a list beside a class names, in its order.
   *
   * @param beside the class in whose package the files lie, in a folder named as the list
   * @param list the name of the list, {@code rules.txt} for files in {@code rules}
   */
  public static List<SqlText> all(Class<?> beside, String list) {
    return names(beside, list).stream().map(name -> one(beside, list, name)).toList();
  }

  /** The names in a list of files beside a class. */
  public static List<String> names(Class<?> beside, String list) {
    return Resource.text(beside, list).lines().filter(name -> !name.isBlank()).toList();
  }

  /** One of the files that a list beside a class names. */
  public static SqlText one(Class<?> beside, String list, String name) {
    String folder = list.substring(0, list.indexOf('.')) + "/";
    return beside(beside, folder + name, name);
  }

  /**
   * A file beside a class.
   *
   * @param name its name without the ending, which is its id
   */
  public static SqlText beside(Class<?> type, String name) {
    return beside(type, name, name);
  }

  /** A file beside a class, by an id of its own. */
  public static SqlText beside(Class<?> type, String name, String id) {
    return parse(id, Resource.text(type, name + ENDING));
  }

  /** A file by its path among those that come with karta: {@code licence/licence-life}. */
  public static SqlText part(String path) {
    return PARTS.computeIfAbsent(path, name -> beside(SqlText.class, "/bg/karta/" + name, name));
  }

  /** Takes a file's text apart. */
  public static SqlText parse(String id, String text) {
    Map<String, List<String>> header = new LinkedHashMap<>();
    StringBuilder sql = new StringBuilder();
    boolean heading = true;
    for (String line : text.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      heading &= line.isBlank() || line.startsWith("--");
      if (heading && matcher.matches()) {
        header
            .computeIfAbsent(matcher.group(1), name -> new ArrayList<>())
            .add(matcher.group(2).strip());
      } else if (!sql.isEmpty() || !line.isBlank()) {
        sql.append(line).append('\n');
      }
    }
    return new SqlText(id, header, sql.toString());
  }

  /**
   * A part that many ask and that is made once, as a temporary table, before the queries that use
   * it: its header names the table, {@code -- kept: licence_life}, and the columns to find rows by,
   * {@code -- index: provider, kind}. Its parameters are those of the query.
   *
   * @param table the table's name, that of one of the part's common table expressions
   * @param query what fills it
   * @param indexes lists of columns
   */
  public record Kept(String table, String query, List<String> indexes) {
    /** Copies the lists. */
    public Kept {
      indexes = List.copyOf(indexes);
    }
  }

  /** The parts to be made before the query runs, in the order in which they use each other. */
  public List<Kept> kept() {
    Map<String, Kept> kept = new LinkedHashMap<>();
    keep(this, kept);
    return List.copyOf(kept.values());
  }

  private static void keep(SqlText text, Map<String, Kept> kept) {
    for (String name : text.all(HeaderName.USES)) {
      SqlText part = part(name);
      keep(part, kept);
      String table = part.get(HeaderName.KEPT);
      if (table != null) {
        String query = after(join(part.parts(), part.sql.strip()), "SELECT * FROM " + table);
        kept.putIfAbsent(table, new Kept(table, query, part.all(HeaderName.INDEX)));
      }
    }
  }

  private static String join(String parts, String own) {
    return parts.isEmpty() ? own : parts + ",\n" + own;
  }

  /**
   * The values of parameters that may be left out, {@code -- default: gaps = 0}, or none, {@code --
   * default: service}: those of the parts that the query uses, and its own in their place.
   */
  public Parameters defaults() {
    Parameters values = Parameters.none();
    for (String name : all(HeaderName.USES)) {
      values = values.and(part(name).defaults());
    }
    for (String line : all(HeaderName.DEFAULT)) {
      int equals = line.indexOf('=');
      values =
          equals < 0
              ? values.and(line, null)
              : values.and(
                  line.substring(0, equals).strip(), value(line.substring(equals + 1).strip()));
    }
    return values;
  }

  private static Object value(String text) {
    if (!Character.isDigit(text.charAt(text.length() - 1)) || !NUMBER.matcher(text).matches()) {
      return text;
    }
    return text.indexOf('.') < 0 ? (Object) Long.valueOf(text) : Double.valueOf(text);
  }

  /**
   * The query with the named parts it uses before it: each line {@code -- uses: folder/name} brings
   * in the common table expressions of that file, and of those it uses in turn.
   */
  public String composed() {
    return after(parts(), sql);
  }

  /** The common table expressions that the query uses; empty where it uses none. */
  public String parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    collect(this, parts);
    return String.join(",\n", parts.values());
  }

  /** A query with common table expressions before it. */
  public static String after(String parts, String query) {
    if (parts.isEmpty()) {
      return query;
    }
    return "WITH "
        + parts
        + (query.startsWith("WITH ") ? ",\n" + query.substring("WITH ".length()) : "\n" + query);
  }

  private static void collect(SqlText text, Map<String, String> parts) {
    for (String name : text.all(HeaderName.USES)) {
      if (!parts.containsKey(name)) {
        SqlText part = part(name);
        if (part.get(HeaderName.KEPT) == null) {
          collect(part, parts);
          parts.put(name, part.sql.strip());
        }
      }
    }
  }

  /**
   * The names in the header that mean nothing, such as {@code theshold}.
   *
   * @param sorts what the file is for
   */
  public List<String> unknown(HeaderName.Sort... sorts) {
    List<HeaderName.Sort> known = List.of(sorts);
    return header.keySet().stream().filter(name -> !HeaderName.isKnown(name, known)).toList();
  }

  /** The value of a name, or null. */
  public @Nullable String get(HeaderName name) {
    List<String> values = header.get(name.toString());
    return values == null ? null : values.get(0);
  }

  /**
   * The value of a name that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public String require(HeaderName name) {
    String value = get(name);
    if (value == null) {
      throw new IllegalArgumentException(id + ENDING + ": no line -- " + name + ":");
    }
    return value;
  }

  /** All values of a name. */
  public List<String> all(HeaderName name) {
    return header.getOrDefault(name.toString(), List.of());
  }
}
