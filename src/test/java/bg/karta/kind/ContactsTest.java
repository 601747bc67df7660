package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRepairs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to reach a provider, as registers write them. */
final class ContactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "office@asp.government.bg",
        "a@b.bg; c@d.com",
        "a@b.bg, c@d.com e@f.org",
        "dom.stari_hora+1@dulovo-municipality.eu",
        "поща@пример.бг"
      })
  void an_address(String cell) {
    assertReads("provider", "email", cell, cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zora@ | zora@",
        "zora.abv.bg | zora.abv.bg",
        "a@b.bg; zora@abv | zora@abv",
        "zora @abv.bg | zora",
        "няма | няма",
        "a@b..bg | a@b..bg"
      })
  void no_address(String cell, String wrong) {
    assertRepairs("provider", "email", cell, cell, CellRule.EMAIL_FORM, wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "оffice@abv.bg, office@abv.bg",
    "office@аbv.bg, office@abv.bg",
    "a@b.bg; оffice@abv.bg, a@b.bg; office@abv.bg"
  })
  void an_address_with_letters_that_only_look_right(String cell, String latin) {
    assertRepairs("provider", "email", cell, latin, CellRule.EMAIL_LOOK_ALIKE, cell, latin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02 912 3456",
        "02/9123456",
        "(02) 912-34-56",
        "+359 2 912 3456",
        "+359 (0)2 912 3456",
        "00359888123456",
        "0888 123 456",
        "0888/123-456; 0700 12 345",
        "0888123456, 0898123456",
        "0888123456/0898123456",
        "0888123456 и 0898123456",
        "тел. 084 661234 вътр. 12",
        "тел.: 0864/1234, факс: 0864/12345",
        "+49 30 901820"
      })
  void a_telephone(String cell) {
    assertReads("provider", "phone", cell, cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12", "888123456", "0888 123 456 7890", "няма", "0888-12З-456", "+359 0888123456"})
  void no_telephone(String cell) {
    assertRepairs("provider", "phone", cell, cell, CellRule.PHONE_FORM, cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.asp.government.bg",
        "asp.government.bg",
        "https://aksu.government.bg/registri/",
        "http://example.bg:8080/a?b=c&d=%20#e",
        "www.зора.бг",
        "https://зора.бг/за-нас",
        "www.a.bg; www.b.bg"
      })
  void a_page(String cell) {
    assertReads("provider", "website", cell, cell);
  }

  @ParameterizedTest
  @CsvSource({
    "няма, няма",
    "http://, http://",
    "www.a, www.a",
    "office@abv.bg, office@abv.bg",
    "ftp://a.bg, ftp://a.bg",
    "www.a.bg; b, b"
  })
  void no_page(String cell, String wrong) {
    assertRepairs("provider", "website", cell, cell, CellRule.URL_FORM, wrong);
  }

  /** Java's IDN throws no IllegalArgumentException at hosts of thousands of letters from JDK 25. */
  @Test
  void a_host_as_long_as_no_host_is_none() {
    String host = "а".repeat(4000) + ".bg";

    assertRepairs("provider", "website", host, host, CellRule.URL_FORM, host);
    assertRepairs("provider", "email", "a@" + host, "a@" + host, CellRule.EMAIL_FORM, "a@" + host);
  }

  @ParameterizedTest
  @CsvSource({
    "BG80BNBG96611020345678,",
    "BG15UNCR70001522604629,",
    "BG24SOMB91308413443044,",
    "bg80 bnbg 9661 1020 3456 78,",
    "DE89370400440532013000,",
    "BG80BNBG96611010101010, IBAN_CHECK_DIGITS",
    "BG81BNBG96611020345678, IBAN_CHECK_DIGITS",
    "BG80BNBG9661102034567, IBAN_FORM",
    "XX80BNBG96611020345678, IBAN_FORM",
    "80BNBG96611020345678, IBAN_FORM"
  })
  void an_account_in_a_column_of_its_own(String cell, CellRule rule) {
    Remark remark = WatchedColumn.of("IBAN").judge(cell);
    org.assertj.core.api.Assertions.assertThat(remark == null ? null : remark.rule())
        .isEqualTo(rule);
  }
}
