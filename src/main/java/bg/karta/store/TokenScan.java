package bg.karta.store;

import bg.karta.person.PersonKey;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the tokens in the bytes of a file, whatever it is: also in the pages that a database uses
 * no longer, in one that is damaged, in a table that somebody exported.
 */
final class TokenScan {
  private static final int BUFFER = 1 << 16;

  private TokenScan() {}

  /** Whatever in a file has the form of a token. */
  static Set<String> in(Path file) throws IOException {
    Set<String> tokens = new HashSet<>();
    byte[] last = new byte[PersonKey.TOKEN_LENGTH];
    int hyphen = 0;
    long read = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        last[(int) (read % last.length)] = (byte) next;
        read++;
        hyphen = next == '-' ? PersonKey.TOKEN_LENGTH - PersonKey.ID_LENGTH : hyphen - 1;
        if (hyphen == 1 && read >= last.length) {
          add(last, (int) (read % last.length), tokens);
        }
      }
    }
    return tokens;
  }

  /** Adds the text of a ring of bytes, if it is a token. */
  private static void add(byte[] ring, int first, Set<String> tokens) {
    byte[] text = new byte[ring.length];
    System.arraycopy(ring, first, text, 0, ring.length - first);
    System.arraycopy(ring, 0, text, ring.length - first, first);
    String found = new String(text, StandardCharsets.ISO_8859_1);
    if (PersonKey.isToken(found)) {
      tokens.add(found);
    }
  }
}
