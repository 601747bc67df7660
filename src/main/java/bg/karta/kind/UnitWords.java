package bg.karta.kind;

import bg.karta.text.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for what is counted that people write behind a number, {@code 30 места}, each only in
 * the fields that count it. They are data: {@code units.csv} beside this class.
 */
final class UnitWords {
  private static @Nullable Map<String, Set<String>> fieldsOfWords;

  private UnitWords() {}

  private static synchronized Map<String, Set<String>> words() {
    Map<String, Set<String>> words = fieldsOfWords;
    if (words == null) {
      words = new HashMap<>();
      for (Map<String, String> row : Resource.table(Kinds.class, "units.csv")) {
        Set<String> fields = Set.copyOf(Resource.list(row, "fields"));
        for (String word : Resource.list(row, "words")) {
          words.put(Texts.folded(word), fields);
        }
      }
      fieldsOfWords = words;
    }
    return words;
  }

  /** The number before a unit of a field; null where there is no number, or no unit of it. */
  static @Nullable String number(String cell, FieldSpec field) {
    int end = cell.length();
    while (end > 0 && !Character.isDigit(cell.charAt(end - 1))) {
      end--;
    }
    String unit = cell.substring(end).strip();
    if (end == 0 || unit.isEmpty() || !Character.isLetter(unit.charAt(0))) {
      return null;
    }
    Set<String> fields = words().get(Texts.folded(unit));
    return fields != null && fields.contains(field.name()) ? cell.substring(0, end).strip() : null;
  }

  /** What is read of a number without its unit, with the remark of it. */
  static Reading dropped(String cell, Reading reading) {
    if (reading.remark() == null && reading.value() != null) {
      String value = String.valueOf(reading.value());
      return Reading.of(reading.value(), SpellingRule.UNIT_DROPPED, cell, value);
    }
    boolean none =
        reading.remark() != null && reading.remark().rule() == CellRule.VALUE_NOT_A_COUNT;
    return none ? Reading.refused(CellRule.VALUE_NOT_A_COUNT, cell) : reading;
  }
}
