package bg.karta.store;

import bg.karta.person.PersonKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Finds the tokens in the bytes of a file, whatever it is: also in the pages that a database uses
 * no longer, in one that is damaged, in a table that somebody exported.
 */
final class TokenScan {
  private static final int BUFFER = 1 << 16;

  private final byte[] bytes = new byte[BUFFER];
  private final Predicate<String> wanted;

  private TokenScan(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /** Whether something in a file has the form of a token and is wanted. */
  static boolean finds(Path file, Predicate<String> wanted) throws IOException {
    return new TokenScan(wanted).read(file);
  }

  private boolean read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int length = 0;
      for (int more = in.read(bytes); more >= 0; more = in.read(bytes, length, BUFFER - length)) {
        length += more;
        if (find(length)) {
          return true;
        }
        // A token may begin here and end in what comes next.
        int kept = Math.min(length, PersonKey.TOKEN_LENGTH - 1);
        System.arraycopy(bytes, length - kept, bytes, 0, kept);
        length = kept;
      }
    }
    return false;
  }

  private boolean find(int length) {
    int last = length - (PersonKey.TOKEN_LENGTH - PersonKey.ID_LENGTH);
    for (int hyphen = PersonKey.ID_LENGTH; hyphen <= last; hyphen++) {
      if (bytes[hyphen] == '-') {
        int begin = hyphen - PersonKey.ID_LENGTH;
        String found =
            new String(bytes, begin, PersonKey.TOKEN_LENGTH, StandardCharsets.ISO_8859_1);
        if (PersonKey.isToken(found) && wanted.test(found)) {
          return true;
        }
      }
    }
    return false;
  }
}
