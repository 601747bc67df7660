package bg.karta.statistic;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.RecordKind;
import bg.karta.kind.ValueWords;
import bg.karta.output.Column;
import bg.karta.output.Mark;
import bg.karta.output.Table;
import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.HeaderName;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A named table of figures: one {@code .sql} file whose header says what it shows. */
public final class Statistic {
  /** {@code name type Bulgarian label | English label}. */
  private static final Pattern COLUMN = Pattern.compile("(\\S+) (\\S+) (.+?) \\| (.+)");

  /** The list of words of the kinds of records, which have their own titles. */
  private static final String RECORD_KINDS = "record-kind";

  /** What the list of words of the fields of a kind begins with, {@code field-of-service}. */
  private static final String FIELDS = "field-of-";

  private final SqlText text;

  private Statistic(SqlText text) {
    this.text = text;
  }

  /** The table that a file with such a header declares. */
  public static Statistic of(SqlText text) {
    return new Statistic(text);
  }

  /** What the keys of a list of words begin with; {@code findings.severity} is in use elsewhere. */
  private static String beginning(String list) {
    return (list.indexOf('.') < 0 ? "word." : "") + list + ".";
  }

  /** The name it is asked for by. */
  public String id() {
    return text.id();
  }

  /** What it shows, in a language. */
  public String title(Lang lang) {
    return text.require(lang.choose(HeaderName.BG, HeaderName.EN));
  }

  /** What it is made of beside the records: {@code licence-findings}, or nothing. */
  public List<String> needs() {
    return text.all(HeaderName.NEEDS);
  }

  /** The table's columns, with headings in a language. */
  public List<Column> columns(Lang lang) {
    return text.all(HeaderName.COLUMN).stream().map(line -> column(line, lang)).toList();
  }

  private Column column(String line, Lang lang) {
    Matcher matcher = COLUMN.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException(id() + ".sql: column " + line);
    }
    return new Column(
        matcher.group(1),
        lang.choose(matcher.group(3), matcher.group(4)),
        Column.Type.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
        text.all(HeaderName.DETAIL).contains(matcher.group(1)),
        words(matcher.group(1), lang));
  }

  /** What people see for the codes of a column: the names of a nomenclature, or of the bundle. */
  private Map<String, String> words(String column, Lang lang) {
    Map<String, String> words = new HashMap<>();
    for (String line : text.all(HeaderName.WORDS)) {
      String[] parts = line.split(" ");
      if (parts[0].equals(column)) {
        for (int i = 1; i < parts.length; i++) {
          words.putAll(list(parts[i], lang));
        }
        if (words.isEmpty()) {
          throw new IllegalStateException(id() + ".sql: words " + line);
        }
      }
    }
    return words;
  }

  private static Map<String, String> list(String name, Lang lang) {
    if (name.equals(RECORD_KINDS)) {
      return Kinds.all().stream().collect(Collectors.toMap(RecordKind::name, k -> k.title(lang)));
    }
    if (name.startsWith(FIELDS)) {
      RecordKind kind = Objects.requireNonNull(Kinds.find(name.substring(FIELDS.length())), name);
      return kind.fields().stream()
          .collect(Collectors.toMap(FieldSpec::name, field -> ValueWords.label(field, lang)));
    }
    return Nomenclature.listNames().contains(name)
        ? Nomenclature.named(name).words(lang)
        : Messages.of(lang).words(beginning(name));
  }

  /** The weights its query multiplies by, as its header has them; mostly none. */
  public Weights weights() {
    return Weights.of(text);
  }

  /**
   * The name of its weights in a configuration file, {@code risk} for {@code risk.FACTOR}.
   *
   * @throws IllegalArgumentException if it has none
   */
  public String weightsName() {
    return text.require(HeaderName.WEIGHTS);
  }

  /** Computes the table with the weights of the header. */
  public Table table(Database database, Lang lang, Parameters parameters) {
    return table(database, lang, parameters, weights());
  }

  /**
   * Computes the table.
   *
   * @param parameters {@code on}, and what else the query asks for; those that the header gives a
   *     value, {@code -- default: gaps = 0}, or none, {@code -- default: service}, may be left out
   * @param weights those of {@link #weights()} or others in their place
   */
  public Table table(Database database, Lang lang, Parameters parameters, Weights weights) {
    Parameters all =
        text.defaults().and(parameters).and(weights.parameters()).and("lang", lang.toString());
    List<ResultRow> rows = new ArrayList<>();
    List<Column> declared = columns(lang);
    List<String> expected = declared.stream().map(Column::name).toList();
    Query.run(database, text, all, columns -> verify(columns.names(), expected), rows::add);
    return new Table(
        id(),
        title(lang),
        (String) all.value("on"),
        text.get(lang.choose(HeaderName.UNIT_BG, HeaderName.UNIT_EN)),
        declared,
        rows,
        notes(lang, declared, rows, weights));
  }

  /** What the header says to the reader, and with which weights the figures were computed. */
  private List<String> notes(
      Lang lang, List<Column> columns, List<ResultRow> rows, Weights weights) {
    List<String> notes =
        new ArrayList<>(text.all(lang.choose(HeaderName.NOTE_BG, HeaderName.NOTE_EN)));
    Mark.legend(columns, rows, lang).ifPresent(notes::add);
    if (!weights.byFactor().isEmpty()) {
      notes.add(lang.choose("Тегла: ", "Weights: ") + weights + ".");
    }
    return notes;
  }

  private void verify(List<String> names, List<String> expected) {
    if (!names.equals(expected)) {
      throw new IllegalStateException(id() + ".sql declares " + expected + ", gives " + names);
    }
  }
}
