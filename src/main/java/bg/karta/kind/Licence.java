package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A licence of the Agency for the Quality of Social Services: one provider, one kind of activity of
 * чл. 15 ЗСУ, for the {@link LicenceTerm}.
 */
@Kind(
    name = "licence",
    bg = "Лиценз за социална услуга",
    en = "Licence for a social service",
    preparation = LicencePreparation.class,
    indexes =
        @Kind.Index(
            name = "licence_by_provider",
            columns = {"provider", "kind"}),
    carried = false)
public record Licence(
    @Field(
            type = FieldType.LICENCE_NUMBER,
            key = true,
            bg = {"Лиценз - номер и дата на издаване", "Номер на лиценз", "Лиценз"},
            en = {"license_number", "licence"},
            example = "Л-3129-9001")
        String number,
    @Field(
            type = FieldType.EIK,
            required = true,
            ref = Provider.class,
            bg = {"ЕИК", "ЕИК на доставчика", "Доставчик"},
            en = "eik",
            example = "000990011")
        String provider,
    @Field(
            type = FieldType.CODE,
            codes = "kind",
            bg = {"Социална услуга", "Вид дейност"},
            en = "social_service",
            example = "RES")
        @Nullable String kind,
    @Field(type = FieldType.CODES, codes = "kind", bg = "Възможни услуги")
        @Nullable String possibleKinds,
    @Field(type = FieldType.TEXT, bg = "Целева група", example = "възрастни хора")
        @Nullable String targetGroup,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Дата на издаване", "Издаден на"},
            example = "2023-03-01")
        LocalDate issued,
    @Field(
            type = FieldType.DATE,
            bg = {"Валиден от", "В сила от"},
            example = "2023-03-01")
        @Nullable LocalDate validFrom,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Лиценз - дата на валидност", "Валиден до", "Дата на валидност"},
            en = "license_validity",
            example = "2028-02-29")
        LocalDate validTo,
    @Field(type = FieldType.YES_NO, bg = "Изчислена дата на валидност")
        @Nullable Boolean validToDerived,
    @Field(
            type = FieldType.CODE,
            codes = "licence-status",
            required = true,
            bg = {"Статус", "Състояние"},
            example = "valid")
        String status,
    @Field(type = FieldType.DATE, bg = "Дата на статуса") @Nullable LocalDate statusDate,
    @Field(
            type = FieldType.LICENCE_NUMBER,
            ref = Licence.class,
            bg = {"Заменя", "Заменя лиценз"})
        @Nullable String replaces,
    @Field(
            type = FieldType.TEXT,
            bg = {"Заповед", "Номер на заповед"})
        @Nullable String orderNumber,
    @Field(type = FieldType.TEXT, bg = "Номер, както е изписан") @Nullable String numberText) {
  /** The day on which the Social Services Act (ЗСУ) came into force. */
  private static final LocalDate LAW = LocalDate.of(2020, 7, 1);

  static final List<RecordRule<Licence>> RULES =
      List.of(
          new RecordRule<>(
              "licence-period-reversed",
              Severity.ERROR,
              Rule.Group.TIME,
              "valid_to",
              "Лиценз {0} изтича на {2}, преди да започне на {1}.",
              "Licence {0} ends on {2}, before it begins on {1}.",
              licence -> licence.validTo.isBefore(licence.begins()),
              licence -> List.of(licence.number, licence.begins(), licence.validTo)),
          new RecordRule<Licence>(
                  "licence-kind-missing",
                  Severity.ERROR,
                  Rule.Group.LICENCE,
                  "kind",
                  "Лиценз {0} не казва за коя социална услуга е.",
                  "Licence {0} does not say which kind of service it is for.",
                  licence -> licence.kind == null && licence.possibleKinds == null,
                  licence -> List.of(licence.number))
              .onBasisOf("ЗСУ, чл. 15"),
          new RecordRule<Licence>(
                  "licence-before-law",
                  Severity.WARNING,
                  Rule.Group.TIME,
                  "issued",
                  "Лиценз {0} е издаден на {1}, преди Законът за социалните услуги да влезе в сила на {2}.",
                  "Licence {0} was issued on {1}, before the Social Services Act came into force on {2}.",
                  licence -> licence.issued.isBefore(LAW),
                  licence -> List.of(licence.number, licence.issued, LAW))
              .onBasisOf("ЗСУ"),
          new RecordRule<>(
              "licence-status-undated",
              Severity.WARNING,
              Rule.Group.LICENCE,
              "status_date",
              "Лиценз {0} е със статус „{1}“ без дата: не се знае докога е действал и се приема, че не действа.",
              "Licence {0} is {1} without a date: until when it was in force is not known, and it counts as not in force.",
              licence ->
                  licence.statusDate == null
                      && List.of("changed", "terminated", "revoked").contains(licence.status),
              licence -> List.of(licence.number, licence.status)));

  private LocalDate begins() {
    return validFrom == null ? issued : validFrom;
  }
}
