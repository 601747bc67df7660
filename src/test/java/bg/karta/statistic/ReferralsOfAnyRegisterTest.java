package bg.karta.statistic;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.People;
import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue of small registers at random: services that fill up, lapsed assessments, ties. */
@Tag("heavy")
final class ReferralsOfAnyRegisterTest {
  private static final LocalDate ON = LocalDate.of(2021, 6, 15);
  private static final List<String> PLACES = List.of("GAB05", "GAB12", "GAB29", "GAB35", "VTR04");
  private static final List<String> TYPES = List.of("ДСХ", "ДЦПЛУ", "ЗЖ");
  private static final List<String> ASKED = List.of("ДСХ", "ДЦПЛУ", "ЗЖ", "RES", "DAY");
  private static final int SERVICES = 14;

  /** The service that closes: nobody can be admitted to it afterwards. */
  private static final int CLOSED = 5;

  private static final int PEOPLE = 60;

  @TempDir private Path dir;
  private Random random;

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private LocalDate day(LocalDate from, int days) {
    return from.plusDays(random.nextInt(days));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void order_and_places_are_those_of_the_files(long seed) {
    random = new Random(seed);
    TinyRegister tiny =
        new TinyRegister(dir)
            .licences("Л-0001-1," + OTHER + ",RES,2021-01-04,2021-01-04,2026-01-03,valid,");
    fillServices(tiny);
    Register register = fillPeople(tiny).filled();

    QueueCheck queue = new QueueCheck(dir, register, dir.resolve("karta.db"), ON);
    assertThat(queue.compare(Map.of(), false)).isGreaterThan(20);
    assertThat(queue.compare(Map.of("foreign-aid", 0.0, "waiting-month", 2.5), true))
        .isGreaterThan(20);
  }

  /** Services almost full; one closes on the day, and some never report. */
  private void fillServices(TinyRegister tiny) {
    List<String> services = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < SERVICES; i++) {
      int capacity = 6 + random.nextInt(6);
      services.add(
          "S%d,%s,%s,%s,%d,,2010-01-01,%s"
              .formatted(
                  i,
                  TYPES.get(i % TYPES.size()),
                  one(List.of(MUNICIPAL, PRIVATE, OTHER)),
                  one(PLACES),
                  capacity,
                  i == CLOSED ? "2021-06-15" : ""));
      if (i % 4 != 0) {
        reports.add("S%d,2021-0%d,%d,".formatted(i, 3 + random.nextInt(5), capacity - i % 3));
      }
    }
    tiny.services(services.toArray(String[]::new)).reports(reports.toArray(String[]::new));
  }

  private TinyRegister fillPeople(TinyRegister tiny) {
    List<String> assessments =
        new ArrayList<>(List.of("person,date,municipality,disability,foreign_aid,valid_to"));
    List<String> referrals =
        new ArrayList<>(
            List.of(
                "person,date,service,municipality,status,decided_on,admitted_on,admitted_to,"
                    + "discharged_on,risk"));
    for (int i = 0; i < PEOPLE; i++) {
      String person = People.egn(day(LocalDate.of(1990, 1, 1), 9_000), 926 + i);
      assess(person, assessments);
      request(person, referrals);
    }
    return tiny.file("assessment", assessments.toArray(String[]::new))
        .file("referral", referrals.toArray(String[]::new));
  }

  private void assess(String person, List<String> assessments) {
    int times = random.nextInt(3);
    LocalDate date = day(LocalDate.of(2015, 6, 1), 500);
    for (int i = 0; i < times; i++) {
      date = day(date.plusDays(300), 500);
      assessments.add(
          "%s,%s,%s,%s,%s,%s"
              .formatted(
                  person,
                  date,
                  one(PLACES),
                  one(List.of("", "49.99", "50", "70.99", "71", "90", "90.01")),
                  one(List.of("yes", "no", "")),
                  random.nextBoolean() ? "" : date.plusDays(random.nextInt(900))));
    }
  }

  private void request(String person, List<String> referrals) {
    LocalDate date = day(LocalDate.of(2020, 3, 31), 450);
    String status = one(List.of("waiting", "waiting", "admitted", "refused", "withdrawn"));
    String place = "";
    String service = one(ASKED);
    LocalDate decided = day(date.plusDays(1), 30);
    String admitted = "";
    String left = "";
    if (status.equals("admitted")) {
      int drawn = random.nextInt(SERVICES);
      int chosen = drawn == CLOSED ? 0 : drawn;
      place = "S" + chosen;
      service = TYPES.get(chosen % TYPES.size());
      LocalDate in = day(decided, 60);
      admitted = in.toString();
      left = random.nextInt(3) == 0 ? day(in, 200).toString() : "";
    }
    referrals.add(
        String.join(
            ",",
            person,
            date.toString(),
            service,
            one(PLACES),
            status,
            status.equals("waiting") && random.nextBoolean() ? "" : decided.toString(),
            admitted,
            place,
            left,
            one(List.of("yes", "no", "", "no"))));
  }
}
