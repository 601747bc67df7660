package bg.karta.reconcile;

import bg.karta.text.Failure;
import bg.karta.text.Resource;
import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The relations that figures are judged by: those that come with karta, and the user's. */
public final class Relations {
  private static final String BUILT_IN = "relations.csv";

  private final Map<String, Relation> relations = new LinkedHashMap<>();

  /** The relations of {@code relations.csv} beside this class. */
  public Relations() {
    String text = Resource.text(Relations.class, BUILT_IN);
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text))) {
      int line = 1;
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        add(Path.of(BUILT_IN), ++line, row(row));
      }
    } catch (IOException | CsvValidationException e) {
      throw new IllegalStateException(BUILT_IN, e);
    }
  }

  private static RelationRow row(Map<String, String> row) {
    @Nullable String threshold = cell(row, "threshold");
    return new RelationRow(
        Objects.requireNonNull(cell(row, "relation")),
        Objects.requireNonNull(cell(row, "sort")),
        Objects.requireNonNull(cell(row, "result")),
        cell(row, "parts"),
        cell(row, "base"),
        threshold == null ? null : Double.valueOf(threshold),
        cell(row, "title_bg"),
        cell(row, "title_en"),
        cell(row, "source"));
  }

  private static @Nullable String cell(Map<String, String> row, String heading) {
    String cell = Objects.requireNonNull(row.get(heading), heading);
    return cell.isEmpty() ? null : cell;
  }

  /**
   * Adds a relation of a file; it takes the place of one of the same id.
   *
   * @param row where it stands
   * @throws Failure if it says something that no relation is
   */
  public void add(Path file, int row, RelationRow relation) {
    Relation.Where where = new Relation.Where(file, row);
    Relation read = Relation.of(where, relation);
    if (read.sort() == Assertion.AGAINST_REGISTER && !read.isOfEvery()) {
      RegisterCount.verify(where, read);
    }
    relations.put(read.id(), read);
  }

  Collection<Relation> all() {
    return List.copyOf(relations.values());
  }

  /** Those of a sort that name an indicator, else those of the sort that speak of every one. */
  List<Relation> of(Assertion sort, String indicator) {
    List<Relation> own = all().stream().filter(r -> r.sort() == sort).toList();
    List<Relation> named = own.stream().filter(r -> r.result().equals(indicator)).toList();
    return named.isEmpty() ? own.stream().filter(Relation::isOfEvery).toList() : named;
  }

  /** Every indicator that a relation names. */
  Set<String> indicators() {
    Set<String> named = new LinkedHashSet<>();
    for (Relation relation : relations.values()) {
      if (!relation.isOfEvery()) {
        named.add(relation.result());
      }
      named.addAll(relation.parts());
      Base base = relation.base();
      if (base != null) {
        base.terms().forEach(term -> named.add(term.indicator()));
      }
    }
    return named;
  }
}
