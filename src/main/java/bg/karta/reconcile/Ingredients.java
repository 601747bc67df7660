package bg.karta.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a computation needs, as far as there are any; one that is missing is null.
 *
 * @param names the indicators of the parts, then those of the base
 * @param found their figures in the same order
 * @param parts how many of them are parts
 * @param mixed whether one that is missing is there of another period
 */
record Ingredients(
    List<String> names, List<@Nullable PublishedNumber> found, int parts, boolean mixed) {
  /** Copies the lists, which may hold null. */
  Ingredients {
    names = List.copyOf(names);
    found = Collections.unmodifiableList(new ArrayList<>(found));
  }

  /** Those of parts and a base, seen from a moment; of the same source first. */
  static Ingredients of(
      PublishedNumbers figures,
      List<String> parts,
      @Nullable Base base,
      Moment moment,
      @Nullable String source) {
    List<String> names = new ArrayList<>(parts);
    List<@Nullable PublishedNumber> found = new ArrayList<>();
    boolean mixed = false;
    for (String part : parts) {
      PublishedNumber figure = figures.pick(moment, part, source);
      mixed |= figure == null && figures.isOfOtherPeriod(moment, part);
      found.add(figure);
    }
    for (Base.Term term : base == null ? List.<Base.Term>of() : base.terms()) {
      PublishedNumber figure = figures.pick(term, moment, source);
      mixed |= figure == null && figures.isThere(term, moment);
      names.add(term.written());
      found.add(figure);
    }
    return new Ingredients(names, found, parts.size(), mixed);
  }

  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (found.get(i) == null) {
        missing.add(names.get(i));
      }
    }
    return missing;
  }

  boolean isComplete() {
    return missing().isEmpty();
  }

  /** Those of the parts and the base that there are. */
  List<PublishedNumber> present() {
    return present(0, found.size());
  }

  List<PublishedNumber> presentParts() {
    return present(0, parts);
  }

  List<PublishedNumber> presentBase() {
    return present(parts, found.size());
  }

  private List<PublishedNumber> present(int from, int to) {
    List<PublishedNumber> present = new ArrayList<>();
    for (PublishedNumber figure : found.subList(from, to)) {
      if (figure != null) {
        present.add(figure);
      }
    }
    return present;
  }

  /** Why the computation cannot be made. */
  Reason obstacle() {
    return new Reason(mixed ? "periods-differ" : "part-missing", String.join(", ", missing()));
  }
}
