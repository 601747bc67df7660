package bg.karta.intake;

import bg.karta.kind.DamageRule;
import bg.karta.kind.Remark;
import bg.karta.person.PersonalNumbers;
import java.util.BitSet;

/**
 * What is not certain of a row of a text file, as quotes within its cells are not doubled or not
 * closed.
 *
 * @param mended the cells that can be read in one way only, though they are not written so
 * @param torn how many cells the row falls into where nobody can tell which parts belong together;
 *     0 where that is known
 * @param lines how many further lines a quote left open takes in, 0 where none
 */
record Quotes(BitSet mended, int torn, int lines) {
  /** Cells read though they are not written as they should be. */
  static Quotes mended(BitSet cells) {
    return new Quotes(cells, 0, 0);
  }

  /** A row that cannot be cut into its cells. */
  static Quotes torn(int pieces) {
    return new Quotes(new BitSet(), pieces, 0);
  }

  /** A quote that takes in lines behind its own. */
  static Quotes open(int lines) {
    return new Quotes(new BitSet(), 0, lines);
  }

  void tell(String[] cells, Layout.Sink sink) {
    if (torn > 0) {
      sink.beside(0, cells[0], remark(DamageRule.QUOTES_UNCLEAR, String.valueOf(torn)));
    }
    if (lines > 0) {
      sink.beside(0, cells[0], remark(DamageRule.QUOTE_TAKES_ROWS, String.valueOf(lines)));
    }
    mended.stream().forEach(i -> tell(i, PersonalNumbers.maskWidely(cells[i]), sink));
  }

  private static void tell(int column, String text, Layout.Sink sink) {
    sink.beside(column, text, remark(DamageRule.QUOTES_SINGLE, text));
  }

  private static Remark remark(DamageRule rule, String argument) {
    return new Remark(rule, argument);
  }
}
