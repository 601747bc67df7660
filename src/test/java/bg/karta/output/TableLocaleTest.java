package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The machine's locale changes no table, and no format's ending. */
@Isolated("sets the locale of the process")
final class TableLocaleTest {
  @ParameterizedTest
  @EnumSource
  void writes_the_same_bytes_under_any_locale(TableFormat format) {
    byte[] english = bytesUnder(Locale.ENGLISH, format);
    assertThat(bytesUnder(Locale.forLanguageTag("tr-TR"), format)).isEqualTo(english);
    assertThat(bytesUnder(Locale.forLanguageTag("bg-BG"), format)).isEqualTo(english);
    assertThat(bytesUnder(Locale.forLanguageTag("ar-EG-u-nu-arab"), format)).isEqualTo(english);
  }

  private static byte[] bytesUnder(Locale locale, TableFormat format) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return Samples.bytes(format, Samples.everyType());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void an_ending_is_known_under_the_turkish_locale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(TableFormat.ofFileName("A.NDJSON")).contains(TableFormat.NDJSON);
      assertThat(TableFormat.ofFileName("A.TXT")).contains(TableFormat.TABLE);
      assertThat(Column.Type.INTEGER).hasToString("integer");
    } finally {
      Locale.setDefault(before);
    }
  }
}
