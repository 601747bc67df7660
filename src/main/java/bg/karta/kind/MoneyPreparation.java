package bg.karta.kind;

import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds the currency that an amount names against that of its row, for every kind with both. */
final class MoneyPreparation implements Preparation {
  private static final String CURRENCY = "currency";

  private final int[] amounts;
  private final int currency;

  /** The amounts of the present row that name a currency. */
  private final @Nullable String[] naming;

  MoneyPreparation(RecordKind kind) {
    this.amounts = amounts(kind.fields());
    this.currency = kind.position(CURRENCY);
    this.naming = new @Nullable String[amounts.length];
  }

  private static int[] amounts(List<FieldSpec> fields) {
    return IntStream.range(0, fields.size())
        .filter(i -> fields.get(i).type() == FieldType.MONEY)
        .toArray();
  }

  @Override
  public void cells(String[] cells) {
    for (int i = 0; i < amounts.length; i++) {
      String cell = cells[amounts[i]];
      naming[i] = isBare(cell) ? null : Texts.clean(cell);
    }
  }

  /** Whether a digit stands at both ends, so that no currency does. */
  private static boolean isBare(String cell) {
    return cell.isEmpty()
        || (Character.isDigit(cell.charAt(0)) && Character.isDigit(cell.charAt(cell.length() - 1)));
  }

  @Override
  public void values(@Nullable Object[] values, ObjIntConsumer<Remark> remarks) {
    for (int i = 0; i < amounts.length; i++) {
      String cell = naming[i];
      String named = cell == null ? null : Numbers.currency(cell);
      Object given = values[currency];
      if (cell != null && named != null && given != null && !named.equals(given)) {
        Remark remark =
            new Remark(SpellingRule.MONEY_OF_OTHER_CURRENCY, cell, named, String.valueOf(given));
        remarks.accept(remark, amounts[i]);
      }
    }
  }
}
