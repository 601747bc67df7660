package bg.karta.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** How JSON is parsed here: strictly, and within bounds. */
final class JsonFiles {
  /** A key given twice in one record would lose a value without a word, so it counts as broken. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxNameLength(10_000)
                  .maxStringLength(Limits.CELL)
                  .build())
          .build();

  private JsonFiles() {}
}
