package bg.karta.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** HMAC-SHA-256 written out as RFC 2104 has it, and tokens as the documentation describes them. */
public final class Hmac {
  private static final int BLOCK = 64;

  private Hmac() {}

  static byte[] of(byte[] key, byte[] message) {
    byte[] block = Arrays.copyOf(key.length > BLOCK ? sha256(key) : key, BLOCK);
    byte[] inner = new byte[BLOCK + message.length];
    byte[] outer = new byte[BLOCK + 32];
    for (int i = 0; i < BLOCK; i++) {
      inner[i] = (byte) (block[i] ^ 0x36);
      outer[i] = (byte) (block[i] ^ 0x5c);
    }
    System.arraycopy(message, 0, inner, BLOCK, message.length);
    System.arraycopy(sha256(inner), 0, outer, BLOCK, 32);
    return sha256(outer);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** The first characters of five bits each. */
  private static String digits(byte[] hash, int count) {
    StringBuilder out = new StringBuilder();
    for (int bit = 0; out.length() < count; bit += 5) {
      int value = 0;
      for (int i = bit; i < bit + 5; i++) {
        value = value << 1 | hash[i / 8] >> 7 - i % 8 & 1;
      }
      out.append("0123456789abcdefghijklmnopqrstuv".charAt(value));
    }
    return out.toString();
  }

  /** The id of a key by the lines of its file, without the first. */
  public static String id(List<String> secrets) {
    String id = "";
    for (String secret : secrets) {
      id = digits(hashed(secret, "karta key after " + id), 6);
    }
    return id;
  }

  /** The token of a named number, {@code egn:8032056031}. */
  public static String token(List<String> secrets, String named) {
    String token = named;
    for (String secret : secrets) {
      token = digits(hashed(secret, token), 16);
    }
    return id(secrets) + "-" + token;
  }

  private static byte[] hashed(String secret, String text) {
    return of(HexFormat.of().parseHex(secret), text.getBytes(StandardCharsets.UTF_8));
  }
}
