package bg.karta.coverage;

import bg.karta.output.Table;
import bg.karta.picture.Figures;
import bg.karta.picture.Ground;
import bg.karta.picture.MapPicture;
import bg.karta.picture.Scale;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.statistic.StatisticBook;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A measure of coverage as a picture, with the words around it. */
public final class CoverageMap {
  private final Database database;
  private final Question question;
  private final Messages messages;
  private final @Nullable String code;
  private final String shown;
  private final Map<Boolean, Table> tables = new HashMap<>();
  private final @Nullable String nothing;

  /**
   * What is asked.
   *
   * @param service a code or a name; null for all, which only a count can be of
   * @param view how services of oblast level are seen by municipality
   * @param small the number of people under which a cell is small
   * @param byOblast whether figures are of oblasts, else of municipalities
   * @param doubt what is said of old reports, unknown people and doubtful records
   */
  public record Question(
      Measure measure,
      @Nullable String service,
      View view,
      int small,
      LocalDate on,
      boolean byOblast,
      Parameters doubt) {}

  /**
   * The figures of a register.
   *
   * @param oblasts whether those of the oblasts are wanted too
   * @throws Failure if there is no such service, or a share is asked of all services together
   */
  public CoverageMap(Database database, Question question, boolean oblasts, Messages messages) {
    this.database = database;
    this.question = question;
    this.messages = messages;
    this.code = code();
    this.tables.put(question.byOblast(), table(question.byOblast() ? "oblast" : "municipality"));
    if (oblasts) {
      this.tables.computeIfAbsent(true, level -> table("oblast"));
    }
    this.nothing = figures(question.byOblast()).isEmpty() ? nothing() : null;
    this.shown =
        code == null
            ? messages.get("map.services.all")
            : KnownServices.shown(database, code, messages.lang());
  }

  /** Shares of different services have no sum. */
  private @Nullable String code() {
    if (question.service() == null && question.measure().isShare()) {
      String others = services();
      if (others.isEmpty()) {
        throw new Failure(Failure.Category.USAGE, "map.nothing.all", measure(), question.on());
      }
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.map.service",
          measure(),
          others,
          String.join(", ", Measure.counts()));
    }
    return question.service() == null ? null : KnownServices.code(database, question.service());
  }

  private String measure() {
    return messages.get("map.measure." + question.measure());
  }

  /** The services that have a value of the measure somewhere. */
  private String services() {
    List<String> services = new ArrayList<>();
    String level = question.byOblast() ? "oblast" : "municipality";
    for (ResultRow row : table(null, level).rows()) {
      String name = row.text("service");
      if (row.has(question.measure().toString()) && !services.contains(name)) {
        services.add(name);
      }
    }
    services.sort(null);
    return String.join(", ", services);
  }

  private Table table(String by) {
    return table(code, by);
  }

  private Table table(@Nullable String service, String by) {
    Parameters parameters =
        question
            .doubt()
            .and("on", question.on().toString())
            .and("by", by)
            .and("service", service)
            .and("small", question.small());
    View seen = by.equals("municipality") ? question.view() : View.LOCATED;
    return Objects.requireNonNull(StatisticBook.load().find(seen.statistic()))
        .table(database, messages.lang(), parameters);
  }

  private String nothing() {
    String others = services();
    return others.isEmpty() || code == null
        ? messages.get("map.nothing.all", measure(), question.on())
        : messages.get("map.nothing", measure(), code, question.on(), others);
  }

  /** Why there is not a single value; null where there is one. */
  public @Nullable String emptiness() {
    return nothing;
  }

  private Figures figures(boolean byOblast) {
    Measure measure = question.measure();
    return Figures.of(table(byOblast), measure.toString(), measure.weight(), byOblast);
  }

  private Table table(boolean byOblast) {
    return Objects.requireNonNull(tables.get(byOblast));
  }

  /**
   * The picture by oblast or by municipality.
   *
   * @param ground what it is drawn on, or null for tiles
   * @param classes the classes of the figures
   * @param about what must be known of the ground
   * @param known the day on which this was known, or null for what is known now
   */
  public MapPicture picture(
      boolean byOblast,
      @Nullable Ground ground,
      Function<Figures, Scale> classes,
      String about,
      @Nullable LocalDate known) {
    Figures figures = figures(byOblast);
    String level = byOblast ? "map.title.oblast" : "map.title.municipality";
    List<String> notes = new ArrayList<>(List.of(about));
    notes.addAll(table(byOblast).notes());
    notes.add(source(known));
    return new MapPicture(
        messages,
        messages.get(level, measure()),
        messages.get("map.subtitle", shown, question.on()),
        figures,
        classes.apply(figures),
        question.measure().isShare(),
        ground,
        notes);
  }

  private String source(@Nullable LocalDate known) {
    return known == null
        ? messages.get("map.source", measure(), question.on())
        : messages.get("map.source.known", measure(), question.on(), known);
  }
}
