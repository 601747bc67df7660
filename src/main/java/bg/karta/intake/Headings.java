package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.HeadingDictionary;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headings by which fields are found: those that the office configured, which win, those that
 * the kinds declare, and those of the dictionary.
 */
public final class Headings {
  /** No headings but those of the kinds and of the dictionary. */
  public static final Headings NONE = new Headings(Map.of());

  /** Behind every declared heading. */
  private static final int OF_DICTIONARY = 1000;

  private final Map<String, List<String>> further;

  private Headings(Map<String, List<String>> further) {
    this.further = Map.copyOf(further);
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

  /** The headings of a field besides those that it declares. */
  List<String> of(RecordKind kind, FieldSpec field) {
    List<String> known = HeadingDictionary.of(kind).headings(field);
    return further.isEmpty()
        ? known
        : Stream.concat(configured(kind, field).stream(), known.stream()).toList();
  }

  private List<String> configured(RecordKind kind, FieldSpec field) {
    return further.getOrDefault(kind.name() + "." + field.name(), List.of());
  }

  private boolean isConfigured(RecordKind kind, FieldSpec field, String heading) {
    return configured(kind, field).stream().anyMatch(own -> FieldSpec.sameHeading(own, heading));
  }

  /** The field that a heading names best, or null where it names none. */
  public @Nullable FieldSpec field(RecordKind kind, String heading) {
    return kind.fields().stream()
        .filter(field -> rank(kind, field, heading) >= 0)
        .min(Comparator.comparingInt(field -> rank(kind, field, heading)))
        .orElse(null);
  }

  /** How well a heading names a field, the least number best; -1 where it does not. */
  int rank(RecordKind kind, FieldSpec field, String heading) {
    if (!further.isEmpty() && !heading.isBlank()) {
      if (isConfigured(kind, field, heading)) {
        return 0;
      }
      // What the office says of one field is no longer a heading of another.
      if (kind.fields().stream().anyMatch(other -> isConfigured(kind, other, heading))) {
        return -1;
      }
    }
    int rank = field.rank(heading);
    if (rank >= 0) {
      return 1 + rank;
    }
    HeadingDictionary.Entry entry = entry(kind, field, heading);
    return entry == null || entry.doubted() ? -1 : OF_DICTIONARY + entry.rank();
  }

  /** Whether a heading is a field's, and neither declared nor configured. */
  boolean isOfDictionary(RecordKind kind, FieldSpec field, String heading) {
    return rank(kind, field, heading) >= OF_DICTIONARY;
  }

  private static HeadingDictionary.@Nullable Entry entry(
      RecordKind kind, FieldSpec field, String heading) {
    HeadingDictionary.Entry entry =
        heading.isBlank() ? null : HeadingDictionary.of(kind).find(heading);
    return entry != null && entry.field().equals(field.name()) ? entry : null;
  }

  /** Whether a heading is one of a field's, if the values under it show that they are. */
  boolean mayName(RecordKind kind, FieldSpec field, String heading) {
    HeadingDictionary.Entry entry = entry(kind, field, heading);
    return entry != null && entry.doubted() && field(kind, heading) == null;
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
