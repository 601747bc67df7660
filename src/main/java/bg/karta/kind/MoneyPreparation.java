package bg.karta.kind;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Holds the currency that an amount names against that of its row, for every kind with both. */
final class MoneyPreparation implements Preparation {
  private final List<FieldSpec> amounts;
  private final FieldSpec currency;

  /** The amounts of the present row that name a currency. */
  private final @Nullable String[] naming;

  MoneyPreparation(RecordKind kind) {
    this.amounts = kind.fields().stream().filter(field -> field.type() == FieldType.MONEY).toList();
    this.currency = kind.field("currency");
    this.naming = new @Nullable String[amounts.size()];
  }

  @Override
  public void cells(RecordCells cells) {
    for (int i = 0; i < naming.length; i++) {
      String cell = cells.get(amounts.get(i));
      naming[i] = isBare(cell) ? null : Texts.clean(cell);
    }
  }

  /** Whether a digit stands at both ends, so that no currency does. */
  private static boolean isBare(String cell) {
    return cell.isEmpty()
        || (Character.isDigit(cell.charAt(0)) && Character.isDigit(cell.charAt(cell.length() - 1)));
  }

  @Override
  public void values(RecordValues values, BiConsumer<Remark, FieldSpec> remarks) {
    for (int i = 0; i < naming.length; i++) {
      String cell = naming[i];
      String named = cell == null ? null : Numbers.currency(cell);
      Object given = values.get(currency);
      if (cell != null && named != null && given != null && !named.equals(given)) {
        Remark remark =
            new Remark(SpellingRule.MONEY_OF_OTHER_CURRENCY, cell, named, String.valueOf(given));
        remarks.accept(remark, amounts.get(i));
      }
    }
  }
}
