package bg.karta.coverage;

import bg.karta.kind.Nomenclature;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.List;

/**
 * The cells that a what-if adds places to. A need given for a type of service and one given for a
 * kind of activity of чл. 15 ЗСУ that the type consists of are covered by the same places, so no
 * question has both: kinds are asked about where they are named, or where no type has a need.
 *
 * @param sites the cells with a need
 * @param leftOut kinds of activity with a need that are not asked about, as types have one
 */
record AskedCells(List<Site> sites, List<String> leftOut) {
  private static final String CONSISTS =
      "SELECT EXISTS (SELECT 1 FROM service_type t, json_each(t.kinds) k"
          + " WHERE t.code = :type AND k.value = :kind)";

  AskedCells {
    sites = List.copyOf(sites);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What is asked about.
   *
   * @param services the types and kinds named; none where all are asked about
   * @param needed the cells with a need, of the services named
   * @throws Failure if a type is named together with a kind that it consists of
   */
  static AskedCells of(Database database, List<String> services, List<Site> needed) {
    services.stream()
        .filter(AskedCells::isKind)
        .forEach(kind -> services.forEach(type -> verify(database, type, kind)));
    List<Site> types = needed.stream().filter(site -> !isKind(site.cell().service())).toList();
    if (!services.isEmpty() || types.isEmpty()) {
      return new AskedCells(needed, List.of());
    }
    List<String> kinds =
        Inquiry.servicesOf(needed).stream().filter(AskedCells::isKind).sorted().toList();
    return new AskedCells(types, kinds);
  }

  private static void verify(Database database, String type, String kind) {
    if (database.number(CONSISTS, Parameters.of("type", type).and("kind", kind)) > 0) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.type-and-kind", type, kind);
    }
  }

  /** Whether a service is a kind of activity, not a type. */
  static boolean isKind(String service) {
    return Nomenclature.named("kind").get(service) != null;
  }
}
