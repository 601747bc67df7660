package bg.karta.submission;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.NoValues;
import bg.karta.kind.RecordCells;
import bg.karta.kind.Remark;
import bg.karta.kind.SpellingRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a row that say in a word that they have no value, and so are blank. */
final class AbsentValues {
  private final NoValues words;
  private final List<FieldSpec> fields;
  private final Map<FieldSpec, String> said = new HashMap<>();

  /** Those of the fields of a kind that may be said so. */
  AbsentValues(NoValues words, List<FieldSpec> fields) {
    this.words = words;
    this.fields = fields.stream().filter(NoValues::mayStandIn).toList();
  }

  /** Empties the cells of a row that say that they have no value. */
  void blank(RecordCells cells) {
    if (!said.isEmpty()) {
      said.clear();
    }
    for (FieldSpec field : fields) {
      String cell = cells.get(field);
      if (words.standIn(field, cell)) {
        said.put(field, cell.strip());
        cells.put(field, "");
      }
    }
  }

  /** What there is to say of a cell that was emptied where a value may be missing, or null. */
  @Nullable Remark remark(FieldSpec field) {
    String word = said.isEmpty() || field.required() ? null : said.get(field);
    return word == null ? null : new Remark(SpellingRule.NO_VALUE_IN_WORDS, word);
  }

  /** What stood in the cell of a field of this row. */
  String written(FieldSpec field, String cell) {
    return said.isEmpty() ? cell : said.getOrDefault(field, cell);
  }
}
