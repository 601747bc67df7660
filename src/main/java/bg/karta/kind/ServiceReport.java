package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service reports of a month. */
@Kind(name = "service-report", bg = "Месечен отчет на услуга", en = "Monthly report of a service")
public record ServiceReport(
    @Field(
            type = FieldType.REF,
            ref = Service.class,
            key = true,
            bg = {"Услуга", "Идентификатор на услугата"},
            en = "service_id",
            example = "П-001")
        String service,
    @Field(type = FieldType.MONTH, key = true, bg = "Месец", example = "2025-12") YearMonth month,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Потребители", "Брой потребители"},
            example = "20")
        Long users,
    @Field(
            type = FieldType.COUNT,
            bg = {"Постъпили", "Приети"},
            example = "1")
        @Nullable Long admitted,
    @Field(type = FieldType.COUNT, bg = "Напуснали", example = "1") @Nullable Long discharged,
    @Field(type = FieldType.COUNT, bg = "Чакащи", example = "3") @Nullable Long waiting,
    @Field(
            type = FieldType.COUNT,
            bg = {"Потребителодни", "Човекодни"},
            example = "620")
        @Nullable Long userDays,
    @Field(
            type = FieldType.NUMBER,
            bg = {"Персонал", "Служители"},
            min = 0,
            example = "11.5")
        @Nullable Double staff) {
  static final List<RecordRule<ServiceReport>> RULES =
      List.of(
          new RecordRule<>(
              "report-admitted-above-users",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "admitted",
              "Постъпили са {0} души, а потребителите заедно с напусналите са {1}.",
              "{0} were admitted, but users and discharged together are {1}.",
              report ->
                  report.admitted != null
                      && report.discharged != null
                      && report.admitted > report.users + report.discharged,
              report ->
                  List.of(
                      String.valueOf(report.admitted),
                      report.users + (report.discharged == null ? 0 : report.discharged))),
          new RecordRule<>(
              "report-staff-missing",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "staff",
              "Услуга {0} отчита {1} {1?потребител|потребители} и никакъв персонал.",
              "Service {0} reports {1} {1?user|users} and no staff.",
              report -> report.staff != null && report.staff == 0 && report.users > 0,
              report -> List.of(report.service, report.users)),
          new RecordRule<>(
              "report-user-days-missing",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "user_days",
              "Услуга {0} отчита {1} {1?потребител|потребители} и нито един потребителоден.",
              "Service {0} reports {1} {1?user|users} and not one user day.",
              report -> report.userDays != null && report.userDays == 0 && report.users > 0,
              report -> List.of(report.service, report.users)),
          new RecordRule<>(
              "report-user-days-too-many",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "user_days",
              "Услуга {0} отчита {1} {1?потребителоден|потребителодни}, а {2} {2?човек|души} (с напусналите) за {3} дни могат да имат най-много {4}.",
              "Service {0} reports {1} {1?user day|user days}, but {2} {2?person|people} (with those who left) can have {4} at most in {3} days.",
              report -> report.userDays != null && report.userDays > report.mostUserDays(),
              report ->
                  List.of(
                      report.service,
                      String.valueOf(report.userDays),
                      report.people(),
                      report.month.lengthOfMonth(),
                      report.mostUserDays())));

  /** Those served in the month: the users at its end and those who left. */
  private long people() {
    return users + (discharged == null ? 0 : discharged);
  }

  private long mostUserDays() {
    return people() * month.lengthOfMonth();
  }
}
