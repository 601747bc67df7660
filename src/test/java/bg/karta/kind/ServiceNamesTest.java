package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRepairs;
import static bg.karta.kind.Cells.read;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.letter.Romanisation;
import bg.karta.text.Lang;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of service as people name them who do not know their codes. */
final class ServiceNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DSH | ДСХ",
        "dsh | ДСХ",
        "Dom za stari hora | ДСХ",
        "TsOP | ЦОП",
        "COP | ЦОП",
        "CSRI | ЦСРИ",
        "TsSRI-D | ЦСРИ",
        "DCPLU | ДЦПЛУ",
        "KTs-D | КЦ-Д",
        "ZMB | ЗМБ",
        "Zashtiteno zhilishte | ЗЖ",
        "Dneven tsentar za stari hora | ДЦСХ",
        "Tsentar za sotsialna rehabilitatsia i integratsia | ЦСРИ",
        "Tsentar za sotsialna rehabilitatsiya i integratsiya | ЦСРИ"
      })
  void in_latin_letters(String cell, String code) {
    assertRepairs("service", "type", cell, code, CellRule.CODE_NEAR_MISS, cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ДСХ – Дом за стари хора | ДСХ",
        "ДСХ - Дом за стари хора | ДСХ",
        "Дом за стари хора (ДСХ) | ДСХ",
        "дом за стари хора /ДСХ/ | ДСХ",
        "КЦ-Д – Кризисен център за деца | КЦ-Д"
      })
  void with_code_and_name(String cell, String code) {
    assertReads("service", "type", cell, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Център за социална интеграция и рехабилитация | ЦСРИ",
        "Център за обществени подкрепи | ЦОП",
        "Дом за стари хорa | ДСХ"
      })
  void in_other_words(String cell, String code) {
    assertThat(read("service", "type", cell).value()).isEqualTo(code);
    assertThat(read("service", "type", cell).remark()).isNotNull();
  }

  @Test
  void a_code_and_the_name_of_another_are_no_type() {
    String cell = "ДСХ – Защитено жилище";
    assertReads("service", "type", cell, cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ДХС | ДСХ – Дом за стари хора",
        "HDS | ДСХ – Дом за стари хора",
        "ДЦПЛО | ДЦПЛУ – Дневен център за пълнолетни лица с увреждания",
        "Домове за стари хора | ДСХ – Дом за стари хора",
        "Дневен център деца увреждания | ДЦДУ – Дневен център за деца и/или младежи с увреждания"
      })
  void what_may_be_meant_is_asked_with_code_and_name(String cell, String asked) {
    assertThat(Nomenclature.named("service-type").asked(cell, Lang.BG)).contains(asked);
  }

  @Test
  void nothing_is_asked_of_what_is_like_nothing() {
    assertThat(Nomenclature.named("service-type").asked("НЯМА", Lang.BG)).isEmpty();
    assertThat(Nomenclature.named("service-type").asked("царство", Lang.EN)).isEmpty();
  }

  @Test
  void every_type_is_known_by_its_name_in_latin_letters() {
    for (ServiceTypes.Type type : ServiceTypes.all()) {
      String latin = Romanisation.of(type.bg().toLowerCase(Locale.ROOT));
      Nomenclature.Code found = Nomenclature.named("service-type").meant(latin);
      assertThat(found).as(latin).isNotNull();
      assertThat(found.code()).isEqualTo(type.code());
    }
  }
}
