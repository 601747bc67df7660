package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What anybody may have put into a file that looks like an answer of RegiX. */
final class RegixRefusalsTest {
  @TempDir Path folder;

  @Test
  void a_charset_nobody_knows_is_named() {
    String xml = "<?xml version='1.0' encoding='klingon-1'?>" + RegixTest.orders(RegixTest.ORDER);
    Path file = Rows.write(folder.resolve("x.xml"), xml.getBytes(Charset.forName("windows-1251")));
    assertThatThrownBy(() -> Intake.open("x", file)).hasMessage("intake.xml-charset[x, klingon-1]");
  }

  private void assertRefused(String message, String xml) {
    Path file = Rows.write(folder.resolve("x.xml"), xml.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Intake.open("x", file))
        .isInstanceOf(Failure.class)
        .message()
        .startsWith(message);
  }

  @Test
  void another_root_is_named_with_what_is_expected() {
    assertRefused(
        "intake.xml[x, Envelope, http://s, GetSocialServicesDecisionsResponse, ExpertDecisionsResponse, JobSeekerTrainingsResponse]",
        "<s:Envelope xmlns:s='http://s'/>");
    assertRefused(
        "intake.xml[x, ExpertDecisionsResponse, http://other",
        "<ExpertDecisionsResponse xmlns='http://other'/>");
  }

  @Test
  void document_types_are_refused_and_nothing_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "7523169263");
    for (String type :
        List.of(
            "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE a SYSTEM '" + secret.toUri() + "'>",
            "<!DOCTYPE a PUBLIC 'x' 'http://localhost:1/x.dtd'>",
            "<!DOCTYPE a [<!ENTITY % x SYSTEM '" + secret.toUri() + "'> %x;]>",
            "<!DOCTYPE a>")) {
      String xml =
          "<?xml version='1.0'?>\n"
              + type
              + RegixTest.orders(RegixTest.PERSON.replace("8032056031", "&x;"), RegixTest.ORDER);
      assertRefused("intake.xml-doctype[x, 2]", xml);
    }
  }

  @Test
  void a_thousand_million_laughs_are_refused() {
    StringBuilder type = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    assertRefused(
        "intake.xml-doctype[x, 1]",
        type + "]>" + RegixTest.orders("<PersonData><Identifier>&l9;</Identifier></PersonData>"));
  }

  @Test
  void entities_beyond_the_five_are_refused() {
    assertRefused(
        "intake.xml-entity[x, ", RegixTest.orders(RegixTest.ORDER.replace("СУ/1", "&nbsp;1")));
    assertThat(
            Rows.of(
                    folder,
                    "answer.xml",
                    RegixTest.orders(
                        RegixTest.PERSON,
                        RegixTest.ORDER.replace(
                            "СУ/1", "&amp;&lt;&gt;&quot;&apos;&#1057;<![CDATA[<&]]>")))
                .get(1))
        .contains("|&<>\"'С<&|");
  }

  @Test
  void syntax_errors_are_placed() {
    assertRefused("intake.xml-broken[x, 2, ", "<GetSocialServicesDecisionsResponse>\n<a></b>");
    assertRefused("intake.xml-broken[x, ", RegixTest.orders(RegixTest.ORDER).substring(0, 200));
    assertRefused(
        "intake.xml-broken[x, ",
        RegixTest.orders(RegixTest.ORDER) + RegixTest.orders(RegixTest.ORDER));
    assertRefused("intake.xml-broken[x, ", "<?xml version='1.0'?>");
  }

  @Test
  void two_persons_are_refused() {
    assertRefused(
        "intake.regix-persons[x, 3, PersonData]",
        RegixTest.orders(RegixTest.PERSON, RegixTest.ORDER, RegixTest.PERSON));
  }

  @Test
  void what_would_fill_the_memory_is_refused() {
    assertRefused(
        "intake.too-deep[x, 1, 100, limit.depth]",
        RegixTest.orders("<a>".repeat(200) + "</a>".repeat(200)));
    String million = "x".repeat(1 << 20);
    assertRefused("intake.text-too-long[x, ", RegixTest.orders("<a b='" + million + "'/>"));
    assertRefused(
        "intake.text-too-long[x, ", RegixTest.orders(RegixTest.ORDER.replace("СУ/1", million)));
    assertRefused(
        "intake.",
        RegixTest.orders(RegixTest.ORDER.replace("СУ/1", "<![CDATA[<<<<<<<]]>".repeat(200_000))));
    assertRefused(
        "intake.xml-repeated[x, ",
        RegixTest.decision(
            "<DisabilityReason><Percent>1</Percent></DisabilityReason>".repeat(20_000)));
  }
}
