package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headings that an office uses besides those of the kinds.
 *
 * @param further the headings by {@code kind.field}
 */
public record Headings(Map<String, List<String>> further) {
  /** No headings but those of the kinds. */
  public static final Headings NONE = new Headings(Map.of());

  /** Copies the headings. */
  public Headings {
    further = Map.copyOf(further);
  }

  /**
   * The headings of a configuration file.
   *
   * @param lines {@code service.capacity} with the headings, parted by semicolons
   * @throws Failure if there is no such kind or field
   */
  public static Headings of(Map<String, String> lines) {
    Map<String, List<String>> further = new HashMap<>();
    lines.forEach(
        (name, headings) ->
            further.put(
                known(name), Arrays.stream(headings.split(";")).map(String::strip).toList()));
    return new Headings(further);
  }

  private static String known(String name) {
    int dot = name.indexOf('.');
    RecordKind kind = Kinds.find(dot < 0 ? name : name.substring(0, dot));
    if (kind == null) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.config.heading-kind",
          name,
          String.join(", ", Kinds.names().toList()));
    }
    List<String> fields = kind.fields().stream().map(FieldSpec::name).toList();
    String field = name.substring(dot + 1);
    if (dot < 0 || !fields.contains(field)) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.config.heading-field",
          name,
          kind.name(),
          String.join(", ", fields));
    }
    return kind.name() + "." + field;
  }

  /** The further headings of a field. */
  List<String> of(RecordKind kind, FieldSpec field) {
    return further.isEmpty()
        ? List.of()
        : further.getOrDefault(kind.name() + "." + field.name(), List.of());
  }

  /** The field that a heading names best, or null where it names none. */
  public @Nullable FieldSpec field(RecordKind kind, String heading) {
    return kind.fields().stream()
        .filter(field -> rank(kind, field, heading) >= 0)
        .min(Comparator.comparingInt(field -> rank(kind, field, heading)))
        .orElse(null);
  }

  /** How well a heading names a field, -1 where it does not. */
  int rank(RecordKind kind, FieldSpec field, String heading) {
    int rank = field.rank(heading);
    if (rank < 0) {
      for (String own : of(kind, field)) {
        if (FieldSpec.sameHeading(own, heading)) {
          return Integer.MAX_VALUE;
        }
      }
    }
    return rank;
  }

  /** The columns whose headings name a field, the one that names it best first. */
  List<Integer> answering(RecordKind kind, FieldSpec field, String[] headings) {
    List<Integer> answering = new ArrayList<>();
    for (int column = 0; column < headings.length; column++) {
      if (rank(kind, field, headings[column]) >= 0) {
        answering.add(column);
      }
    }
    answering.sort(Comparator.comparingInt(column -> rank(kind, field, headings[column])));
    return answering;
  }
}
