package bg.karta.cli;

import bg.karta.kind.Nomenclature;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that ask for the licences of a provider, a kind of service or a municipality. */
final class LicenceSelection implements Subcommand.Group {
  private final OptionSpec provider = Options.text("EIK", "ofProvider", "--provider");
  private final OptionSpec kind = Options.text("KIND", "ofKind", "--kind");
  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "ofMunicipality", "--municipality");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(provider, kind, municipality);
  }

  /**
   * The provider's ЕИК, or null for all.
   *
   * @throws Failure for one that the register does not have
   */
  @Nullable String provider(Database database) {
    String eik = Options.optional(provider);
    if (eik != null && !isKnown(database, eik.strip())) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.provider", eik);
    }
    return eik == null ? null : eik.strip();
  }

  /** A licence may be known of a provider who is not. */
  private static boolean isKnown(Database database, String eik) {
    String sql =
        "SELECT EXISTS (SELECT 1 FROM provider WHERE eik = :eik)"
            + " OR EXISTS (SELECT 1 FROM licence WHERE provider = :eik)";
    return database.number(sql, Map.of("eik", eik)) > 0;
  }

  /** The code of the kind of чл. 15 ЗСУ, or null for all. */
  @Nullable String kind() {
    String named = Options.optional(kind);
    if (named == null) {
      return null;
    }
    Nomenclature kinds = Nomenclature.named("kind");
    Nomenclature.Code code = kinds.find(named);
    if (code == null) {
      String known =
          kinds.codes().stream().map(Nomenclature.Code::code).collect(Collectors.joining(", "));
      throw new Failure(Failure.Kind.USAGE, "failure.usage.licence-kind", named, known);
    }
    return code.code();
  }

  /** The code of the municipality, or null for all. */
  @Nullable String municipality() {
    String named = Options.optional(municipality);
    if (named == null) {
      return null;
    }
    List<Territory> found = Territories.get().municipalities(named);
    if (found.isEmpty()) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.municipality", named);
    }
    if (found.size() > 1) {
      String codes = found.stream().map(Territory::code).collect(Collectors.joining(", "));
      throw new Failure(Failure.Kind.USAGE, "failure.usage.municipality.several", named, codes);
    }
    return found.get(0).code();
  }
}
