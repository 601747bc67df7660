package bg.karta.template;

import bg.karta.text.Lang;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form: what may be entered and how it is explained.
 *
 * @param name the name for programs, {@code valid_to}
 * @param heading the heading for people
 * @param type the type of its values
 * @param required whether a value must be given
 * @param wording what people read about it
 * @param limits what bounds its values
 * @param choices the values that can be chosen; empty where any can be given
 * @param open whether values besides the choices may be given
 * @param reference what its values refer to, or null
 * @param example a valid value in its plain form, empty where there is none
 */
public record FormField(
    String name,
    String heading,
    Type type,
    boolean required,
    Labels wording,
    Bounds limits,
    List<Choice> choices,
    boolean open,
    @Nullable Reference reference,
    String example) {
  /** Copies the choices. */
  public FormField {
    choices = List.copyOf(choices);
  }

  /** What a value is. */
  public enum Type {
    TEXT,
    /** Several choices, separated by semicolons. */
    LIST,
    /** A day, in plain form {@code 2024-01-31}. */
    DATE,
    /** A month, in plain form {@code 2024-01}. */
    MONTH,
    YEAR,
    INTEGER,
    DECIMAL,
    /** In plain form {@code true} or {@code false}. */
    BOOLEAN
  }

  /**
   * What people read about a field.
   *
   * @param type the type in words
   * @param allowed the values allowed, in words; empty where the type says it all
   * @param remark what else there is to know; may be empty
   */
  public record Labels(String type, String allowed, String remark) {
    /** All of it in a row of sentences. */
    String sentences() {
      String first = allowed.isEmpty() ? type : type + ": " + allowed;
      String closed = first.endsWith(".") ? first : first + ".";
      return remark.isEmpty() ? closed : closed + " " + remark;
    }
  }

  /**
   * What bounds a value.
   *
   * @param min the least number, or null
   * @param max the greatest number, or null
   * @param shortest the fewest characters of a text, 0 for any number
   * @param longest the most characters of a text, 0 for any number
   * @param pattern a regular expression a text matches, or null
   * @param format the name JSON Schema has for the form of a text, such as {@code date}, or null
   */
  public record Bounds(
      @Nullable Number min,
      @Nullable Number max,
      int shortest,
      int longest,
      @Nullable String pattern,
      @Nullable String format) {
    /** Any value of the type. */
    public static final Bounds NONE = new Bounds(null, null, 0, 0, null, null);

    /** Numbers from one to another, null for no bound. */
    public static Bounds numbers(@Nullable Number min, @Nullable Number max) {
      return new Bounds(min, max, 0, 0, null, null);
    }

    /** Texts of a form that JSON Schema has a name for. */
    public static Bounds form(String format, @Nullable String pattern) {
      return new Bounds(null, null, 0, 0, pattern, format);
    }

    /** Texts of a length that match a pattern. */
    public static Bounds texts(int shortest, int longest, String pattern) {
      return new Bounds(null, null, shortest, longest, pattern, null);
    }
  }

  /**
   * A value that can be chosen.
   *
   * @param value its plain form
   * @param label what people choose
   */
  public record Choice(String value, String label) {}

  /**
   * What a field refers to.
   *
   * @param form the name of the other form
   * @param field the name of its key
   */
  public record Reference(String form, String field) {}

  /** The example as people would enter it. */
  String exampleLabel(Lang lang) {
    if (type == Type.LIST) {
      return Stream.of(example.split(";")).map(this::label).collect(Collectors.joining("; "));
    }
    boolean reversed = lang == Lang.BG && (type == Type.DATE || type == Type.MONTH);
    if (reversed) {
      List<String> parts = new ArrayList<>(List.of(example.split("-")));
      Collections.reverse(parts);
      return String.join(".", parts);
    }
    return label(example);
  }

  private String label(String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }
}
