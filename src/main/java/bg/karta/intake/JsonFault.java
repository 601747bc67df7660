package bg.karta.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a file that is no JSON. The parser says so in words alone, of which those are
 * known here that an officer can do something about.
 */
enum JsonFault {
  TWICE("intake.json-twice", "Duplicate field '(.*)'"),
  NOT_A_NUMBER("intake.json-not-a-number", "Non-standard token '(.*?)'"),
  ZEROS("intake.json-zeros", "Invalid numeric value: Leading zeroes not allowed()"),
  MARK("intake.json-mark", "Unexpected character \\('\uFEFF'()"),
  QUOTES("intake.json-quotes", "Unexpected character \\('(')'"),
  COMMA("intake.json-comma", "Unexpected character \\('([\\]}])'"),
  CUT("intake.json-cut", ""),
  BROKEN("intake.json-broken", "");

  private final String key;
  private final Pattern message;

  JsonFault(String key, String message) {
    this.key = key;
    this.message = Pattern.compile(message);
  }

  /**
   * A fault of a file.
   *
   * @param key the message's key
   * @param found what of the file the message names, perhaps nothing
   */
  record Found(String key, String found) {
    /** What the message names. */
    Object[] arguments(String file, int line, int column) {
      return found.isEmpty()
          ? new Object[] {file, line, column}
          : new Object[] {file, line, column, found};
    }
  }

  static Found of(JsonProcessingException e) {
    String said = String.valueOf(e.getOriginalMessage());
    for (JsonFault fault : values()) {
      Matcher matcher = fault.message.matcher(said);
      if (matcher.groupCount() > 0 && matcher.lookingAt()) {
        return new Found(fault.key, matcher.group(1));
      }
    }
    return new Found((e instanceof JsonEOFException ? CUT : BROKEN).key, "");
  }
}
