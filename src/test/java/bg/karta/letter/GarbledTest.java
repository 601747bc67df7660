package bg.karta.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GarbledTest {
  private static final String NAME = "Община Айтос";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ISO-8859-1",
    "UTF-8, windows-1251",
    "UTF-8, IBM866",
    "UTF-8, KOI8-R",
    "UTF-8, x-MacRoman",
    "windows-1251, x-MacRoman",
    "windows-1251, ISO-8859-1",
    "windows-1251, windows-1252",
    "windows-1251, IBM866",
    "IBM866, windows-1251",
    "KOI8-R, windows-1251",
    "ISO-8859-5, windows-1251"
  })
  void what_was_read_in_a_wrong_charset_is_found_out(String written, String read) {
    String garbled = new String(NAME.getBytes(Charset.forName(written)), Charset.forName(read));
    assertThat(Garbled.meant(garbled)).as(garbled).isEqualTo(NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1251"})
  void so_is_what_was_read_wrong_twice(String read) {
    String garbled = NAME;
    for (int i = 0; i < 2; i++) {
      garbled = new String(garbled.getBytes(StandardCharsets.UTF_8), Charset.forName(read));
    }
    assertThat(Garbled.meant(garbled)).as(garbled).isEqualTo(NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "РћР±С‰РёРЅР° Айтос, Община Айтос",
    "CafÃ© Roma, Café Roma",
    "ÎÁÙÈÍÀ, ОБЩИНА",
    "ÎÏ „Äîì“, ОП „Дом“",
    "Äîì, Дом",
    "обдецдб, НАДЕЖДА",
    "‹®¬, Лом",
    "╧Ёш■Є, Приют",
    "Mьller, Müller",
    "книги fьr Kцln, книги für Köln",
    "Cafй, Café",
    "fЃr, für",
    "StraЯe, Straße"
  })
  void one_word_is_enough(String garbled, String meant) {
    assertThat(Garbled.meant(garbled)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Община Айтос",
        "ОБЩИНА",
        "ЕТ „Р. Симеонов“ № 5",
        "клас „С“",
        "Café Noël",
        "Société Générale",
        "Müller & Söhne",
        "Đorđe Šćepanović",
        "Рыбаков и Вылчев",
        "Ђорђе Његош",
        "Київ",
        "МакДоналдс еООД",
        "20 °C, 3 м², ½",
        "Ψαρι",
        "SÃO PAULO",
        "ÅÄÖ",
        "Съвет – РС“",
        "Љубљана",
        "Његош",
        "Џон",
        "Ќосев",
        "Єва",
        "Їжак",
        "AЙСБЕРГ",
        "TСКА-КА",
        "OOД",
        "ДСХRES",
        "WEBсайт",
        "IТ център",
        "кВтч",
        "дБ",
        "iPhone-и",
        "„работим с деца и „Роза“",
        "„надежда",
        "“quoted”",
        "‘дом’",
        "Çà et là",
        "ÆØÅ",
        "Straße, Größe",
        "Нестле®, ®Марка",
        "§ 3, §4",
        "±5 °C",
        "обществена подкрепа",
        "?",
        ""
      })
  void what_is_right_is_left_alone(String text) {
    assertThat(Garbled.meant(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Общ\uFFFDна",
        "Общ?на",
        "?бщина",
        "????",
        "???????? ??????",
        "??. ??????",
        "гр. ???",
        "?",
        "??",
        "? ? ?",
        "„?“",
        "-?-",
        "ул. ?",
        "ул.?",
        "бул. ? 5",
        "ЕТ „?“",
        "ЕТ „??“ Плевен",
        "ул. Роза ? 5",
        "Дом ? вяра",
        "Център ? ?",
        "ул. ???? 2"
      })
  void lost_letters_are_seen(String text) {
    assertThat(LostLetters.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Защо?",
        "Защо??",
        "Защо???",
        "Как? Така",
        "„А и Б“?",
        "https://x.bg/?q=a",
        "x.bg/?a=b",
        "www.x.bg?ред",
        "да / не ?",
        "https://x.bg/a??b=1",
        "https://x.bg/?q=???",
        "x.bg/a/b???",
        "Кога??",
        "Кога ще е готово ??",
        "Наистина?!??",
        "Колко са: 12??",
        "(Кога??)",
        "„Кога??“ Утре??",
        "Защо ? Така",
        "и т.н.?"
      })
  void a_question_is_no_loss(String text) {
    assertThat(LostLetters.in(text)).isFalse();
  }
}
