package bg.karta.output;

import java.util.Locale;
import java.util.Map;

/**
 * A column of a table.
 *
 * @param name the name for programs, the same in every language, such as {@code licensed_capacity}
 * @param label the heading for people, in the language they chose
 * @param type what the column's cells hold
 * @param detail whether a terminal too narrow for all columns does without it
 * @param words what people see in the place of a code; programs get the code
 */
public record Column(
    String name, String label, Type type, boolean detail, Map<String, String> words) {
  /** A column that every terminal shows. */
  public Column(String name, String label, Type type) {
    this(name, label, type, false);
  }

  /** A column whose cells are the same for people and programs. */
  public Column(String name, String label, Type type, boolean detail) {
    this(name, label, type, detail, Map.of());
  }

  /** The same column with words that people see in the place of codes. */
  public Column worded(Map<String, String> codes) {
    return new Column(name, label, type, detail, codes);
  }

  /** Takes any text as a name or label, as the columns of a query may be called anything. */
  public Column {
    name = Cell.wellFormed(name);
    label = Cell.wellFormed(label);
    words = Map.copyOf(words);
  }

  /** What a column's cells hold; its text is the type's name in JSON. */
  public enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    MONTH,
    BOOLEAN,
    /** Codes of {@link Mark}, separated by spaces; people see their letters. */
    MARKS;

    /** Whether the cells are numbers: set flush right, and never shortened. */
    boolean isNumber() {
      return this == INTEGER || this == DECIMAL;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
