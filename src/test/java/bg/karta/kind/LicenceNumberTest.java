package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.SharedFile;
import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of licences as the public register writes them. */
final class LicenceNumberTest {
  @ParameterizedTest
  @CsvSource({
    "Л-3129-1/04.01.2021 г., Л-3129-1, 2021-01-04, true",
    "Л-3130-2/24.11.2025 г., Л-3130-2, 2025-11-24, true",
    "ЛПО-1-3129-19/21.10.2022 г., ЛПО-1-3129-19, 2022-10-21, true",
    "Л -3129-687/21.10.2021 г., Л-3129-687, 2021-10-21, false",
    "Л-3129-687/21.10.2021, Л-3129-687, 2021-10-21, false",
    "Л-3129-687/21.10.2021г., Л-3129-687, 2021-10-21, false",
    "L-3129-687/21.10.2021 г., Л-3129-687, 2021-10-21, false",
    "Л-3129-0687/21.10.2021 г., Л-3129-687, 2021-10-21, true",
    // a Latin O, Latin letters by sound, small letters, and dashes of three sorts
    "ЛПO-1-3129-19/21.10.2022 г., ЛПО-1-3129-19, 2022-10-21, false",
    "LPO-1-3129-19/21.10.2022 г., ЛПО-1-3129-19, 2022-10-21, false",
    "лпо-1-3129-19/21.10.2022 г., ЛПО-1-3129-19, 2022-10-21, false",
    "Л–3129—687/21.10.2021 г., Л-3129-687, 2021-10-21, false",
    "Л\u22123129\u2212687/21.10.2021 г., Л-3129-687, 2021-10-21, false"
  })
  void a_number_and_its_day(String text, String plain, String issued, boolean usual) {
    LicenceNumber number = LicenceNumber.parse(text);
    assertThat(number.plain()).isEqualTo(plain);
    assertThat(number.issued()).hasToString(issued);
    assertThat(number.usual()).isEqualTo(usual);
    assertThat(number.duplicate()).isNull();
  }

  @Test
  void a_plain_number_has_no_day() {
    LicenceNumber number = LicenceNumber.parse("Л-3129-1");
    assertThat(number.issued()).isNull();
    assertThat(number.usual()).isTrue();
  }

  @Test
  void a_note_of_a_duplicate() {
    LicenceNumber number =
        LicenceNumber.parse("Л-3129-5/27.01.2021 г. Издаден дубликат на 29.06.2022 г.");
    assertThat(number.plain()).isEqualTo("Л-3129-5");
    assertThat(number.duplicate()).hasToString("2022-06-29");
    assertThat(number.usual()).isFalse();
  }

  @Test
  void what_a_number_says_of_others() {
    assertThat(LicenceNumber.parse("ЛПО-2-3129-19/21.10.2022 г.").base()).isEqualTo("Л-3129-19");
    assertThat(LicenceNumber.parse("Л-3129-19/22.02.2021 г.").base()).isNull();
    assertThat(LicenceNumber.parse("Л-3130-2/24.11.2025 г.").isRenewal()).isTrue();
    assertThat(LicenceNumber.parse("Л-3129-2/15.01.2021 г.").isRenewal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"РД-01-107/20.05.2025", "Л-3131-1/04.01.2021 г.", "3129-1", "Л-3129-", "Л-3129-x"})
  void other_papers_are_no_licences(String text) {
    assertThat(LicenceNumber.parse(text)).isNull();
    Cells.assertRepairs("licence", "number", text, text, CellRule.LICENCE_NUMBER_FORM, text);
  }

  @Test
  void a_number_too_long_to_be_one_is_kept_as_it_is() {
    String text = "Л-3129-99999999999/04.01.2021 г.";
    Cells.assertRepairs("licence", "number", text, text, CellRule.LICENCE_NUMBER_FORM, text);
  }

  @Test
  void the_public_register() throws IOException, CsvException {
    List<String> first = column("license_number");
    assertThat(first).hasSize(1782);
    assertThat(first).filteredOn(LicenceNumber::isUsual).hasSize(1764);
    List<String> changed = column("license_modified_number");
    List<String> renewed = column("license_renewed_number");
    assertThat(changed).hasSize(68);
    assertThat(renewed).hasSize(6);
    List<String> all = Stream.of(first, changed, renewed).flatMap(List::stream).toList();
    assertThat(all).hasSize(1856).allMatch(text -> LicenceNumber.parse(text) != null);
    assertThat(first.stream().map(text -> LicenceNumber.parse(text).plain()))
        .doesNotHaveDuplicates();
    assertThat(changed).allMatch(text -> LicenceNumber.parse(text).base() != null);
    assertThat(renewed).allMatch(text -> LicenceNumber.parse(text).isRenewal());
    assertThat(all).allMatch(text -> LicenceNumber.parse(text).issued() != null);
  }

  private static List<String> column(String name) throws IOException, CsvException {
    List<String> values = new ArrayList<>();
    String text = Files.readString(SharedFile.REGISTER_FLAT.path()).replace("\uFEFF", "");
    try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new java.io.StringReader(text))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        Arrays.stream(row.get(name).split(";"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .forEach(values::add);
      }
    }
    return values;
  }
}
