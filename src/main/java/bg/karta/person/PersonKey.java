package bg.karta.person;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key by which tokens take the place of people's numbers: {@code HMAC-SHA-256(key, number)},
 * cut to 80 bits, so that of ten million people two would get one token in about one register of
 * ten thousand million. A key is a chain of secrets. Rotating adds one, and the new token is made
 * of the old one, so that what is stored can be brought along though nobody has the numbers.
 *
 * <p>Not for use by several threads at once.
 */
public final class PersonKey {
  /** How long the id of a key is, with which each of its tokens begins. */
  public static final int ID_LENGTH = 6;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;
  private static final int TOKEN_BYTES = 10;
  private static final int TOKEN_DIGITS = 16;

  /** How long a token is. */
  public static final int TOKEN_LENGTH = ID_LENGTH + 1 + TOKEN_DIGITS;

  private static final String STARS = "*".repeat(TOKEN_DIGITS);
  private static final int RADIX = 32;
  private static final Pattern SECRET = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern TOKEN =
      Pattern.compile("(?<![0-9A-Za-z])[0-9a-v]{6}-[0-9a-v]{16}(?![0-9A-Za-z])");

  private final List<byte[]> secrets;
  private final List<Mac> macs = new ArrayList<>();
  private final String id;

  private PersonKey(List<byte[]> secrets) {
    this.secrets = List.copyOf(secrets);
    String name = "";
    for (byte[] secret : secrets) {
      Mac mac = mac(secret);
      name = digits(mac.doFinal(bytes("karta key after " + name)), ID_LENGTH);
      macs.add(mac);
    }
    this.id = name;
  }

  /**
   * The key that lines of text hold.
   *
   * @param lines secrets of 64 hexadecimal digits, the oldest first
   * @return null where a line is no secret, or there is none
   */
  public static @Nullable PersonKey of(List<String> lines) {
    boolean whole = lines.stream().allMatch(line -> SECRET.matcher(line).matches());
    return whole && !lines.isEmpty()
        ? new PersonKey(lines.stream().map(HexFormat.of()::parseHex).toList())
        : null;
  }

  /** The secrets as lines of text, the oldest first. */
  public List<String> lines() {
    return secrets.stream().map(HexFormat.of()::formatHex).toList();
  }

  /** A new key that nobody has seen. */
  public static PersonKey random() {
    return new PersonKey(List.of(secret()));
  }

  /** This key with one more secret, a new one. */
  public PersonKey rotated() {
    List<byte[]> longer = new ArrayList<>(secrets);
    longer.add(secret());
    return new PersonKey(longer);
  }

  private static byte[] secret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  /**
   * The key of that id: this one, or what it was before it was rotated.
   *
   * @return null where it never had that id
   */
  public @Nullable PersonKey of(String wanted) {
    for (int length = secrets.size(); length > 0; length--) {
      PersonKey earlier =
          length == secrets.size() ? this : new PersonKey(secrets.subList(0, length));
      if (earlier.id.equals(wanted)) {
        return earlier;
      }
    }
    return null;
  }

  /** What the key is known by, six letters and digits that give nothing of it away. */
  public String id() {
    return id;
  }

  /** How many secrets the chain has. */
  public int length() {
    return secrets.size();
  }

  /** The token of a number: the key's id, a hyphen, and sixteen letters and digits. */
  public String token(PersonalNumber number) {
    String token = number.named();
    for (Mac mac : macs) {
      token = digits(mac.doFinal(bytes(token)), TOKEN_DIGITS);
    }
    return id + "-" + token;
  }

  /**
   * The token under this key for a token that this key made, or did before it was rotated.
   *
   * @return null for a token of another key
   */
  public @Nullable String adopted(String token) {
    String maker = idOf(token);
    if (maker.equals(id)) {
      return token;
    }
    PersonKey earlier = of(maker);
    return earlier == null ? null : renewed(token, earlier.length());
  }

  /**
   * The token under this key of who had another under an earlier part of the chain.
   *
   * @param token a token of that part
   * @param known how many secrets that part has
   */
  public String renewed(String token, int known) {
    String next = token.substring(token.indexOf('-') + 1);
    for (Mac mac : macs.subList(known, macs.size())) {
      next = digits(mac.doFinal(bytes(next)), TOKEN_DIGITS);
    }
    return id + "-" + next;
  }

  /** Whether a text has the form of a token. */
  public static boolean isToken(String text) {
    return TOKEN.matcher(text).matches();
  }

  /** The id of the key that made a token. */
  public static String idOf(String token) {
    return token.substring(0, ID_LENGTH);
  }

  /** Whether a token stands somewhere in a text. */
  public static boolean isTokenIn(String text) {
    return TOKEN.matcher(text).find();
  }

  /** The tokens that stand in a text. */
  public static Stream<String> tokensIn(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group);
  }

  /** A text as the ledger may keep it: of the tokens in it the id of their key alone. */
  public static String withoutTokens(String text) {
    return TOKEN.matcher(text).replaceAll(found -> idOf(found.group()) + "-" + STARS);
  }

  private static String digits(byte[] hash, int count) {
    byte[] first = Arrays.copyOf(hash, TOKEN_BYTES);
    String all = new BigInteger(1, first).toString(RADIX);
    return ("0".repeat(TOKEN_DIGITS - all.length()) + all).substring(0, count);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Mac mac(byte[] secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
