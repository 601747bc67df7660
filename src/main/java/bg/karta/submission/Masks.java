package bg.karta.submission;

import bg.karta.person.PersonKey;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of the person that each row of a part is about, in place of the token: findings
 * of a file are known by what stands in it, whatever key made the tokens. Two bytes a row.
 */
final class Masks {
  private static final int NONE = -1;
  private static final String BETWEEN = "******";

  /** A text taken for a number because the user lowered the rule may have letters at its ends. */
  private static final Pattern MASK = Pattern.compile("[0-9]{2}\\*{6}[0-9]{2}");

  private short[] ends = new short[0];

  /** Remembers the mask of a row's person, {@code 75******63}; another form is not kept. */
  synchronized void put(int row, String mask) {
    if (!MASK.matcher(mask).matches()) {
      return;
    }
    if (row >= ends.length) {
      int known = ends.length;
      ends = Arrays.copyOf(ends, Math.max(row + 1, known * 2));
      Arrays.fill(ends, known, ends.length, (short) NONE);
    }
    ends[row] = Short.parseShort(mask.substring(0, 2) + mask.substring(8));
  }

  /** A text about a row with the token of its person, if it stands there, masked. */
  synchronized String shown(int row, String text) {
    @Nullable String mask = mask(row);
    if (mask == null) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (String part : text.split("(?<=\\|)|(?=\\|)")) {
      out.append(PersonKey.isToken(part) ? mask : part);
    }
    return out.toString();
  }

  private @Nullable String mask(int row) {
    if (row < 0 || row >= ends.length || ends[row] == NONE) {
      return null;
    }
    String digits = String.valueOf(10_000 + ends[row]);
    return digits.substring(1, 3) + BETWEEN + digits.substring(3);
  }
}
