package bg.karta.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a computation needs, as far as there are any; one that is missing is null.
 *
 * @param names what the parts are called, then what the base is
 * @param found their figures in the same order
 * @param parts how many of them are parts
 * @param mixed whether one that is missing is there of another period
 */
record Ingredients(
    List<Base.Term> names, List<@Nullable PublishedNumber> found, int parts, boolean mixed) {
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
    List<Base.Term> names = new ArrayList<>();
    List<@Nullable PublishedNumber> found = new ArrayList<>();
    boolean mixed = false;
    for (String part : parts) {
      PublishedNumber figure = figures.pick(moment, part, source);
      mixed |= figure == null && figures.isOfOtherPeriod(moment, part);
      names.add(new Base.Term(part, part, null, null));
      found.add(figure);
    }
    for (Base.Term term : base == null ? List.<Base.Term>of() : base.terms()) {
      PublishedNumber figure = figures.pick(term, moment, source);
      mixed |= figure == null && figures.isThere(term, moment);
      names.add(term);
      found.add(figure);
    }
    return new Ingredients(names, found, parts.size(), mixed);
  }

  List<Base.Term> missing() {
    List<Base.Term> missing = new ArrayList<>();
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
  Reason obstacle(FigureWording wording) {
    String named = missing().stream().map(wording::term).collect(Collectors.joining(", "));
    return new Reason(mixed ? "periods-differ" : "part-missing", named);
  }
}
