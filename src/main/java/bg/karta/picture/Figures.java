package bg.karta.picture;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.output.Table;
import bg.karta.result.ResultRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a map, one for each territory of its level, ordered by code.
 *
 * @param all every territory, those without a value too
 */
public record Figures(List<Figure> all) {
  /** Keeps its own copy. */
  public Figures {
    all = List.copyOf(all);
  }

  /**
   * The figures of a column of a table that has the columns {@code territory} and {@code small}. A
   * territory may have several rows: their numbers are summed; shares, of which {@code weight}
   * names the column of what they are shares of, are averaged by it, so that they are shares of
   * sums. Only a share is marked as small: a count says itself how small it is.
   *
   * @param weight null where the numbers are counts
   */
  public static Figures of(Table table, String column, @Nullable String weight, boolean byOblast) {
    Map<String, Sum> sums = new HashMap<>();
    for (ResultRow row : table.rows()) {
      Double number = row.decimalOrNull(column);
      if (number != null) {
        sums.computeIfAbsent(row.text("territory"), code -> new Sum(weight != null))
            .add(
                number,
                weight == null ? null : row.decimalOrNull(weight),
                weight != null && row.isTrue("small"),
                row.textOrNull("marks"));
      }
    }
    List<Figure> all = new ArrayList<>();
    for (Territory one : Territories.get().all()) {
      if (one.isOblast() == byOblast) {
        Sum sum = sums.get(one.code());
        all.add(
            sum == null
                ? new Figure(one, null, false)
                : new Figure(one, sum.value(), sum.small, sum.marks()));
      }
    }
    return new Figures(all);
  }

  /** The values that are defined, in order of the territories. */
  List<Double> values() {
    return all.stream().map(Figure::value).filter(Objects::nonNull).toList();
  }

  /** Whether no territory has a value. */
  public boolean isEmpty() {
    return values().isEmpty();
  }

  /** The figure of a territory, or null. */
  @Nullable Figure of(String code) {
    return all.stream().filter(f -> f.territory().code().equals(code)).findFirst().orElse(null);
  }

  /** How many have no value. */
  int missing() {
    return all.size() - values().size();
  }

  /** Adds up the rows of one territory. */
  private static final class Sum {
    private final boolean share;
    private double only;
    private double value;
    private double weight;
    private int rows;
    private boolean small = true;
    private final Set<String> marks = new LinkedHashSet<>();

    Sum(boolean share) {
      this.share = share;
    }

    void add(double number, @Nullable Double by, boolean isSmall, @Nullable String unsure) {
      if (unsure != null) {
        marks.addAll(List.of(unsure.split(" ")));
      }
      double factor = share ? Objects.requireNonNullElse(by, 0.0) : 1;
      only = number;
      value += number * factor;
      weight += factor;
      rows++;
      small &= isSmall;
    }

    /** The marks of all rows, or null. */
    @Nullable String marks() {
      return marks.isEmpty() ? null : String.join(" ", marks);
    }

    /** A single number is given as it is: nothing is to be lost by weighing. */
    double value() {
      if (rows == 1 || (share && weight == 0)) {
        return only;
      }
      return share ? value / weight : value;
    }
  }
}
