package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in the words by which offices say them. */
final class OfficeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "service, funding, ДДД, state",
    "service, funding, държавно делегирана дейност, state",
    "service, funding, Държавно-делегирана дейност, state",
    "service, funding, делегирана от държавата дейност, state",
    "service, funding, делегирана дейност, state",
    "service, funding, Държавен бюджет, state",
    "service, funding, държавно финансиране, state",
    "service, funding, местна дейност, municipal",
    "service, funding, Общинска, municipal",
    "service, funding, общинско финансиране, municipal",
    "service, funding, по проект, project",
    "service, funding, проектно финансиране, project",
    "service, funding, частна, private",
    "provider, form, Община, municipality",
    "provider, form, общинска, municipality",
    "provider, form, общинско предприятие, municipal-entity",
    "provider, form, НПО, private",
    "provider, form, Сдружение, private",
    "provider, form, фондация, private",
    "provider, form, ЕТ, private",
    "provider, form, частна фирма, private",
    "provider, form, държавна, state",
    "service-type, level, общински, municipal",
    "service-type, level, на областно ниво, oblast",
    "service-type, target, лица над 65 години, older",
    "licence, status, в сила, valid",
    "licence, status, действащ, valid",
    "licence, status, изменен, changed",
    "foster-family, kind, професионално приемно семейство, professional"
  })
  void a_word_of_offices(String kind, String field, String cell, String code) {
    assertReads(kind, field, cell, code);
    assertReads(kind, field, cell.toUpperCase(Locale.ROOT), code);
    assertReads(kind, field, "  " + cell.replace(" ", "   ") + ". ", code);
  }

  /** A company may be a municipality's; what has expired is not terminated. */
  @ParameterizedTest
  @ValueSource(strings = {"ЕООД", "ООД", "АД", "дружество"})
  void a_company_may_be_whoevers(String cell) {
    assertRefuses("provider", "form", cell, CellRule.CODE_UNKNOWN, cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"изтекъл", "спрян"})
  void a_state_that_the_act_does_not_name(String cell) {
    assertRefuses("licence", "status", cell, CellRule.CODE_UNKNOWN, cell);
  }
}
