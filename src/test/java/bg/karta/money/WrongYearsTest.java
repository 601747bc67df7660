package bg.karta.money;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to who asks about years, sums and currencies that are not there. */
final class WrongYearsTest {
  @TempDir private static Path dir;
  @TempDir private static Path empty;

  @BeforeAll
  static void fill() {
    new MoneyRegister(dir)
        .budget("2023,GAB05,ДСХ,20,,200000,BGN", "2024,GAB05,ДСХ,25,,275000,BGN")
        .filled();
    KartaRun.in(empty, "init").ends(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          costs --year 2019 | year 2019 is on record; there is money of 2023, 2024
          costs --on 2020-01-01 | up to 2020 is on record; there is money of 2023, 2024
          change --from 2024 --to 2023 | 2024 and 2023 are compared: --from must be before --to
          change --from 2024 --to 2024 | 2024 and 2024 are compared: --from must be before --to
          change --to 2023 | before 2023 no budget or expenditure is on record
          effect --from 2022 --to 2024 | year 2022 is on record; there is money of 2023, 2024
          effect --sum 0 | --sum "0": expected an amount above 0
          effect --sum -1 | --sum "-1": expected an amount above 0
          effect --sum 1.234 | --sum "1.234": expected an amount above 0, at most two decimals
          effect --sum 1,000,000 | --sum "1,000,000": expected an amount above 0
          effect --sum 12345678901234 | expected an amount above 0
          effect --sum million | --sum "million": expected an amount
          effect --sum 5USD | "USD" is no currency; expected BGN (lev) or EUR (euro)
          costs --currency USD | "USD" is no currency; expected BGN (lev) or EUR (euro)
          costs --year soon | "soon" is no value of --year; expected a whole number
          costs -s НЯМА | "НЯМА" is not a known type or kind of service
          """)
  void what_is_wrong_and_what_was_expected_is_said(String command, String message) {
    KartaRun run = KartaRun.in(dir, ("money " + command).split(" ")).ends(2);

    assertThat(run.err()).contains(message).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_register_without_money_says_what_to_import() {
    for (String command : new String[] {"costs", "change", "effect"}) {
      assertThat(KartaRun.in(empty, "money", command).ends(2).err())
          .contains("No budget or expenditure is on record")
          .contains("karta kinds budget");
      KartaRun.in(empty, "export", "money-" + command).ends(0);
    }
  }

  @Test
  void it_is_said_in_bulgarian_too() {
    Map<String, String> environment =
        Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", "bg");

    assertThat(KartaRun.of(environment, "money", "costs", "--year", "2019").ends(2).err())
        .contains("За 2019 г. няма записани нито средства, нито разходи; има за 2023, 2024");
    assertThat(KartaRun.of(environment, "money", "effect", "--sum", "5 000 BGN").ends(0).out())
        .contains("Ефект на добавените средства", "не доказва, че парите са причината", "Габрово");
  }
}
