package bg.karta.person;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.person.PersonalNumber.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an ЕГН says of who bears it: 20 is added to the month of who was born before 1900, 40 to
 * that of who was born from 2000 on, and the ninth digit is even for a man.
 */
final class PersonalNumberTest {
  @ParameterizedTest
  @CsvSource({
    "6101057509, 1961",
    "0012310000, 1900",
    "9912310000, 1999",
    "0021010000, 1800",
    "7523169263, 1875",
    "9932310000, 1899",
    "0041010002, 2000",
    "0844298231, 2008",
    "0652310000, 2006"
  })
  void the_month_of_an_egn_tells_the_century_of_birth(String egn, long year) {
    assertThat(new PersonalNumber(Type.EGN, egn).birthYear()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "6101057509, male",
    "7523169263, male",
    "0844298231, female",
    "8001010018, female",
    "8001010098, female",
    "8001010088, male"
  })
  void the_ninth_digit_of_an_egn_tells_the_sex(String egn, String sex) {
    assertThat(new PersonalNumber(Type.EGN, egn).sex()).isEqualTo(sex);
  }

  @ParameterizedTest
  @EnumSource(value = Type.class, names = "EGN", mode = EnumSource.Mode.EXCLUDE)
  void no_other_number_tells_either(Type type) {
    PersonalNumber number = new PersonalNumber(type, "6101057509");

    assertThat(number.birthYear()).isNull();
    assertThat(number.sex()).isNull();
  }

  @Test
  void it_is_shown_masked() {
    assertThat(new PersonalNumber(Type.EGN, "6101057509")).hasToString("61******09");
  }

  @ParameterizedTest
  @CsvSource({
    "0123ab-0123456789abcdef, true",
    "0123ab-0123456789abcdeg, true",
    "0123ab-0123456789abcdew, false",
    "0123ab-0123456789abcde, false",
    "0123ab0-123456789abcdef, false",
    "0123AB-0123456789abcdef, false",
    "6101057509, false",
    "'', false"
  })
  void a_token_is_the_keys_id_a_hyphen_and_sixteen_signs(String text, boolean is) {
    assertThat(PersonKey.isToken(text)).isEqualTo(is);
  }
}
