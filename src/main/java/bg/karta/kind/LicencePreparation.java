package bg.karta.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a licence's number what the other cells leave out, and computes the end of its term: 5
 * years less a day from the issue (ЗСУ; of 530 rows of the agency's register 509 keep to it).
 */
final class LicencePreparation implements Preparation {
  private static final int YEARS = 5;
  private static final RecordKind KIND = Kinds.of(Licence.class);
  private static final int NUMBER = KIND.position("number");
  private static final int ISSUED = KIND.position("issued");
  private static final int VALID_FROM = KIND.position("valid_from");
  private static final int VALID_TO = KIND.position("valid_to");
  private static final int DERIVED = KIND.position("valid_to_derived");
  private static final int STATUS = KIND.position("status");
  private static final int REPLACES = KIND.position("replaces");
  private static final int NUMBER_TEXT = KIND.position("number_text");

  @Override
  public void cells(String[] cells) {
    if (cells[NUMBER_TEXT].isBlank()) {
      cells[NUMBER_TEXT] = cells[NUMBER];
    }
    LicenceNumber number = LicenceNumber.parse(Texts.clean(cells[NUMBER]));
    if (number != null && number.issued() != null && cells[ISSUED].isBlank()) {
      cells[ISSUED] = number.issued().toString();
    }
    if (number != null && number.base() != null && cells[REPLACES].isBlank()) {
      cells[REPLACES] = Objects.requireNonNull(number.base());
    }
    if (cells[STATUS].isBlank()) {
      cells[STATUS] = "valid";
    }
  }

  @Override
  public boolean mayBeAbsent(int field, String[] cells) {
    return field == VALID_TO && !cells[ISSUED].isBlank();
  }

  @Override
  public boolean mayLackColumn(String field) {
    return List.of("issued", "valid_to", "status").contains(field);
  }

  @Override
  public void values(@Nullable Object[] values, ObjIntConsumer<Remark> remarks) {
    if (values[VALID_FROM] == null) {
      values[VALID_FROM] = values[ISSUED];
    }
    if (values[DERIVED] == null) {
      values[DERIVED] = values[VALID_TO] == null ? 1 : 0;
    }
    if (values[VALID_TO] == null && values[ISSUED] instanceof String issued) {
      String end = LocalDate.parse(issued).plusYears(YEARS).minusDays(1).toString();
      values[VALID_TO] = end;
      remarks.accept(new Remark(CellRule.LICENCE_END_DERIVED, end), VALID_TO);
    }
  }
}
