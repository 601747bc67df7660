package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A centre for employment and social assistance (ЦЗСП). */
@Kind(
    name = "centre",
    bg = "Център за заетост и социално подпомагане",
    en = "Centre for employment and social assistance")
public record Centre(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Идентификатор на центъра", "Идентификатор", "№ на центъра"},
            en = "centre_id",
            example = "ЦЗСП-001")
        String id,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Наименование на центъра", "Наименование", "ЦЗСП"},
            example = "ЦЗСП Айтос")
        String name,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Открит на", "Дата на откриване", "Разкрит на", "Дата на разкриване"},
            example = "2015-10-01")
        LocalDate opened,
    @Field(
            type = FieldType.DATE,
            bg = {"Закрит на", "Дата на закриване"})
        @Nullable LocalDate closed) {
  static final List<RecordRule<Centre>> RULES =
      List.of(
          new RecordRule<>(
              "centre-closed-before-opened",
              Severity.ERROR,
              Rule.Group.TIME,
              "closed",
              "Центърът е закрит на {1}, преди да бъде открит на {0}.",
              "The centre was closed on {1}, before it was opened on {0}.",
              centre -> centre.closed != null && centre.closed.isBefore(centre.opened),
              centre -> List.of(centre.opened, String.valueOf(centre.closed))));
}
