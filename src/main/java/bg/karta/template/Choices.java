package bg.karta.template;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.Reading;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.template.FormField.Choice;
import bg.karta.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built-in values of a field, each under a name that is read back as that very value. */
final class Choices {
  private static final String BUILT_IN_REFERENCE = "service_type";

  private final FieldSpec field;
  private final Lang lang;

  private Choices(FieldSpec field, Lang lang) {
    this.field = field;
    this.lang = lang;
  }

  /** The values of a field that can be chosen; none where any can be given. */
  static List<Choice> of(FieldSpec field, Lang lang) {
    return new Choices(field, lang).all();
  }

  /** Whether other values than the built-in ones may be given: a user's own types of service. */
  static boolean isOpen(FieldSpec field) {
    return field.ref() != null || field.type() == FieldType.LISTED;
  }

  private List<Choice> all() {
    if (field.codes() != null) {
      return codes(Nomenclature.named(field.codes()));
    }
    if (BUILT_IN_REFERENCE.equals(field.ref())) {
      return codes(Nomenclature.named("service-type"));
    }
    return switch (field.type()) {
      case YES_NO ->
          List.of(
              new Choice("true", lang.choose("да", "yes")),
              new Choice("false", lang.choose("не", "no")));
      case MUNICIPALITY, OBLAST, TERRITORY -> territories();
      case SCOPE -> scopes();
      default -> List.of();
    };
  }

  private List<Choice> codes(Nomenclature list) {
    return list.codes().stream()
        .map(code -> choice(code.code(), lang.choose(code.bg(), code.en())))
        .toList();
  }

  private List<Choice> scopes() {
    List<Choice> scopes = new ArrayList<>();
    scopes.add(choice(Territory.COUNTRY.code(), Territory.COUNTRY.name(lang)));
    scopes.addAll(territories());
    return scopes;
  }

  private List<Choice> territories() {
    return Territories.get().all().stream()
        .filter(territory -> field.type() != FieldType.MUNICIPALITY || !territory.isOblast())
        .filter(territory -> field.type() != FieldType.OBLAST || territory.isOblast())
        .map(this::territory)
        .toList();
  }

  private Choice territory(Territory territory) {
    String name = lang.choose(territory.bg(), territory.en());
    return territory.isOblast()
        ? choice(territory.code(), "област " + name, name + " (" + territory.code() + ")")
        : choice(territory.code(), name, name + " (" + territory.code() + ")");
  }

  /** The value under the first of the names that is read as it and nothing to remark. */
  private Choice choice(String value, String... names) {
    return new Choice(
        value, Stream.of(names).filter(name -> isReadAs(name, value)).findFirst().orElse(value));
  }

  private boolean isReadAs(String name, String value) {
    Reading reading = field.read(name);
    @Nullable Object read = reading.value();
    String expected = field.type() == FieldType.CODES ? "[\"" + value + "\"]" : value;
    return expected.equals(read) && reading.remark() == null;
  }
}
