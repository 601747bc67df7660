package bg.karta.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Reads from a licence's number what the other cells leave out, and computes the end of its term by
 * {@link LicenceTerm}.
 */
final class LicencePreparation implements Preparation {
  private final FieldSpec number;
  private final FieldSpec issued;
  private final FieldSpec validFrom;
  private final FieldSpec validTo;
  private final FieldSpec derived;
  private final FieldSpec status;
  private final FieldSpec replaces;
  private final FieldSpec numberText;

  LicencePreparation(RecordKind kind) {
    this.number = kind.field("number");
    this.issued = kind.field("issued");
    this.validFrom = kind.field("valid_from");
    this.validTo = kind.field("valid_to");
    this.derived = kind.field("valid_to_derived");
    this.status = kind.field("status");
    this.replaces = kind.field("replaces");
    this.numberText = kind.field("number_text");
  }

  @Override
  public void cells(RecordCells cells) {
    if (cells.isBlank(numberText)) {
      cells.put(numberText, cells.get(number));
    }
    LicenceNumber read = LicenceNumber.parse(Texts.clean(cells.get(number)));
    if (read != null && read.issued() != null && cells.isBlank(issued)) {
      cells.put(issued, read.issued().toString());
    }
    if (read != null && read.base() != null && cells.isBlank(replaces)) {
      cells.put(replaces, Objects.requireNonNull(read.base()));
    }
    if (cells.isBlank(status)) {
      cells.put(status, "valid");
    }
  }

  @Override
  public boolean mayBeAbsent(FieldSpec field, RecordCells cells) {
    return field.equals(validTo) && !cells.isBlank(issued);
  }

  @Override
  public boolean mayLackColumn(FieldSpec field) {
    return List.of(issued, validTo, status).contains(field);
  }

  @Override
  public boolean follows(FieldSpec field, Predicate<FieldSpec> given) {
    return field.equals(derived) && given.test(validTo);
  }

  @Override
  public void values(RecordValues values, BiConsumer<Remark, FieldSpec> remarks) {
    if (!values.has(validFrom)) {
      values.put(validFrom, values.get(issued));
    }
    if (!values.has(derived)) {
      values.put(derived, values.has(validTo) ? 0 : 1);
    }
    if (!values.has(validTo) && values.get(issued) instanceof String day) {
      String end = LicenceTerm.endOf(LocalDate.parse(day)).toString();
      values.put(validTo, end);
      remarks.accept(new Remark(CellRule.LICENCE_END_DERIVED, end), validTo);
    }
  }
}
