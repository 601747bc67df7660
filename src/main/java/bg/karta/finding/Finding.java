package bg.karta.finding;

import bg.karta.person.PersonalNumbers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong or odd. What it shows of a record, its value, key and message, it shows
 * with personal numbers masked, and it is known by what it shows: so no report, in whatever format,
 * holds an ЕГН.
 *
 * @param rule the id of the rule
 * @param severity how bad it is
 * @param place where it stands
 * @param kind the kind of record, or null for a finding about a whole file
 * @param field the field, or null
 * @param value the value found, or null
 * @param key the key of the record, or null
 * @param message the sentence in the chosen language
 * @param waived whether somebody has accepted it for a time
 * @param standing what an earlier report says of it, or null where none was asked
 * @param fingerprint what the finding is known by from run to run, whatever row it stands in: a
 *     hash of rule, kind, key, field and value; made here where it is given empty
 */
public record Finding(
    String rule,
    Severity severity,
    Place place,
    @Nullable String kind,
    @Nullable String field,
    @Nullable String value,
    @Nullable String key,
    String message,
    boolean waived,
    @Nullable Standing standing,
    String fingerprint) {
  private static final int FINGERPRINT_BYTES = 8;

  /** Masks personal numbers and makes the fingerprint, once: a finding that has one is masked. */
  public Finding {
    if (fingerprint.isEmpty()) {
      value = value == null ? null : PersonalNumbers.mask(value);
      key = key == null ? null : PersonalNumbers.mask(key);
      message = PersonalNumbers.mask(message);
      fingerprint = hash(rule, kind, key, field, value);
    }
  }

  /** A finding against those of an earlier report. */
  public enum Standing {
    /** The earlier report does not have it. */
    NEW,
    /** The earlier report has it too. */
    UNCHANGED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A finding as a rule makes it, before anybody has accepted or seen it. */
  public static Finding of(
      Rule rule,
      Severity severity,
      Place place,
      @Nullable String kind,
      @Nullable String field,
      @Nullable String value,
      @Nullable String key,
      String message) {
    return new Finding(
        rule.id(), severity, place, kind, field, value, key, message, false, null, "");
  }

  /** The same finding, waived or not. */
  public Finding waived(boolean accepted) {
    return new Finding(
        rule, severity, place, kind, field, value, key, message, accepted, standing, fingerprint);
  }

  /** The same finding against an earlier report. */
  public Finding standing(Standing found) {
    return new Finding(
        rule, severity, place, kind, field, value, key, message, waived, found, fingerprint);
  }

  /**
   * Where a finding stands.
   *
   * @param file the file as named on the command line, or null for the register itself
   * @param sheet the sheet, or null
   * @param row the row as numbered in the file, or null for the whole file
   * @param cell the cell, {@code C17}, or null
   */
  public record Place(
      @Nullable String file, @Nullable String sheet, @Nullable Integer row, @Nullable String cell) {
    /** {@code file:row}, as far as they are known. */
    @Override
    public String toString() {
      String named = (file == null ? "" : file) + (sheet == null ? "" : "[" + sheet + "]");
      if (row == null) {
        return named;
      }
      return named + ":" + (cell == null ? row.toString() : cell);
    }
  }

  private static String hash(@Nullable String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
