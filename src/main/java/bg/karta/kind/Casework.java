package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A centre's work with one unemployed person, from opening to closing. */
@Kind(
    name = "casework",
    bg = "Работа по случай",
    en = "Casework with an unemployed person",
    preparation = PersonPreparation.class,
    indexes =
        @Kind.Index(
            name = "casework_by_person",
            columns = {"person"}))
public record Casework(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Номер на случай", "Случай", "Идентификатор"},
            en = "casework_id",
            example = "С-0001")
        String id,
    @Field(
            type = FieldType.PERSON,
            required = true,
            bg = {"ЕГН/ЛНЧ", "ЕГН", "ЛНЧ", "Лице"},
            example = "6101057509")
        String person,
    @Field(
            type = FieldType.REF,
            ref = Centre.class,
            required = true,
            bg = {"Център", "Идентификатор на центъра", "ЦЗСП"},
            en = "centre_id",
            example = "ЦЗСП-001")
        String centre,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Открит на", "Дата на откриване"},
            example = "2025-02-03")
        LocalDate opened,
    @Field(
            type = FieldType.DATE,
            bg = {"Закрит на", "Приключен на", "Дата на приключване"})
        @Nullable LocalDate closed,
    @Field(
            type = FieldType.DATE,
            bg = {"Безработен от", "Без работа от"},
            example = "2023-06-01")
        @Nullable LocalDate unemployedSince,
    @Field(
            type = FieldType.YES_NO,
            bg = {"Младеж", "Млад човек"},
            example = "false")
        @Nullable Boolean young,
    @Field(
            type = FieldType.WORDS,
            bg = {"Бариери", "Пречки"},
            example = "образование;транспорт")
        @Nullable String barriers,
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
  static final List<RecordRule<Casework>> RULES =
      List.of(
          new RecordRule<>(
              "casework-closed-before-opened",
              Severity.ERROR,
              Rule.Group.TIME,
              "closed",
              "Случаят е приключен на {1}, преди да бъде открит на {0}.",
              "The casework was closed on {1}, before it was opened on {0}.",
              work -> work.closed != null && work.closed.isBefore(work.opened),
              work -> List.of(work.opened, String.valueOf(work.closed))),
          new RecordRule<>(
              "casework-before-unemployment",
              Severity.WARNING,
              Rule.Group.TIME,
              "unemployed_since",
              "Случаят е открит на {0}, а лицето е без работа едва от {1}.",
              "The casework was opened on {0}, but the person is out of work only since {1}.",
              work -> work.unemployedSince != null && work.unemployedSince.isAfter(work.opened),
              work -> List.of(work.opened, String.valueOf(work.unemployedSince))));
}
