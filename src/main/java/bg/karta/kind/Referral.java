package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's request for a social service and what came of it: the directorate or the municipality
 * refers after a preliminary assessment (чл. 73 ЗСУ).
 */
@Kind(
    name = "referral",
    bg = "Насочване към социална услуга",
    en = "Referral to a social service",
    preparation = PersonPreparation.class,
    indexes =
        @Kind.Index(
            name = "referral_by_service",
            columns = {"admitted_to"}))
public record Referral(
    @Field(
            type = FieldType.PERSON,
            key = true,
            bg = {"ЕГН/ЛНЧ", "ЕГН", "ЛНЧ", "Лице"},
            example = "6101057509")
        String person,
    @Field(
            type = FieldType.DATE,
            key = true,
            bg = {"Дата", "Дата на заявяване", "Дата на искането"},
            example = "2025-04-01")
        LocalDate date,
    @Field(
            type = FieldType.CODE,
            codes = "service",
            key = true,
            bg = {"Услуга", "Социална услуга", "Вид услуга"},
            example = "ДСХ")
        String service,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(
            type = FieldType.CODE,
            codes = "referral-status",
            required = true,
            bg = {"Статус", "Състояние"},
            example = "admitted")
        String status,
    @Field(
            type = FieldType.DATE,
            bg = {"Решено на", "Дата на решението"},
            example = "2025-04-15")
        @Nullable LocalDate decidedOn,
    @Field(
            type = FieldType.DATE,
            bg = {"Настанен на", "Приет на", "Дата на настаняване"},
            example = "2025-05-02")
        @Nullable LocalDate admittedOn,
    @Field(
            type = FieldType.REF,
            ref = Service.class,
            bg = {"Настанен в", "Приет в"},
            example = "П-001")
        @Nullable String admittedTo,
    @Field(
            type = FieldType.DATE,
            bg = {"Напуснал на", "Дата на напускане"})
        @Nullable LocalDate dischargedOn,
    @Field(
            type = FieldType.TEXT,
            bg = {"Заповед", "Номер на заповед"},
            example = "СУ/D-BS/1")
        @Nullable String orderNumber,
    @Field(
            type = FieldType.YES_NO,
            bg = {"Риск", "В риск", "Риск за живота или здравето"},
            example = "false")
        @Nullable Boolean risk,
    @Field(
            type = FieldType.YEAR,
            bg = "Година на раждане",
            example = "1961",
            tells = PersonFact.BIRTH_YEAR)
        @Nullable Long birthYear,
    @Field(
            type = FieldType.CODE,
            codes = "sex",
            bg = "Пол",
            example = "male",
            tells = PersonFact.SEX)
        @Nullable String sex) {
  static final List<RecordRule<Referral>> RULES =
      List.of(
          new RecordRule<>(
              "referral-dates-reversed",
              Severity.ERROR,
              Rule.Group.TIME,
              "admitted_on",
              "Решението ({1}), настаняването ({2}) или напускането ({3}) е преди заявяването на {0} или едно преди друго.",
              "Decision ({1}), admission ({2}) or discharge ({3}) lie before the request of {0} or before one another.",
              Referral::isReversed,
              found ->
                  List.of(
                      found.date,
                      shown(found.decidedOn),
                      shown(found.admittedOn),
                      shown(found.dischargedOn))),
          new RecordRule<>(
              "referral-admission-unlike-status",
              Severity.ERROR,
              Rule.Group.PLAUSIBILITY,
              "status",
              "Статусът е „{0}“, а е записано настаняване ({1} {2}).",
              "The status is {0}, yet an admission is recorded ({1} {2}).",
              found ->
                  !found.status.equals("admitted")
                      && (found.admittedOn != null || found.admittedTo != null),
              found ->
                  List.of(
                      found.status,
                      shown(found.admittedOn),
                      found.admittedTo == null ? "–" : found.admittedTo)),
          new RecordRule<>(
              "referral-admission-incomplete",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "admitted_to",
              "Лицето е настанено, но липсва денят на настаняването или услугата, която го е приела.",
              "The person was admitted, but the day of admission or the service that admitted is missing.",
              found ->
                  found.status.equals("admitted")
                      && (found.admittedOn == null || found.admittedTo == null),
              found -> List.of()));

  private boolean isReversed() {
    LocalDate last = date;
    for (LocalDate next : new @Nullable LocalDate[] {decidedOn, admittedOn, dischargedOn}) {
      if (next != null && next.isBefore(last)) {
        return true;
      }
      last = next == null ? last : next;
    }
    return false;
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "–" : day.toString();
  }
}
