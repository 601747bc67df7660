package bg.karta.kind;

import bg.karta.letter.CharsetGuess;
import bg.karta.letter.Garbled;
import bg.karta.letter.LostLetters;
import bg.karta.person.PersonalNumbers;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind, as its record declares it.
 *
 * @param name the name of the column, {@code valid_to}
 * @param position where it stands among the fields of its kind, from 0
 * @param type the type of its values
 * @param key whether it belongs to the key
 * @param required whether a value must be given
 * @param bg Bulgarian headings, the usual one first
 * @param en further English headings
 * @param ref the table whose key it names, or null
 * @param codes its nomenclature, or null
 * @param example its value in the made-up record that templates show, empty where it has none
 * @param tells what a person's number tells that it keeps
 * @param carried whether its value holds on where a file has no column for it
 * @param min the least number allowed
 * @param max the greatest number allowed
 */
public record FieldSpec(
    String name,
    int position,
    FieldType type,
    boolean key,
    boolean required,
    List<String> bg,
    List<String> en,
    @Nullable String ref,
    @Nullable String codes,
    String example,
    PersonFact tells,
    boolean carried,
    double min,
    double max) {
  /** Copies the lists. */
  public FieldSpec {
    bg = List.copyOf(bg);
    en = List.copyOf(en);
  }

  /**
   * Reads one cell of this field.
   *
   * @param cell the cell as it stands in the file
   * @return the value, perhaps with a remark; no value and no remark for a blank cell of a field
   *     that may be absent
   */
  public Reading read(String cell) {
    boolean list = type == FieldType.CODES || type == FieldType.WORDS;
    // A spreadsheet's cell holds a list one entry a line.
    String text = Texts.clean(list ? cell.strip().replace('\n', ';') : cell);
    if (text.isEmpty()) {
      return required ? Reading.refused(CellRule.VALUE_MISSING, name, bg.get(0)) : blank();
    }
    Remark error = CellErrors.judge(text);
    if (error != null) {
      return new Reading(null, error);
    }
    if (type == FieldType.PERSON) {
      return type.read(text, this);
    }
    return text.length() < PersonalNumbers.LENGTH ? type.read(text, this) : impersonal(text);
  }

  /** Whether it names a record and may do so by any text, {@code 16} or {@code ЦОП-4}. */
  public boolean isAnyIdentifier() {
    return switch (type) {
      case REF, LICENCE_NUMBER -> true;
      case TEXT -> key;
      default -> false;
    };
  }

  /** A blank cell; in a field of the key it is stored as an empty text. */
  private Reading blank() {
    return key ? Reading.of("") : BLANK;
  }

  /** What may be shown of a cell of this field: of a person's number its two ends. */
  public String shown(String cell) {
    return switch (type) {
      case PERSON -> PersonalNumbers.conceal(Texts.clean(cell));
      case PHONE -> PersonalNumbers.maskTelephone(cell);
      default -> cell;
    };
  }

  /** A text long enough to hold a personal number, which is not stored. */
  private Reading impersonal(String text) {
    boolean telephone = type == FieldType.PHONE;
    return masked(
        text, telephone ? PersonalNumbers.maskTelephone(text) : PersonalNumbers.maskCertain(text));
  }

  /**
   * Reads one cell of a record about a person, whose texts are searched for numbers with wrong
   * check digits too.
   */
  public Reading readAboutPerson(String cell) {
    String text = Texts.clean(cell);
    return type.isFreeText() && !text.isEmpty() && CellErrors.judge(text) == null
        ? masked(text, PersonalNumbers.maskWidely(text))
        : read(cell);
  }

  /**
   * What there is to say of the letters of a cell whose text is kept, or null.
   *
   * @param doubt the charset that the cell's file is likelier in, or null
   */
  public @Nullable Remark illegible(String cell, CharsetGuess.@Nullable Doubt doubt) {
    if (!type.keepsLetters()) {
      return null;
    }
    String sure = Garbled.meant(cell);
    String meant = sure == null && doubt != null ? Garbled.meant(cell, doubt) : sure;
    if (meant != null) {
      return new Remark(
          DamageRule.LETTERS_GARBLED,
          PersonalNumbers.maskWidely(Texts.clean(cell)),
          PersonalNumbers.maskWidely(Texts.clean(meant)));
    }
    return LostLetters.in(cell)
        ? new Remark(DamageRule.LETTERS_LOST, PersonalNumbers.maskWidely(Texts.clean(cell)))
        : null;
  }

  private Reading masked(String text, String masked) {
    if (masked.equals(text)) {
      return type.read(text, this);
    }
    if (key || !type.isFreeText()) {
      return Reading.refused(CellRule.PERSONAL_NUMBER_AS_VALUE, masked);
    }
    Object value = type == FieldType.WORDS ? type.read(masked, this).value() : masked;
    return new Reading(value, new Remark(CellRule.PERSONAL_NUMBER_IN_TEXT, masked));
  }

  /**
   * How well a heading names this field: 0 for the field's own name, more for its other headings in
   * their order, -1 where it does not.
   */
  public int rank(String heading) {
    String key = HeadingKeys.of(heading);
    if (key.equals(HeadingKeys.of(name))) {
      return 0;
    }
    int found = indexOf(key, bg);
    if (found >= 0) {
      return 1 + found;
    }
    found = indexOf(key, en);
    return found < 0 ? -1 : 1 + bg.size() + found;
  }

  private static int indexOf(String key, List<String> headings) {
    for (int i = 0; i < headings.size(); i++) {
      if (key.equals(HeadingKeys.of(headings.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A heading of a field and how far another is from it.
   *
   * @param edits how many letters would have to change; 0 where they only look alike
   */
  public record Near(String heading, int edits) {}

  /**
   * The heading of this field that is nearest to one that does not name it.
   *
   * @param others further headings of the field
   * @param most how many letters may have to change
   * @return null where more would have to
   */
  public @Nullable Near nearest(String heading, List<String> others, int most) {
    String key = HeadingKeys.of(heading);
    String cyrillic = HeadingKeys.cyrillic(heading);
    LevenshteinDistance distance = new LevenshteinDistance(most);
    @Nullable Near nearest = null;
    for (List<String> headings : List.of(List.of(name), bg, en, others)) {
      for (String own : headings) {
        int edits = edits(HeadingKeys.of(own), key, cyrillic, distance);
        if (edits >= 0 && (nearest == null || edits < nearest.edits())) {
          nearest = new Near(own, edits);
        }
      }
    }
    return nearest;
  }

  private static int edits(String own, String key, String cyrillic, LevenshteinDistance distance) {
    if (own.equals(cyrillic)) {
      return 0;
    }
    boolean far = Math.abs(own.length() - key.length()) > distance.getThreshold();
    return far ? -1 : distance.apply(key, own);
  }

  /**
   * A heading of this field that a longer one holds, such as {@code Капацитет} in {@code Капацитет
   * на дома}, or null.
   */
  public @Nullable String heldBy(String heading, List<String> others) {
    String key = HeadingKeys.of(heading);
    return headings(others)
        .filter(own -> HeadingKeys.of(own).length() >= TELLING)
        .filter(own -> key.contains(HeadingKeys.of(own)))
        .findFirst()
        .orElse(null);
  }

  private Stream<String> headings(List<String> others) {
    return Stream.of(List.of(name), bg, en, others).flatMap(List::stream);
  }

  /** Whether a heading is the same as another but for case, blanks and punctuation. */
  public static boolean sameHeading(String one, String other) {
    return HeadingKeys.of(one).equals(HeadingKeys.of(other));
  }

  /** The same as {@link #headingKey} of what stands in the row of headings itself. */
  public static String ownHeadingKey(String heading) {
    return HeadingKeys.of(heading);
  }

  /** What headings are compared by: their letters and digits. */
  public static String headingKey(String heading) {
    return Texts.folded(heading);
  }

  /** From so many letters on a word within another heading is hardly there by chance. */
  private static final int TELLING = 5;

  private static final Reading BLANK = new Reading(null, null);
}
