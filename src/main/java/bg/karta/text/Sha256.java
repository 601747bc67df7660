package bg.karta.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by which the ledger knows a file again and chains its entries, as 64 hex digits. */
public final class Sha256 {
  private static final int BUFFER = 1 << 16;

  private Sha256() {}

  /**
   * A file as the ledger knows it.
   *
   * @param bytes how long it is
   * @param sha256 the hash of its bytes
   */
  public record FileMark(long bytes, String sha256) {}

  /** The hash of a text's bytes in UTF-8. */
  public static String of(String text) {
    return hex(digest(), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The hash and the length of a file.
   *
   * @param named what the user calls it
   */
  public static FileMark of(String named, Path path) {
    MessageDigest digest = digest();
    long bytes = 0;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "intake.unreadable", named);
    }
    return new FileMark(bytes, hex(digest, new byte[0]));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest, byte[] last) {
    return HexFormat.of().formatHex(digest.digest(last));
  }
}
