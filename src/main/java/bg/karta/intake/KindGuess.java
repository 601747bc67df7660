package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of record as the explanation of a table: which of its columns the kind understands, and
 * how the values under them fit.
 */
final class KindGuess {
  /** What a column counts for whose heading is a field's own and whose values all fit, is 1. */
  private static final double NEAR_HEADING = 0.75;

  /** A heading whose values do not fit may still be that of the field, written badly. */
  private static final double WITHOUT_VALUES = 0.5;

  private static final double BY_VALUES_ALONE = 0.5;
  private static final double MISSING = 0.5;
  private static final double MISSING_KEY = 1;

  private final PlainLayout layout;
  private final String[] headings;
  private final ValueSample values;
  private final List<FieldSpec> missing;
  private final boolean changes;
  private final List<String> lost;
  private double score = Double.NaN;

  /**
   * The explanation that a kind gives.
   *
   * @param layout the table as one of the kind
   * @param changes whether its rows change records that are known, so that the key is enough
   */
  KindGuess(PlainLayout layout, String[] headings, ValueSample values, boolean changes) {
    this.layout = layout;
    this.headings = headings;
    this.values = values;
    this.changes = changes;
    this.missing = layout.missing(changes);
    this.lost =
        layout.unknownColumns().stream()
            .filter(values::counts)
            .map(column -> headings[column])
            .toList();
  }

  private double ofHeadings() {
    Set<String> near = new HashSet<>();
    layout.nearHeadings().forEach(heading -> near.add(heading.heading()));
    double sum = 0;
    for (Map.Entry<Integer, FieldSpec> known : layout.fieldsByColumn().entrySet()) {
      double heading = near.contains(headings[known.getKey()]) ? NEAR_HEADING : 1;
      double fitting = values.fit(known.getKey(), known.getValue()).share();
      sum += heading * (WITHOUT_VALUES + (1 - WITHOUT_VALUES) * fitting);
    }
    return sum;
  }

  /** Of the columns that are not understood some show by their values which field they may be. */
  private double ofValues() {
    List<FieldSpec> free = new ArrayList<>(kind().fields());
    free.removeAll(layout.fieldsByColumn().values());
    double sum = 0;
    for (int column : layout.unknownColumns()) {
      FieldSpec told =
          free.stream().filter(field -> values.tells(column, field)).findFirst().orElse(null);
      if (told != null) {
        free.remove(told);
        sum += BY_VALUES_ALONE;
      }
    }
    return sum;
  }

  private double ofMissing() {
    return missing.stream().mapToDouble(field -> field.key() ? MISSING_KEY : MISSING).sum();
  }

  PlainLayout layout() {
    return layout;
  }

  RecordKind kind() {
    return layout.parts().get(0).kind();
  }

  /** How well it explains the table, in columns that are understood well. */
  double score() {
    if (Double.isNaN(score)) {
      score = ofHeadings() + ofValues() - ofMissing();
    }
    return score;
  }

  /** How many columns are understood. */
  int known() {
    return layout.fieldsByColumn().size();
  }

  /** The headings of the columns that hold values and would be lost. */
  List<String> lost() {
    return lost;
  }

  /** Required fields that have no column. */
  List<FieldSpec> missing() {
    return missing;
  }

  /** Whether at least half of the columns are understood. */
  boolean understandsHalf() {
    return known() >= lost.size();
  }

  /**
   * Whether the table may be one of the kind: the key has its columns, and at most half of the
   * required fields lack theirs.
   *
   * @param told whether the kind was told, so that what the key lacks is a finding
   */
  boolean isPlausible(boolean told) {
    if (layout.matched() < KindGuesses.LEAST_HEADINGS) {
      return false;
    }
    if (changes) {
      return missing.isEmpty();
    }
    long required = kind().fields().stream().filter(FieldSpec::required).count();
    return missing.size() * 2L <= required && (told || missing.stream().noneMatch(FieldSpec::key));
  }

  /** The columns that are understood, each with its field: {@code ЕИК → provider}. */
  List<String> understood() {
    List<String> understood = new ArrayList<>();
    layout
        .fieldsByColumn()
        .forEach((column, field) -> understood.add(headings[column] + " → " + field.name()));
    return understood;
  }

  /** The headings of the columns that are understood and of which a value does not fit. */
  List<String> unfitting() {
    List<String> unfitting = new ArrayList<>();
    layout
        .fieldsByColumn()
        .forEach(
            (column, field) -> {
              if (values.fit(column, field).share() < 1) {
                unfitting.add(headings[column]);
              }
            });
    return unfitting;
  }
}
