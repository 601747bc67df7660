package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.SharedFile;
import bg.karta.output.IcalFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of the real register against its own cells, counted without the program. */
@Tag("heavy")
final class RegisterCalendarTest {
  private static final LocalDate DAY = LocalDate.parse(AgencyRegister.DAY);

  @TempDir Path folder;

  private IcalFile calendar(int within, String sort) {
    String days = String.valueOf(within);
    String[] asked = {
      "licences", "calendar", "--on", AgencyRegister.DAY, "--only", sort, "--within", days
    };
    return IcalFile.of(KartaRun.in(folder, asked).ends(0).out());
  }

  /** By provider and day: what a licence is called tells the flat file and the workbook apart. */
  private static List<String> due(
      List<AgencyRegister.Entry> entries, int within, Function<LocalDate, LocalDate> due) {
    return entries.stream()
        .filter(entry -> entry.status().equals("valid"))
        .filter(entry -> !entry.ends().isBefore(DAY))
        .filter(entry -> !due.apply(entry.ends()).isBefore(DAY))
        .filter(entry -> !due.apply(entry.ends()).isAfter(DAY.plusDays(within)))
        .map(entry -> entry.provider() + " " + due.apply(entry.ends()))
        .sorted()
        .toList();
  }

  @Test
  void every_licence_of_the_whole_register_ends_on_its_day() {
    KartaRun.in(folder, "import", SharedFile.REGISTER_FLAT.path().toString()).ends(0);
    List<AgencyRegister.Entry> entries = new AgencyRegister().entries();
    for (int within : new int[] {30, 365, 2000}) {
      assertThat(found(calendar(within, "expiry")))
          .isEqualTo(due(entries, within, end -> end))
          .isNotEmpty();
      assertThat(found(calendar(within, "renewal")))
          .isEqualTo(due(entries, within, RegisterCalendarTest::threeMonthsBefore))
          .isNotEmpty();
    }
  }

  private static LocalDate threeMonthsBefore(LocalDate end) {
    YearMonth month = YearMonth.from(end).minusMonths(3);
    return month.atDay(Math.min(end.getDayOfMonth(), month.lengthOfMonth()));
  }

  private static List<String> found(IcalFile calendar) {
    return calendar.events().stream()
        .map(
            event ->
                event.get("DESCRIPTION").replaceFirst("(?s).*, ЕИК (\\d+)\n.*", "$1")
                    + " "
                    + LocalDate.parse(event.get("DTSTART"), DateTimeFormatter.BASIC_ISO_DATE))
        .sorted()
        .toList();
  }

  /** Counted in the workbook's XML by a script of another language. */
  @Test
  void the_published_workbook_has_as_many_deadlines_as_its_rows() {
    KartaRun.in(folder, "import", SharedFile.REGISTER.path().toString()).ends(0);
    assertThat(calendar(90, "expiry").events()).hasSize(90);
    assertThat(calendar(90, "renewal").events()).hasSize(141);
    assertThat(calendar(365, "expiry").events()).hasSize(609);
    assertThat(calendar(365, "renewal").events()).hasSize(601);
    IcalFile all = calendar(2000, "expiry");
    assertThat(all.events()).hasSize(1378);
    assertThat(all.all("UID")).doesNotHaveDuplicates();
    assertThat(all.all("DESCRIPTION"))
        .allSatisfy(
            said ->
                assertThat(said).contains("Source: aksu-register-2026-01-31.xlsx, sheet Sheet1"));
    assertThat(calendar(2000, "renewal").events()).hasSize(1288);
  }
}
