package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.IdentifierCells;
import bg.karta.kind.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which columns of a table are a field's, by their headings and the values under them: of a column
 * of names and one of numbers that both name a record, the numbers are what is taken.
 */
final class AnsweringColumns {
  private static final String PROVIDER = "provider";
  private static final double MOSTLY = 0.5;

  private final RecordKind kind;
  private final Headings names;
  private final String[] headings;
  private final ValueSample values;

  AnsweringColumns(RecordKind kind, Headings names, String[] headings, ValueSample values) {
    this.kind = kind;
    this.names = names;
    this.headings = headings;
    this.values = values;
  }

  /**
   * The columns of a field.
   *
   * @param taken those that its values are read from, the one that names it best first
   * @param naming those that tell the names of the records whose numbers another column holds
   */
  record Columns(List<Integer> taken, List<Integer> naming) {
    /** The column that names it best, -1 where none does. */
    int first() {
      return taken.isEmpty() ? -1 : taken.get(0);
    }

    /** Those whose cells fill the blank ones of the first. */
    List<Integer> further() {
      return taken.subList(Math.min(1, taken.size()), taken.size());
    }

    /** All of them. */
    List<Integer> all() {
      return Stream.of(taken, naming).flatMap(List::stream).toList();
    }
  }

  /** The columns of a field. */
  Columns of(FieldSpec field) {
    List<Integer> answering = names.answering(kind, field, headings);
    if (answering.isEmpty()) {
      return new Columns(shown(field), List.of());
    }
    if (answering.size() == 1 || !refers(field)) {
      return new Columns(answering, List.of());
    }
    List<Integer> taken = new ArrayList<>();
    List<Integer> naming = new ArrayList<>();
    for (int column : answering) {
      (isOfNames(column, field) ? naming : taken).add(column);
    }
    return taken.stream().anyMatch(column -> numbers(column, field).all() > 0)
        ? new Columns(taken, naming)
        : new Columns(answering, List.of());
  }

  /** A column whose heading says too little, where every value under it is one of the field. */
  private List<Integer> shown(FieldSpec field) {
    for (int column = 0; column < headings.length; column++) {
      if (names.mayName(kind, field, headings[column]) && values.areAll(column, field)) {
        return List.of(column);
      }
    }
    return List.of();
  }

  private static boolean refers(FieldSpec field) {
    return field.type() == FieldType.EIK
        || (field.type() == FieldType.REF && field.isAnyIdentifier());
  }

  private boolean isOfNames(int column, FieldSpec field) {
    return numbers(column, field).share() < MOSTLY;
  }

  /** How many values are the number by which a record is known, and not its name. */
  private ValueSample.Fit numbers(int column, FieldSpec field) {
    boolean eik = field.type() == FieldType.EIK || PROVIDER.equals(field.ref());
    return values.fit(
        column,
        field,
        cell -> eik ? IdentifierCells.isNumber(cell) : cell.strip().indexOf(' ') < 0);
  }
}
