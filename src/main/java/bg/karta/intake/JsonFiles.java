package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** How JSON is parsed here: strictly, and within bounds. */
final class JsonFiles {
  private JsonFiles() {}

  /** A key given twice in one record would lose a value without a word, so it counts as broken. */
  static JsonFactory within(Limits limits) {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.number(Limit.DEPTH))
                .maxNameLength(limits.number(Limit.NAME_CHARACTERS))
                .maxStringLength(limits.number(Limit.CELL_CHARACTERS))
                .build())
        .build();
  }

  /** Which bound was met; the parser tells it in words alone. */
  static Failure over(Limits limits, String file, StreamConstraintsException e) {
    String said = String.valueOf(e.getOriginalMessage());
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    if (said.contains("nesting depth")) {
      return limits.over(Limit.DEPTH, "intake.too-deep", file, line);
    }
    if (said.startsWith("Name ")) {
      return limits.over(Limit.NAME_CHARACTERS, "intake.name-too-long", file, line);
    }
    return said.startsWith("String ")
        ? limits.over(Limit.CELL_CHARACTERS, "intake.text-too-long", file, line)
        : new Failure(Failure.Category.INPUT, "intake.json-number", file, line);
  }
}
