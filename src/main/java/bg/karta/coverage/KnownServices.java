package bg.karta.coverage;

import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.ServiceType;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.store.Records;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.util.ArrayList;
import java.util.List;

/** The services that can be asked about: the built-in ones, and types a register was taught. */
public final class KnownServices {
  private KnownServices() {}

  /**
   * The code of a service that a user names by code or name.
   *
   * @throws Failure if there is none
   */
  public static String code(Database database, String named) {
    Nomenclature.Code code = Nomenclature.named("service").find(named);
    if (code != null) {
      return code.code();
    }
    if (Records.holds(database, Kinds.of(ServiceType.class), named)) {
      return named;
    }
    Nomenclature services = Nomenclature.named("service");
    code = services.meant(named);
    if (code != null) {
      return code.code();
    }
    String like = services.asked(named, Lang.BG);
    throw like.isEmpty()
        ? new Failure(Failure.Category.USAGE, "failure.usage.service", named, codes(database))
        : new Failure(Failure.Category.USAGE, "failure.usage.service.like", named, like);
  }

  /** Every code that may be asked about. */
  private static String codes(Database database) {
    List<String> codes = new ArrayList<>();
    Nomenclature.named("service").codes().forEach(code -> codes.add(code.code()));
    String sql = "SELECT code FROM service_type ORDER BY code";
    for (String taught : database.texts(sql, Parameters.none())) {
      if (!codes.contains(taught)) {
        codes.add(taught);
      }
    }
    return String.join(", ", codes);
  }

  /** A code with the name of its service, as people read it. */
  static String shown(Database database, String code, Lang lang) {
    Nomenclature.Code known = Nomenclature.named("service").get(code);
    if (known != null) {
      return code + " – " + lang.choose(known.bg(), known.en());
    }
    String sql = "SELECT name_bg FROM service_type WHERE code = :code";
    List<String> taught = database.texts(sql, Parameters.of("code", code));
    return taught.isEmpty() ? code : code + " – " + taught.get(0);
  }
}
