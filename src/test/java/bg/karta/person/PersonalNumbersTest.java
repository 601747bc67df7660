package bg.karta.person;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.person.PersonalNumbers.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ЕГН and ЛНЧ, with numbers that published check-digit tests and RegiX samples use. */
final class PersonalNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // born in the 1800s, the 1900s and the 2000s, one of them not yet
        "7523169263",
        "8032056031",
        "6101057509",
        "8809268343",
        "9708265965",
        "8001010008",
        "0550290476",
        "0844298231",
        "0041010002",
        "7542011030"
      })
  void a_right_egn(String number) {
    assertThat(PersonalNumbers.isEgn(number)).isTrue();
    assertThat(PersonalNumbers.faultOfEgn(number)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "8019010008, DATE",
    "7655443322, DATE",
    "9202020202, CHECK_DIGIT",
    "9929291278, CHECK_DIGIT",
    "6101057502, CHECK_DIGIT",
    "7552A10004, FORM",
    "752316926, FORM",
    "75231692630, FORM",
    "７５２３１６９２６３, FORM",
    "'', FORM",
    // 29 February in a common year and in 1900, which was one
    "6102297500, DATE",
    "0002291232, DATE",
    "0042290001, CHECK_DIGIT",
    "6100057509, DATE",
    "6101007509, DATE"
  })
  void a_wrong_egn(String number, Fault fault) {
    assertThat(PersonalNumbers.isEgn(number)).isFalse();
    assertThat(PersonalNumbers.faultOfEgn(number)).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7111042925", "1004507764", "1004495667"})
  void a_right_lnch(String number) {
    assertThat(PersonalNumbers.isLnch(number)).isTrue();
    assertThat(PersonalNumbers.faultOfLnch(number)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "7111042922, CHECK_DIGIT",
    "1001122334, CHECK_DIGIT",
    "7007712777, CHECK_DIGIT",
    "711104292, FORM",
    "711104292x, FORM"
  })
  void a_wrong_lnch(String number, Fault fault) {
    assertThat(PersonalNumbers.isLnch(number)).isFalse();
    assertThat(PersonalNumbers.faultOfLnch(number)).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7523169263 | 75******63",
        "Иван,7523169263. | Иван,75******63.",
        "6101057502 е сгрешено | 61******02 е сгрешено",
        "ЕГН8019010008 | ЕГН80******08",
        "ЕГН: 8019010008 | ЕГН: 80******08",
        "EГH № 8019010008 | EГH № 80******08",
        "7523169263.0 | 75******63.0",
        "7.523169263E9 | 7.******E9",
        "лице 7,523169263e+09, дом | лице 7,******09, дом",
        "egn=8019010008 | egn=80******08",
        "lnch 8019010008 | lnch 80******08",
        "ЛНЧ 1004507764 и 7111042925 | ЛНЧ 10******64 и 71******25",
        "752316 9263 | 75******63",
        "752316-9263 | 75******63",
        "752316\u00A09263; 6101057509 | 75******63; 61******09"
      })
  void a_number_in_a_text(String text, String masked) {
    assertThat(PersonalNumbers.mask(text)).isEqualTo(masked);
    assertThat(PersonalNumbers.mask(masked)).isSameAs(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Дом за стари хора",
        "8019010008",
        "+7523169263",
        "75231692630",
        "17523169263",
        "0000568780291",
        "0888123456",
        "610105 7502",
        "610105750",
        "7.523169263",
        "7.523169263E8",
        "7.523169263E91",
        "Л-3129-1/04.01.2021 г.",
        "BG80BNBG96611020345678"
      })
  void a_text_without_one(String text) {
    assertThat(PersonalNumbers.mask(text)).isSameAs(text);
    assertThat(PersonalNumbers.maskCertain(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "6.101.057.509 | 6.***.***.*09",
        "6 101 057 509 | 6 *** *** *09",
        "6,101,057,509 | 6,***,***,*09",
        "6'101'057'509 | 6'***'***'*09",
        "6’101’057’509 | 6’***’***’*09",
        "7\u00A0523\u00A0169\u00A0263 | 7\u00A0***\u00A0***\u00A0*63",
        "61.01.05.75.09 | 61.**.**.**.09",
        "61-01-05-7509 | 61-**-**-**09",
        "6101 0575 09 | 61** **** 09",
        "610105.7509 | 61****.**09",
        "ЕГН:61 01 05 75 09 | ЕГН:61 ** ** ** 09",
        "75/23/16/92/63 | 75/**/**/**/63",
        "7 5 2 3 1 6 9 2 6 3 | 7 * * * * * * * * 3",
        "752-316–9263 | 75*-***–**63",
        "7_523.169 263 | 7_***.*** *63",
        "на 61 01 05 75 09, ап. 5 и 75 23 16 92 63. | на 61 ** ** ** 09, ап. 5 и 75 ** ** ** 63.",
        "６１０１０５７５０９ | ６１******０９",
        "٦١٠١٠٥٧٥٠٩ | ٦١******٠٩",
        "𝟔𝟏𝟎𝟏𝟎𝟓𝟕𝟓𝟎𝟗 | 𝟔𝟏******𝟎𝟗",
        "６1.0１.05 ７509 | ６1.**.** **09"
      })
  void a_number_in_groups_or_in_digits_of_another_script(String text, String masked) {
    assertThat(PersonalNumbers.mask(text)).isEqualTo(masked);
    assertThat(PersonalNumbers.maskCertain(text)).isEqualTo(masked);
    assertThat(PersonalNumbers.maskWidely(text)).isEqualTo(masked);
    assertThat(PersonalNumbers.maskName(text)).isEqualTo(masked);
  }

  /** The digits of most of them would be a right ЕГН. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "61010575.09",
        "610.1057509",
        "61 010 575,09",
        "61.010.575,09",
        "61'010'575.09",
        "6 101 057,509",
        "61.010,57.509",
        "2024-051513",
        "2024-05-15 13",
        "01.01.2020 15",
        "№ 13/01.04.2024",
        "6.101.057.502",
        "1 234 567 890,00",
        "61 01 05 75 09 1",
        "1-61-01-05-7509",
        "61-01-05-7509/2024",
        "61:01:05:75:09:00",
        "+61 01 05 75 09",
        "61 01 05 75 0",
        "01.01.2020, 05.06.2021",
        "01.01.2020 - 05.06.2021",
        "BG80 BNBG 9661 1020 3456 78",
        "0888 123 456",
        "+359 2 123 45 67"
      })
  void digits_in_groups_that_are_no_number_of_a_person(String text) {
    assertThat(PersonalNumbers.mask(text)).isSameAs(text);
    assertThat(PersonalNumbers.maskCertain(text)).isSameAs(text);
  }

  @Test
  void a_telephone_number_may_stand_in_groups() {
    assertThat(PersonalNumbers.maskTelephone("61 01 05 75 09")).isEqualTo("61 ** ** ** 09");
    assertThat(PersonalNumbers.maskTelephone("6101057509")).isEqualTo("61******09");
    assertThat(PersonalNumbers.maskTelephone("610105 7509")).isEqualTo("61******09");
    assertThat(PersonalNumbers.maskTelephone("６１０１０５７５０９")).isEqualTo("６１******０９");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "550290476.0 | 55*******.0",
        "844298231,0 | 84*******,0",
        "550290476.00 | 55*****76.00",
        "550290476 | 55*****76",
        "550290477.0 | 550290477.0"
      })
  void a_number_that_lost_its_zero_in_a_text_about_a_person(String text, String masked) {
    assertThat(PersonalNumbers.maskWidely(text)).isEqualTo(masked);
  }

  @Test
  void only_a_certain_one_is_kept_from_the_register() {
    assertThat(PersonalNumbers.maskCertain("вх. № 6101057502")).isEqualTo("вх. № 6101057502");
    assertThat(PersonalNumbers.maskCertain("вх. № 7111042925")).isEqualTo("вх. № 7111042925");
    assertThat(PersonalNumbers.maskCertain("вх. № 6101057509")).isEqualTo("вх. № 61******09");
    assertThat(PersonalNumbers.maskCertain("ЕГН 6101057502")).isEqualTo("ЕГН 61******02");
    assertThat(PersonalNumbers.maskCertain("ЛНЧ 7111042925")).isEqualTo("ЛНЧ 71******25");
  }

  @Test
  void a_cell_that_should_be_one_is_concealed_however_wrong() {
    assertThat(PersonalNumbers.conceal("752316926")).isEqualTo("75*****26");
    assertThat(PersonalNumbers.conceal("75 23 16 92 63")).isEqualTo("75 ** ** ** 63");
    assertThat(PersonalNumbers.conceal("няма")).isEqualTo("няма");
    assertThat(PersonalNumbers.conceal("7")).isEqualTo("7");
  }

  @Test
  void a_telephone_field_shows_nobodys_number_in_groups() {
    for (String number :
        new String[] {
          "610105 7509", "61-01-05 7509", "6101 05 7509", "610 105 7509", "6101-05-7509"
        }) {
      String masked = PersonalNumbers.maskTelephone("тел. " + number + " / 0888 123 456");
      assertThat(masked).startsWith("тел. 61").endsWith("09 / 0888 123 456").contains("**");
      assertThat(masked.replaceAll("\\D", "")).isEqualTo("61090888123456");
    }
  }

  /** No Bulgarian mobile number is an ЕГН: its third digit is that of no month. */
  @Test
  void no_mobile_telephone_is_masked() {
    for (int n = 0; n < 100_000; n += 7) {
      for (String prefix : new String[] {"087", "088", "089", "098", "099"}) {
        String number = prefix + String.format(java.util.Locale.ROOT, "%07d", n * 97);
        String grouped =
            number.substring(0, 4) + " " + number.substring(4, 7) + " " + number.substring(7);
        assertThat(PersonalNumbers.maskTelephone(number)).isEqualTo(number);
        assertThat(PersonalNumbers.maskTelephone(grouped)).isEqualTo(grouped);
      }
    }
  }
}
