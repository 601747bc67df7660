package bg.karta.reconcile;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known to hold between indicators.
 *
 * @param result the indicator that is judged, {@code *} for every one
 * @param base what the parts are taken from or of; null where the sort needs none
 * @param threshold of a break or of equal numbers; 0 for others
 */
record Relation(
    String id,
    Assertion sort,
    String result,
    List<String> parts,
    @Nullable Base base,
    double threshold,
    String bg,
    String en) {
  /** Copies the list. */
  Relation {
    parts = List.copyOf(parts);
  }

  private static final String EVERY = "*";

  /** Where a line stands, for messages about it. */
  record Where(Path file, int row) {
    Failure refused(String key, Object... arguments) {
      List<Object> all = new ArrayList<>(List.of(file, row));
      all.addAll(List.of(arguments));
      return new Failure(Failure.Category.INPUT, "failure.relation." + key, all.toArray());
    }
  }

  /**
   * The relation of a line.
   *
   * @throws Failure if the line says something that no relation is
   */
  static Relation of(Where where, RelationRow row) {
    Assertion sort = Assertion.find(row.sort());
    if (sort == null) {
      throw where.refused("sort", row.sort(), Assertion.names());
    }
    List<String> parts = parts(row.parts());
    Base base = base(where, sort, row.base());
    verifyParts(where, sort, row.result(), parts);
    if (sort.needsThreshold() == (row.threshold() == null)) {
      throw where.refused(sort.needsThreshold() ? "threshold" : "threshold-none", sort);
    }
    if (row.result().equals(EVERY) && sort.formula() != null) {
      throw where.refused("every", sort);
    }
    String bg = Objects.requireNonNullElse(row.titleBg(), row.relation());
    return new Relation(
        row.relation(),
        sort,
        row.result(),
        parts,
        base,
        Objects.requireNonNullElse(row.threshold(), 0.0),
        bg,
        Objects.requireNonNullElse(row.titleEn(), bg));
  }

  private static List<String> parts(@Nullable String cell) {
    return cell == null
        ? List.of()
        : Arrays.stream(cell.split("[;+]")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static @Nullable Base base(Where where, Assertion sort, @Nullable String cell) {
    if (cell == null) {
      if (sort.needsBase()) {
        throw where.refused("base-missing", sort);
      }
      return null;
    }
    if (!sort.takesBase()) {
      throw where.refused("base-none", sort, cell);
    }
    Base base = Base.parse(cell, null);
    if (base == null) {
      throw where.refused("base", cell);
    }
    return base;
  }

  private static void verifyParts(Where where, Assertion sort, String result, List<String> parts) {
    if (parts.size() < sort.fewestParts()) {
      throw where.refused("parts-few", sort, sort.fewestParts(), parts.size());
    }
    if (sort.fewestParts() == 0 && !parts.isEmpty()) {
      throw where.refused("parts-none", sort, String.join(", ", parts));
    }
    if (new HashSet<>(parts).size() < parts.size()) {
      throw where.refused("parts-twice", String.join(", ", parts));
    }
    if (sort == Assertion.SUM && parts.contains(result)) {
      throw where.refused("parts-result", result);
    }
  }

  /** Whether it speaks of every indicator that no other relation of its sort names. */
  boolean isOfEvery() {
    return result.equals(EVERY);
  }

  /** Whether an indicator is its result, a part or in its base. */
  boolean names(String indicator) {
    return result.equals(indicator)
        || parts.contains(indicator)
        || (base != null
            && base.terms().stream().anyMatch(term -> term.indicator().equals(indicator)));
  }

  /** What it says, in a language. */
  String title(Lang lang) {
    return lang.choose(bg, en);
  }
}
