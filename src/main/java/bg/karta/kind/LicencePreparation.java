package bg.karta.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a licence's number what the other cells leave out, and computes the end of its term by
 * {@link LicenceTerm}.
 */
final class LicencePreparation implements Preparation {
  private final int number;
  private final int issued;
  private final int validFrom;
  private final int validTo;
  private final int derived;
  private final int status;
  private final int replaces;
  private final int numberText;

  LicencePreparation(RecordKind kind) {
    this.number = kind.position("number");
    this.issued = kind.position("issued");
    this.validFrom = kind.position("valid_from");
    this.validTo = kind.position("valid_to");
    this.derived = kind.position("valid_to_derived");
    this.status = kind.position("status");
    this.replaces = kind.position("replaces");
    this.numberText = kind.position("number_text");
  }

  @Override
  public void cells(String[] cells) {
    if (cells[numberText].isBlank()) {
      cells[numberText] = cells[number];
    }
    LicenceNumber read = LicenceNumber.parse(Texts.clean(cells[number]));
    if (read != null && read.issued() != null && cells[issued].isBlank()) {
      cells[issued] = read.issued().toString();
    }
    if (read != null && read.base() != null && cells[replaces].isBlank()) {
      cells[replaces] = Objects.requireNonNull(read.base());
    }
    if (cells[status].isBlank()) {
      cells[status] = "valid";
    }
  }

  @Override
  public boolean mayBeAbsent(int field, String[] cells) {
    return field == validTo && !cells[issued].isBlank();
  }

  @Override
  public boolean mayLackColumn(String field) {
    return List.of("issued", "valid_to", "status").contains(field);
  }

  @Override
  public void values(@Nullable Object[] values, ObjIntConsumer<Remark> remarks) {
    if (values[validFrom] == null) {
      values[validFrom] = values[issued];
    }
    if (values[derived] == null) {
      values[derived] = values[validTo] == null ? 1 : 0;
    }
    if (values[validTo] == null && values[issued] instanceof String day) {
      String end = LicenceTerm.endOf(LocalDate.parse(day)).toString();
      values[validTo] = end;
      remarks.accept(new Remark(CellRule.LICENCE_END_DERIVED, end), validTo);
    }
  }
}
