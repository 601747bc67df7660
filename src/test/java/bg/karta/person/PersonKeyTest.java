package bg.karta.person;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.People;
import bg.karta.person.PersonalNumber.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens against HMAC-SHA-256 computed by hand. */
final class PersonKeyTest {
  private static final PersonalNumber CITIZEN = new PersonalNumber(Type.EGN, "8032056031");

  private static PersonKey of(List<String> lines) {
    return requireNonNull(PersonKey.of(lines));
  }

  /** Test cases 1, 2, 3 and 6 of RFC 4231. */
  @ParameterizedTest
  @CsvSource({
    "0b*20, 4869205468657265*1, b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    "4a656665*1, 7768617420646f2079612077616e7420666f72206e6f7468696e673f*1, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    "aa*20, dd*50, 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    "aa*131, 54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579204669727374*1, 60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
  })
  void the_hash_by_hand_is_that_of_rfc_4231(String key, String message, String expected) {
    assertThat(Hmac.of(bytes(key), bytes(message))).asHexString().isEqualToIgnoringCase(expected);
  }

  private static byte[] bytes(String times) {
    String[] parts = times.split("\\*");
    return HexFormat.of().parseHex(parts[0].repeat(Integer.parseInt(parts[1])));
  }

  @ParameterizedTest
  @CsvSource({"EGN, egn", "LNCH, lnch", "OTHER, other"})
  void a_token_is_the_hash_of_the_number_and_what_it_is(Type type, String word) {
    PersonKey key = PersonKey.random();
    String token = key.token(new PersonalNumber(type, "7111042925"));
    assertThat(token).isEqualTo(Hmac.token(key.lines(), word + ":7111042925"));
    assertThat(token).startsWith(key.id() + "-").hasSize(23);
    assertThat(PersonKey.isToken(token)).isTrue();
    assertThat(key.id()).isEqualTo(Hmac.id(key.lines()));
  }

  @Test
  void a_rotated_key_makes_the_new_token_of_the_old_one() {
    PersonKey first = PersonKey.random();
    PersonKey second = first.rotated();
    PersonKey third = second.rotated();
    assertThat(third.lines()).hasSize(3).startsWith(second.lines().toArray(String[]::new));
    assertThat(second.lines()).startsWith(first.lines().get(0));
    String old = first.token(CITIZEN);
    assertThat(second.token(CITIZEN)).isEqualTo(second.renewed(old, 1)).isNotEqualTo(old);
    assertThat(third.token(CITIZEN))
        .isEqualTo(third.renewed(old, 1))
        .isEqualTo(third.renewed(second.token(CITIZEN), 2))
        .isEqualTo(Hmac.token(third.lines(), "egn:8032056031"));
    assertThat(Set.of(first.id(), second.id(), third.id())).hasSize(3);
    assertThat(List.of(first.length(), second.length(), third.length())).containsExactly(1, 2, 3);
  }

  @Test
  void tokens_of_what_the_key_once_was_are_adopted_and_no_others() {
    PersonKey first = PersonKey.random();
    PersonKey third = first.rotated().rotated();
    assertThat(third.adopted(first.token(CITIZEN))).isEqualTo(third.token(CITIZEN));
    assertThat(third.adopted(third.token(CITIZEN))).isEqualTo(third.token(CITIZEN));
    assertThat(first.adopted(third.token(CITIZEN))).isNull();
    assertThat(third.adopted(PersonKey.random().token(CITIZEN))).isNull();
    assertThat(third.adopted(first.rotated().token(CITIZEN))).isNull();
  }

  @Test
  void a_key_is_found_by_every_id_it_had() {
    PersonKey first = PersonKey.random();
    PersonKey second = first.rotated();
    assertThat(second.of(second.id())).isSameAs(second);
    assertThat(requireNonNull(second.of(first.id())).lines()).isEqualTo(first.lines());
    assertThat(first.of(second.id())).isNull();
  }

  @Test
  void a_key_written_out_is_the_same_key() {
    PersonKey key = PersonKey.random().rotated();
    assertThat(of(key.lines()).token(CITIZEN)).isEqualTo(key.token(CITIZEN));
    assertThat(of(key.lines()).id()).isEqualTo(key.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "карта",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg"
      })
  void what_is_no_secret_is_no_key(String line) {
    List<String> lines = new ArrayList<>(PersonKey.random().lines());
    lines.add(line);
    assertThat(PersonKey.of(lines)).isNull();
    assertThat(PersonKey.of(List.of())).isNull();
  }

  @Test
  @Tag("heavy")
  void a_hundred_thousand_people_have_as_many_tokens() {
    PersonKey key = PersonKey.random().rotated();
    Set<String> tokens = new HashSet<>();
    List<String> numbers = People.numbers(100_000, 3);
    for (String number : numbers) {
      tokens.add(key.token(new PersonalNumber(Type.EGN, number)));
    }
    assertThat(tokens).hasSize(100_000);
    assertThat(tokens).allMatch(PersonKey::isToken);
  }

  @Test
  void neither_key_nor_id_tells_of_a_secret() {
    PersonKey key = PersonKey.random();
    String secret = key.lines().get(0);
    assertThat(secret).matches("[0-9a-f]{64}").isNotEqualTo(PersonKey.random().lines().get(0));
    byte[] plain = CITIZEN.text().getBytes(StandardCharsets.UTF_8);
    assertThat(key.toString()).doesNotContain(secret);
    assertThat(new PersonalNumber(Type.EGN, new String(plain, StandardCharsets.UTF_8)))
        .hasToString("80******31");
  }
}
