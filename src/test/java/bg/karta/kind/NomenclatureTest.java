package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static bg.karta.kind.Cells.read;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes, and the names they go by. */
final class NomenclatureTest {
  /** Every field of a single code, as {@code kind.field}. */
  static List<String> coded() {
    List<String> fields = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      kind.fields().stream()
          .filter(field -> field.type() == FieldType.CODE)
          .forEach(field -> fields.add(kind.name() + "." + field.name()));
    }
    return fields;
  }

  @ParameterizedTest
  @MethodSource("coded")
  void every_code_is_known_by_itself_and_its_names(String place) {
    String kind = place.substring(0, place.indexOf('.'));
    String field = place.substring(place.indexOf('.') + 1);
    RecordKind found = Kinds.find(kind);
    Nomenclature codes = Nomenclature.named(found.fields().get(found.position(field)).codes());
    assertThat(codes.codes()).hasSizeGreaterThan(1);
    for (Nomenclature.Code code : codes.codes()) {
      assertReads(kind, field, code.code(), code.code());
      if (code.code().equals("АП")) {
        // It bears the name of a kind of activity, and the act's word goes before.
        assertReads(kind, field, code.bg(), "ASSIST");
        continue;
      }
      assertReads(kind, field, code.bg(), code.code());
      assertReads(kind, field, code.en(), code.code());
      assertReads(kind, field, " " + code.bg().toUpperCase(Locale.ROOT) + " ", code.code());
      assertReads(kind, field, code.en().toUpperCase(Locale.ROOT), code.code());
      assertThat(code.bg()).isNotEqualTo(code.en());
    }
  }

  @Test
  void the_ten_kinds_of_activity_in_the_words_of_the_act() {
    assertThat(Nomenclature.named("kind").codes())
        .extracting(Nomenclature.Code::bg)
        .containsExactly(
            "Информиране и консултиране",
            "Застъпничество и посредничество",
            "Общностна работа",
            "Терапия и рехабилитация",
            "Обучение за придобиване на умения",
            "Подкрепа за придобиване на трудови умения",
            "Дневна грижа",
            "Резидентна грижа",
            "Осигуряване на подслон",
            "Асистентска подкрепа");
  }

  @ParameterizedTest
  @CsvSource({
    "ЦОП, Център за обществена подкрепа, ЦОП",
    "ЦСРИ, Център за социална рехабилитация и интеграция, ЦСРИ",
    "ЦСРИ-Д, ЦСРИ-ПЛ, ЦСРИ",
    "ДЦДУ, Дневен център за деца с увреждания, ДЦДУ",
    "ДЦДМУ, Дневен център за деца и младежи с увреждания, ДЦДУ",
    "ДЦСХ, Дневен център за стари хора, ДЦСХ",
    "ДЦСВХ, Дневен център за възрастни хора, ДЦСХ",
    "ДСХ, Дом за стари хора, ДСХ",
    "КЦ-Д, Кризисен център за деца, КЦ-Д",
    "КЦ-ПЛ, Кризисен център за лица, КЦ-ПЛ",
    "ЗМБ, Звено Майка и бебе, ЗМБ",
    "ПГ, Приемна грижа, ПГ",
    "DV3, Дом за пълнолетни лица с умствена изостаналост, ДПЛУИ",
    "DV5, Дом за пълнолетни лица със сетивни нарушения, ДПЛСН",
    "ЦНСТДБУ, Център за настаняване от семеен тип за деца без увреждания, ЦНСТДБУ"
  })
  void a_type_of_service_by_abbreviation_and_name(String abbreviation, String name, String code) {
    assertReads("service", "type", abbreviation, code);
    assertReads("service", "type", name, code);
    assertReads("service", "type", name.toUpperCase(Locale.ROOT), code);
  }

  @Test
  void every_type_of_service_consists_of_known_kinds() {
    List<String> kinds =
        Nomenclature.named("kind").codes().stream().map(Nomenclature.Code::code).toList();
    assertThat(ServiceTypes.all())
        .hasSizeGreaterThanOrEqualTo(40)
        .allSatisfy(
            type -> {
              assertThat(kinds).containsAll(type.kinds());
              assertReads("service", "type", type.bg(), type.code());
              assertReads("service", "type", type.en(), type.code());
              type.aliases().forEach(alias -> assertReads("service", "type", alias, type.code()));
            });
  }

  @Test
  void letters_that_only_look_right() {
    assertRepairs("service", "type", "ДCХ", "ДСХ", CellRule.LOOK_ALIKE_LETTERS, "ДCХ", "ДСХ");
    assertRepairs("service", "type", "KЦ-Д", "КЦ-Д", CellRule.LOOK_ALIKE_LETTERS, "КЦ-Д");
    assertRepairs("licence", "kind", "Pезидентна грижа", "RES", CellRule.LOOK_ALIKE_LETTERS, "RES");
  }

  @Test
  void a_latin_code_with_cyrillic_letters() {
    assertRepairs("licence", "kind", "RЕS", "RES", CellRule.LOOK_ALIKE_LETTERS, "RES");
    assertRepairs(
        "service", "municipality", "ВLG03", "BLG03", CellRule.LOOK_ALIKE_LETTERS, "BLG03");
  }

  @Test
  void a_name_of_ones_own_that_mixes_alphabets() {
    // In the first a Latin C, in the second a Cyrillic О.
    assertRepairs("service", "id", "ДCХ-1", "ДCХ-1", CellRule.MIXED_LETTERS, "C (2)");
    assertRepairs("service-report", "service", "HALО 7", "HALО 7", CellRule.MIXED_LETTERS, "О (4)");
    for (String id : new String[] {"ДСХ-BLG03-1", "ДСХRES", "A1В2", "S1", "Дом 1"}) {
      assertReads("service", "id", id, id);
    }
  }

  @Test
  void a_name_that_is_misspelt_by_a_letter() {
    assertRepairs(
        "licence", "kind", "Резидентна грижи", "RES", CellRule.CODE_NEAR_MISS, "Резидентна грижа");
    assertRefuses("licence", "kind", "Грижа", CellRule.CODE_UNKNOWN, "Грижа", "INFO", "ASSIST");
    // One letter away from an abbreviation is another abbreviation.
    assertRefuses("norm", "service", "ЦНСТДЖУ", CellRule.CODE_UNKNOWN, "ЦНСТДЖУ");
    // A service's type may be the user's own: whether there is one, the reference tells.
    assertReads("service", "type", "ЦНСТДЖУ", "ЦНСТДЖУ");
    assertRefuses("licence", "status", "валид", CellRule.CODE_UNKNOWN, "валид", "отнет (revoked)");
    assertThat(read("licence", "status", "валид").remark().arguments(Lang.EN).get(1))
        .startsWith("valid, changed, renewed, terminated");
    // What is called by its abbreviation is named by it.
    assertThat(read("norm", "service", "ЦНСТДЖУ").remark().arguments().get(1))
        .contains("Резидентна грижа (RES)", ", ЦОП, ")
        .doesNotContain("(ЦОП)");
  }

  @Test
  void several_codes_in_one_cell() {
    String two = "[\"RES\",\"INFO\"]";
    assertReads("service-type", "kinds", "Резидентна грижа; Информиране и консултиране", two);
    assertReads("service-type", "kinds", "RES,INFO", two);
    assertReads("service-type", "kinds", "RES | INFO", two);
    assertReads("service-type", "kinds", "[\"RES\", \"INFO\"]", two);
    assertRefuses("service-type", "kinds", "RES; грижа", CellRule.CODE_UNKNOWN, "грижа");
  }
}
