package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on series and money, on figures that were really published. */
final class PublishedBreaksTest {
  /** Services for children: 634 in 2020 and 339 in 2021, where a part was no longer counted. */
  private static final int BEFORE = 634;

  private static final int AFTER = 339;

  /** Places and users of the services for children in 2019, published as the same number. */
  private static final int TWICE = 14_459;

  @Test
  void of_634_services_339_go_on_reporting_and_the_series_breaks() {
    List<String> services = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (int i = 1; i <= BEFORE; i++) {
      services.add("{\"id\":\"S%d\",\"type\":\"ЦОП\"}".formatted(i));
      reports.add("{\"service\":\"S%d\",\"month\":\"2020-12\"}".formatted(i));
      if (i <= AFTER) {
        reports.add("{\"service\":\"S%d\",\"month\":\"2021-01\"}".formatted(i));
      }
    }
    List<Judge.Offender> found = offenders("report-services-stop", services, reports);
    assertThat(found).singleElement();
    assertThat(found.get(0).arguments())
        .containsEntry("stopped", "295")
        .containsEntry("services", "634")
        .containsEntry("value", "2020-12");
  }

  @Test
  void capacity_and_users_of_14_459_each_are_one_column_copied() {
    List<String> services = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    int left = TWICE;
    for (int i = 1; left > 0; i++) {
      int places = Math.min(left, 20 + i % 7);
      services.add("{\"id\":\"S%d\",\"capacity\":%d}".formatted(i, places));
      reports.add("{\"service\":\"S%d\",\"month\":\"2019-12\",\"users\":%d}".formatted(i, places));
      left -= places;
    }
    List<Judge.Offender> found = offenders("report-capacity-as-users", services, reports);
    assertThat(found).singleElement().extracting(Judge.Offender::value).isEqualTo("14459");
  }

  /** 258 000 000 leva are 131 913 305.35 euro at 1.95583. */
  @Test
  void leva_relabelled_as_euro_and_leva_converted_though_still_leva_are_found() {
    String before = "{\"budget\":[" + budget(2025, "258000000", "BGN") + ",";
    String relabelled = before + budget(2026, "258000000", "EUR") + "]}";
    String converted = before + budget(2026, "131913305.35", "EUR") + "]}";
    assertThat(Examples.offenders(rule("budget-not-converted"), relabelled)).hasSize(1);
    assertThat(Examples.offenders(rule("budget-not-converted"), converted)).isEmpty();
    assertThat(Examples.offenders(rule("budget-amount-times-rate"), converted)).isEmpty();
    assertThat(Examples.offenders(rule("budget-per-place-jump"), converted)).isEmpty();
    String halved =
        "{\"budget\":["
            + budget(2024, "258000000", "BGN")
            + ","
            + budget(2025, "131913305.35", "BGN")
            + "]}";
    assertThat(Examples.offenders(rule("budget-amount-times-rate"), halved)).hasSize(1);
  }

  private static String budget(int year, String amount, String currency) {
    return "{\"year\":\"%d\",\"municipality\":\"BLG03\",\"service\":\"ЦОП\",\"places\":\"100\",\"amount\":\"%s\",\"currency\":\"%s\"}"
        .formatted(year, amount, currency);
  }

  private static List<Judge.Offender> offenders(
      String rule, List<String> services, List<String> reports) {
    return Examples.offenders(
        rule(rule),
        "{\"service\":[%s],\"service-report\":[%s]}"
            .formatted(String.join(",", services), String.join(",", reports)));
  }

  private static SqlRule rule(String id) {
    return (SqlRule) RuleBook.load().require(id);
  }
}
