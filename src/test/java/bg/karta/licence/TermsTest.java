package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.kind.LicenceTerm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of the law on licences against days that the agency's register and orders show. */
final class TermsTest {
  private static final Terms LAW = Terms.OF_LAW;
  private static final Terms ROLLING = LAW.withRolling(true);

  @ParameterizedTest
  @CsvSource({
    "2021-01-04, 2026-01-03",
    "2021-01-27, 2026-01-26",
    "2021-02-22, 2026-02-21",
    "2023-03-01, 2028-02-29",
    "2024-02-29, 2029-02-27",
    "2020-12-31, 2025-12-30"
  })
  void a_licence_is_valid_for_five_years_less_a_day(LocalDate issued, LocalDate end) {
    assertThat(LicenceTerm.endOf(issued)).isEqualTo(end);
  }

  /** All renewals of the register of 31.01.2026, and the leap days. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-26, 2026-01-27, 2031-01-27",
    "2026-01-28, 2026-01-29, 2031-01-29",
    "2026-03-15, 2026-03-16, 2031-03-16",
    "2026-03-22, 2026-03-23, 2031-03-23",
    "2026-04-01, 2026-04-02, 2031-04-02",
    "2026-04-11, 2026-04-12, 2031-04-12",
    "2028-02-28, 2028-02-29, 2033-02-28",
    "2028-02-29, 2028-03-01, 2033-03-01"
  })
  void a_renewal_begins_the_day_after_and_lasts_five_years(
      LocalDate end, LocalDate starts, LocalDate ends) {
    assertThat(LicenceTerm.renewedFrom(end)).isEqualTo(starts);
    assertThat(LicenceTerm.renewedTo(end)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-26, 2025-10-26, 2025-10-27",
    "2026-01-03, 2025-10-03, 2025-10-03",
    "2026-05-31, 2026-02-28, 2026-03-02",
    "2028-05-31, 2028-02-29, 2028-02-29",
    "2026-07-31, 2026-04-30, 2026-04-30",
    "2021-07-31, 2021-04-30, 2021-05-05"
  })
  void renewal_is_asked_for_three_months_before_the_end(
      LocalDate end, LocalDate due, LocalDate rolled) {
    LocalDate issued = LocalDate.parse("2021-01-27");
    assertThat(LAW.renewalDue(end)).isEqualTo(due);
    assertThat(ROLLING.renewalDue(end)).isEqualTo(rolled);
    assertThat(LAW.renewalOpens(issued, end)).isEqualTo(issued);
  }

  @Test
  void by_the_other_reading_renewal_is_asked_for_within_the_last_three_months() {
    Terms within = LAW.withRenewal(Terms.Renewal.WITHIN);
    LocalDate issued = LocalDate.parse("2021-01-25");
    LocalDate end = LocalDate.parse("2026-01-24");
    assertThat(within.renewalOpens(issued, end)).isEqualTo("2025-10-24");
    assertThat(within.renewalDue(end)).isEqualTo("2026-01-24");
    assertThat(within.withRolling(true).renewalDue(end))
        .as("from a Saturday")
        .isEqualTo("2026-01-26");
    assertThat(within.withRolling(true).renewalOpens(issued, end))
        .as("a day on which something may begin does not move")
        .isEqualTo("2025-10-24");
    assertThat(within.withRenewalMonths(1).renewalOpens(issued, end)).isEqualTo("2025-12-24");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-10, 2025-03-10, 2025-03-10",
    "2024-12-31, 2025-02-28, 2025-02-28",
    "2023-12-31, 2024-02-29, 2024-02-29",
    "2025-01-03, 2025-03-03, 2025-03-04"
  })
  void an_application_is_decided_in_two_months(LocalDate applied, LocalDate due, LocalDate rolled) {
    assertThat(LAW.decisionDue(applied)).isEqualTo(due);
    assertThat(ROLLING.decisionDue(applied)).isEqualTo(rolled);
  }

  @Test
  void a_change_is_told_in_fourteen_days_and_decided_in_as_many() {
    LocalDate changed = LocalDate.parse("2025-03-01");
    assertThat(LAW.noticeDue(changed)).isEqualTo("2025-03-15");
    assertThat(ROLLING.noticeDue(changed)).isEqualTo("2025-03-17");
    assertThat(LAW.renewalDecisionDue(changed)).isEqualTo("2025-03-15");
    assertThat(ROLLING.renewalDecisionDue(changed)).isEqualTo("2025-03-17");
  }

  @Test
  void an_order_is_told_in_three_days() {
    LocalDate ordered = LocalDate.parse("2025-05-20");
    assertThat(LAW.notificationDue(ordered)).isEqualTo("2025-05-23");
    assertThat(ROLLING.notificationDue(ordered)).isEqualTo("2025-05-23");
    assertThat(ROLLING.notificationDue(ordered.plusDays(1)))
        .as("from Saturday 24 May, itself a holiday made up for on Monday")
        .isEqualTo("2025-05-27");
  }

  @Test
  void each_term_can_be_another() {
    LocalDate day = LocalDate.parse("2025-05-05");
    assertThat(LAW.withRenewalMonths(6).renewalDue(day)).isEqualTo("2024-11-05");
    assertThat(LAW.withDecisionMonths(1).decisionDue(day)).isEqualTo("2025-06-05");
    assertThat(LAW.withRenewalDays(7).renewalDecisionDue(day)).isEqualTo("2025-05-12");
    assertThat(LAW.withNoticeDays(7).noticeDue(day)).isEqualTo("2025-05-12");
    assertThat(LAW.withNotificationDays(7).notificationDue(day)).isEqualTo("2025-05-12");
    Terms all =
        LAW.withRenewalMonths(1)
            .withRenewal(Terms.Renewal.WITHIN)
            .withDecisionMonths(2)
            .withRenewalDays(3)
            .withNoticeDays(4)
            .withNotificationDays(5)
            .withRolling(true);
    assertThat(all).isEqualTo(new Terms(1, Terms.Renewal.WITHIN, 2, 3, 4, 5, true));
    Map<String, Integer> expected =
        Map.of(
            "renewal_months", 1,
            "renewal_within", 1,
            "decision_months", 2,
            "renewal_days", 3,
            "notice_days", 4,
            "notification_days", 5,
            "rolling", 1);
    expected.forEach(
        (name, value) -> assertThat(all.parameters().value(name)).as(name).isEqualTo(value));
    assertThat(LAW.parameters().value("renewal_within")).isEqualTo(0);
    assertThat(LAW.parameters().value("rolling")).isEqualTo(0);
  }

  /** A month earlier has that day or, where it is shorter, ends the term on its last. */
  @Test
  void months_keep_the_day_or_end_on_the_last() {
    LocalDate.parse("2023-01-01")
        .datesUntil(LocalDate.parse("2029-01-01"))
        .forEach(
            end -> {
              YearMonth month = YearMonth.from(end).minusMonths(3);
              int day = Math.min(end.getDayOfMonth(), month.lengthOfMonth());
              assertThat(LAW.renewalDue(end)).isEqualTo(month.atDay(day));
            });
  }
}
