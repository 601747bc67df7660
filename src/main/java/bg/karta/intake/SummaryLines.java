package bg.karta.intake;

import static bg.karta.kind.FieldType.CODE;
import static bg.karta.kind.FieldType.CODES;
import static bg.karta.kind.FieldType.COUNT;
import static bg.karta.kind.FieldType.MONEY;
import static bg.karta.kind.FieldType.NUMBER;
import static bg.karta.kind.FieldType.PERCENT;
import static bg.karta.kind.FieldType.YEAR;
import static bg.karta.kind.FieldType.YES_NO;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of a plain table that are no records: headings of groups, sums, remarks. A row is
 * only taken for one of them where no record could be read from it, so that none is lost.
 */
final class SummaryLines {
  /** Types whose values a sum may repeat: the year, the currency. The others name a record. */
  private static final Set<FieldType> NOT_NAMING =
      EnumSet.of(CODE, CODES, COUNT, NUMBER, MONEY, PERCENT, YEAR, YES_NO);

  private final List<FieldSpec> fields;

  /** The field of each column, -1 where none. */
  private final int[] fieldOf;

  /** Whether each field is required and has a column. */
  private final boolean[] required;

  /** Whether a line's label is known to say a value of some field. */
  private final Predicate<String> understood;

  SummaryLines(
      List<FieldSpec> fields, int[] columns, String[] headings, Predicate<String> understood) {
    this.fields = fields;
    this.understood = understood;
    this.fieldOf = new int[headings.length];
    this.required = new boolean[columns.length];
    Arrays.fill(fieldOf, -1);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0) {
        fieldOf[columns[i]] = i;
        required[i] = fields.get(i).required();
      }
    }
  }

  /**
   * Why a row is no record, or null where it is one.
   *
   * @param found the row's cells
   * @param cells its cells by field
   * @param gap whether a required field is blank that has a column
   */
  @Nullable Skip sort(String[] found, String[] cells, boolean gap) {
    int at = first(found);
    if (at < 0 || (!gap && !LineLabel.mayBeSum(found[at]) && !isRepeated(found, at))) {
      return null;
    }
    String label = LineLabel.of(found[at]);
    int own = at < fieldOf.length ? fieldOf[at] : -1;
    if (LineLabel.isSum(label) && isSum(own, cells)) {
      return LineLabel.level(label).equals(LineLabel.ALL) ? Skip.TOTAL : Skip.SUBTOTAL;
    }
    if (LineLabel.isWithinSum(label) && isSum(own, cells)) {
      return Skip.WITHIN_SUM;
    }
    if (gap && others(own) > 0 && isFew(cells) && LineLabel.isSignature(label)) {
      return Skip.REMARK;
    }
    if (gap && isNamedText(found, at) && others(own) > 1) {
      return Skip.GROUP_HEADING;
    }
    if (!isOneText(found) || (!gap && areReadable(cells))) {
      return null;
    }
    if (LineLabel.isRemark(label) && others(own) > 0) {
      return Skip.REMARK;
    }
    if (isHeading(label, found[at], own, cells) || isRepeated(found, at)) {
      return Skip.GROUP_HEADING;
    }
    return gap && others(own) > 0 && LineLabel.isSentence(label) ? Skip.REMARK : null;
  }

  /** Whether at most half of the fields that a record must have are filled. */
  private boolean isFew(String[] cells) {
    int all = 0;
    int filled = 0;
    for (int i = 0; i < cells.length; i++) {
      all += required[i] ? 1 : 0;
      filled += required[i] && !cells[i].isBlank() ? 1 : 0;
    }
    return filled * 2 <= all;
  }

  /** Whether a row is two texts, of which the first names what the second says. */
  private boolean isNamedText(String[] found, int at) {
    if (!found[at].stripTrailing().endsWith(":")) {
      return false;
    }
    int texts = 0;
    for (int i = at + 1; i < found.length; i++) {
      texts += found[i].isBlank() ? 0 : 1;
    }
    return texts == 1 && understood.test(label(found));
  }

  /** Whether no field has a value. */
  boolean isBlank(String[] cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a required field is blank that has a column. */
  boolean hasGap(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (required[i] && cells[i].isBlank()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The label of a line: its first text that is not a number in a list, with what stands beside it
   * where it ends in a colon.
   */
  String label(String[] found) {
    int at = first(found);
    if (at < 0) {
      return "";
    }
    String label = found[at].strip();
    for (int i = at + 1; label.endsWith(":") && i < found.length; i++) {
      label += found[i].isBlank() ? "" : " " + found[i].strip();
    }
    return label;
  }

  private int first(String[] found) {
    for (int i = 0; i < found.length; i++) {
      if (!found[i].isBlank() && !isNumbering(found, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNumbering(String[] found, int column) {
    return (column >= fieldOf.length || fieldOf[column] < 0)
        && LineLabel.isNumbering(found[column]);
  }

  /** No field names a record but the one that the label stands in, and it fails to. */
  private boolean isSum(int own, String[] cells) {
    int blank = 0;
    for (int i = 0; i < cells.length; i++) {
      if (i != own && required[i] && !NOT_NAMING.contains(fields.get(i).type())) {
        if (!cells[i].isBlank()) {
          return false;
        }
        blank++;
      }
    }
    if (own < 0 || !required[own] || blank > 0) {
      return blank > 0;
    }
    return isUnreadable(own, cells) || isWithoutKey(own, cells);
  }

  /** Whether no cell but the label's tells a record of others: their values stand elsewhere. */
  private boolean isWithoutKey(int own, String[] cells) {
    int others = 0;
    for (int i = 0; i < cells.length; i++) {
      if (i != own && fields.get(i).key()) {
        others++;
        if (!cells[i].isBlank()) {
          return false;
        }
      }
    }
    return others > 0;
  }

  /** Whether every field that must be read can be. */
  boolean areReadable(String[] cells) {
    return IntStream.range(0, cells.length).noneMatch(i -> required[i] && isUnreadable(i, cells));
  }

  private static boolean isRepeated(String[] found, int at) {
    return at + 2 < found.length
        && found[at].equals(found[at + 1])
        && found[at].equals(found[at + 2]);
  }

  private boolean isUnreadable(int field, String[] cells) {
    return fields.get(field).read(cells[field]).value() == null;
  }

  /** Whether one text is all that the row holds, perhaps repeated in the cells of a merged one. */
  private boolean isOneText(String[] found) {
    Set<String> texts = new HashSet<>();
    int cells = 0;
    for (int i = 0; i < found.length; i++) {
      if (!found[i].isBlank() && !isNumbering(found, i)) {
        texts.add(found[i].strip());
        cells++;
      }
    }
    return texts.size() == 1 && (cells == 1 || cells > 2);
  }

  private boolean isHeading(String label, String text, int own, String[] cells) {
    boolean words = LineLabel.isWords(label);
    if (own < 0) {
      return words || LineLabel.namesGroup(label) || understood.test(text);
    }
    FieldSpec field = fields.get(own);
    if (LineLabel.namesGroup(label)) {
      // A municipality may itself be the provider whose number is missing.
      return others(own) > (field.key() ? 0 : 1);
    }
    if (others(own) < 2) {
      return others(own) > 0 && text.indexOf(':') > 0 && understood.test(text);
    }
    boolean named = field.key() && othersOfKey(own) == 0 && !isUnreadable(own, cells);
    // A key may be any text; several words and nothing else in the row are hardly one.
    boolean title = words && others(own) > 2 && label.indexOf(' ') > 0;
    return (words && !named) || title || understood.test(text);
  }

  /** How many required fields have a column besides one. */
  private long others(int own) {
    return IntStream.range(0, required.length).filter(i -> i != own && required[i]).count();
  }

  private long othersOfKey(int own) {
    return IntStream.range(0, required.length)
        .filter(i -> i != own && required[i] && fields.get(i).key())
        .count();
  }
}
