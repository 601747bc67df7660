package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oblasts and municipalities by the codes and names of the ЕКАТТЕ classifier. */
final class TerritoriesTest {
  private static final Territories ALL = Territories.get();

  @Test
  void there_are_28_oblasts_and_265_municipalities() {
    assertThat(ALL.all()).filteredOn(Territory::isOblast).hasSize(28);
    assertThat(ALL.all()).filteredOn(territory -> !territory.isOblast()).hasSize(265);
    assertThat(ALL.all()).extracting(Territory::code).doesNotHaveDuplicates();
    assertThat(ALL.all())
        .allMatch(territory -> territory.code().matches("[A-Z]{3}(\\d\\d)?"))
        .allMatch(territory -> territory.code().startsWith(territory.oblast()));
  }

  @ParameterizedTest
  @CsvSource({
    "BLG, Благоевград, 14, BLG03", "BGS, Бургас, 13, BGS04", "VAR, Варна, 12, VAR06",
    "VTR, Велико Търново, 10, VTR04", "VID, Видин, 11, VID09", "VRC, Враца, 10, VRC10",
    "GAB, Габрово, 4, GAB05", "DOB, Добрич, 8, DOB28", "KRZ, Кърджали, 7, KRZ16",
    "KNL, Кюстендил, 9, KNL29", "LOV, Ловеч, 8, LOV18", "MON, Монтана, 11, MON29",
    "PAZ, Пазарджик, 12, PAZ19", "PER, Перник, 6, PER32", "PVN, Плевен, 11, PVN24",
    "PDV, Пловдив, 18, PDV22", "RAZ, Разград, 7, RAZ26", "RSE, Русе, 8, RSE27",
    "SLS, Силистра, 7, SLS31", "SLV, Сливен, 4, SLV20", "SML, Смолян, 10, SML31",
    "SZR, Стара Загора, 11, SZR31", "TGV, Търговище, 5, TGV35", "HKV, Хасково, 11, HKV34",
    "SHU, Шумен, 10, SHU30", "JAM, Ямбол, 5, JAM26"
  })
  void an_oblast_and_the_municipality_of_its_centre(
      String code, String name, int municipalities, String centre) {
    assertThat(countByOblast()).containsEntry(code, (long) municipalities);
    assertReads("plan", "territory", code, code);
    assertReads("plan", "territory", "област " + name, code);
    assertReads("plan", "territory", "Обл. " + name, code);
    assertReads("plan", "territory", name, centre);
    assertReads("provider", "municipality", name, centre);
    assertReads("provider", "municipality", centre, centre);
    assertReads("provider", "municipality", "община " + name, centre);
  }

  @Test
  void an_oblast_is_known_by_its_code_of_nuts_3() {
    assertThat(ALL.oblasts("BG413")).extracting(Territory::code).containsExactly("BLG");
    assertThat(ALL.oblasts("BG411")).extracting(Territory::code).containsExactly("SOF");
    assertThat(ALL.municipalities("BG413")).isEmpty();
  }

  @Test
  void the_capital_and_the_oblast_around_it() {
    assertThat(countByOblast()).containsEntry("SOF", 1L).containsEntry("SFO", 22L);
    assertReads("provider", "municipality", "Столична", "SOF46");
    assertReads("provider", "municipality", "Столична община", "SOF46");
    assertRepairs(
        "provider", "municipality", "София", "SOF46", CellRule.TERRITORY_OTHER_NAME, "Столична");
    assertRepairs(
        "provider", "municipality", "Sofia", "SOF46", CellRule.TERRITORY_OTHER_NAME, "Столична");
    assertReads("plan", "territory", "SOF", "SOF");
    assertReads("plan", "territory", "SFO", "SFO");
    assertReads("plan", "territory", "София (столица)", "SOF");
    assertReads("plan", "territory", "Софийска област", "SFO");
    assertReads("plan", "territory", "област София-град", "SOF");
  }

  @ParameterizedTest
  @CsvSource({
    "Банско, 01",
    "Белица, 02",
    "Гоце Делчев, 11",
    "Гърмен, 13",
    "Кресна, 28",
    "Петрич, 33",
    "Разлог, 37",
    "Сандански, 40",
    "Сатовча, 42",
    "Симитли, 44",
    "Струмяни, 49",
    "Хаджидимово, 52",
    "Якоруда, 53"
  })
  void a_municipality_of_blagoevgrad(String name, String number) {
    assertReads("provider", "municipality", name, "BLG" + number);
    assertReads(
        "provider", "municipality", name.toUpperCase(java.util.Locale.ROOT), "BLG" + number);
    assertReads("provider", "municipality", "общ. " + name, "BLG" + number);
  }

  @Test
  void a_name_that_two_municipalities_bear_is_an_error_that_lists_both() {
    assertRefuses(
        "provider", "municipality", "Бяла", CellRule.TERRITORY_AMBIGUOUS, "RSE04", "VAR05");
    assertRefuses(
        "provider", "municipality", "Byala", CellRule.TERRITORY_AMBIGUOUS, "RSE04", "VAR05");
    assertReads("provider", "municipality", "RSE04", "RSE04");
  }

  @Test
  void the_town_of_dobrich_and_the_municipality_around_it() {
    assertReads("provider", "municipality", "Добрич", "DOB28");
    assertReads("provider", "municipality", "Добрич-селска", "DOB15");
    assertRepairs(
        "provider", "municipality", "Добричка", "DOB15", CellRule.TERRITORY_OTHER_NAME, "селска");
    assertReads("plan", "territory", "област Добрич", "DOB");
  }

  @ParameterizedTest
  @CsvSource({
    "Plovdiv, PDV22",
    "Stara Zagora, SZR31",
    "VELIKO TARNOVO, VTR04",
    "Gotse Delchev, BLG11",
    "Kyustendil, KNL29",
    "haskovo, HKV34"
  })
  void latin_names(String name, String code) {
    assertReads("provider", "municipality", name, code);
  }

  @Test
  void a_name_that_is_misspelt_by_a_letter() {
    assertRepairs(
        "provider", "municipality", "Пазаржик", "PAZ19", CellRule.TERRITORY_NEAR_MISS, "Пазарджик");
    assertRepairs("provider", "municipality", "Pусе", "RSE27", CellRule.LOOK_ALIKE_LETTERS, "Русе");
    assertRefuses("provider", "municipality", "Атлантида", CellRule.TERRITORY_UNKNOWN, "Атлантида");
    assertRefuses("provider", "municipality", "BLG", CellRule.TERRITORY_UNKNOWN, "BLG");
    assertRefuses("provider", "municipality", "BLG99", CellRule.TERRITORY_UNKNOWN, "BLG99");
  }

  @Test
  void an_oblast_is_no_municipality() {
    for (String cell : new String[] {"област Пловдив", "обл. Пловдив", "Пловдив област"}) {
      assertRefuses("provider", "municipality", cell, CellRule.TERRITORY_UNKNOWN, cell);
      assertReads("plan", "territory", cell, "PDV");
    }
  }

  private static Map<String, Long> countByOblast() {
    return ALL.all().stream()
        .filter(territory -> !territory.isOblast())
        .collect(Collectors.groupingBy(Territory::oblast, Collectors.counting()));
  }
}
