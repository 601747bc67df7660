package bg.karta.letter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * MIK, the charset of Bulgarian DOS programs, which the JDK does not have: the alphabet in its
 * order from 0x80 on, frames behind it. It is only read.
 */
final class Mik extends Charset {
  private static final String BEHIND_LETTERS =
      "└┴┬├─┼╣║╚╔╩╦╠═╬┐░▒▓│┤№§╗╝┘┌█▄▌▐▀" + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

  private static final int FIRST_LETTER = 0x80;
  private static final int BEHIND = 0xC0;

  Mik() {
    super("MIK", new String[0]);
  }

  private static char character(int b) {
    if (b < FIRST_LETTER) {
      return (char) b;
    }
    return b < BEHIND ? (char) ('А' + b - FIRST_LETTER) : BEHIND_LETTERS.charAt(b - BEHIND);
  }

  @Override
  public boolean contains(Charset other) {
    return other.name().equals("US-ASCII") || other.equals(this);
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          out.put(character(in.get() & 0xFF));
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException(name());
  }
}
