package bg.karta.plan;

import bg.karta.kind.Nomenclature;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the National Map, in one stage of it or as a whole.
 *
 * @param map the version as its records name it
 * @param stage the code of a stage, or null for the map as it stands
 */
public record PlanVersion(String map, @Nullable String stage) {
  private static final String MAPS =
      "SELECT map FROM (SELECT map, date FROM plan UNION ALL SELECT map, date FROM"
          + " plan_history UNION ALL SELECT map, opened FROM consultation) GROUP BY map ORDER BY MAX(date), map";

  private static final String STAGES =
      "SELECT code FROM nomenclature WHERE list = 'plan-stage' AND code IN (SELECT stage FROM plan"
          + " WHERE map = :map UNION SELECT stage FROM plan_history WHERE map = :map) ORDER BY place";

  /**
   * The version that a user names, {@code VERSION} or {@code VERSION@STAGE}.
   *
   * @throws Failure if the register knows no such version, or has nothing of it in that stage
   */
  public static PlanVersion of(Database database, String named) {
    List<String> maps = database.texts(MAPS, Parameters.none());
    if (maps.contains(named)) {
      return new PlanVersion(named, null);
    }
    int at = named.lastIndexOf('@');
    if (at < 0 || !maps.contains(named.substring(0, at))) {
      throw unknown(at < 0 ? named : named.substring(0, at), maps);
    }
    String map = named.substring(0, at);
    List<String> stages = database.texts(STAGES, Parameters.of("map", map));
    Nomenclature.Code stage = Nomenclature.named("plan-stage").find(named.substring(at + 1));
    if (stage == null || !stages.contains(stage.code())) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.stage",
          map,
          named.substring(at + 1),
          stages.isEmpty() ? "–" : String.join(", ", stages));
    }
    return new PlanVersion(map, stage.code());
  }

  /**
   * The version of the map that a user names, as a whole.
   *
   * @param named the version, or null for the one last worked on
   * @return the version, or null for the one last worked on
   * @throws Failure if the register knows no such version, or none at all
   */
  public static @Nullable String map(Database database, @Nullable String named) {
    List<String> maps = database.texts(MAPS, Parameters.none());
    if (maps.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.none");
    }
    if (named != null && !maps.contains(named)) {
      throw unknown(named, maps);
    }
    return named;
  }

  private static Failure unknown(String named, List<String> maps) {
    return maps.isEmpty()
        ? new Failure(Failure.Category.USAGE, "failure.usage.map.none")
        : new Failure(Failure.Category.USAGE, "failure.usage.map", named, String.join(", ", maps));
  }

  /** {@code VERSION} or {@code VERSION@STAGE}. */
  @Override
  public String toString() {
    return stage == null ? map : map + "@" + stage;
  }
}
