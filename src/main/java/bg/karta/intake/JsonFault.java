package bg.karta.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a file that is no JSON. The parser says so in words alone, of which those are
 * known here that an officer can do something about.
 */
enum JsonFault {
  TWICE("Duplicate field '(.*)'"),
  NOT_A_NUMBER("Non-standard token '(.*?)'"),
  ZEROS("Invalid numeric value: Leading zeroes not allowed()"),
  MARK("Unexpected character \\('\uFEFF'()"),
  QUOTES("Unexpected character \\('(')'"),
  COMMA("Unexpected character \\('([\\]}])'"),
  CUT(""),
  BROKEN("");

  private final Pattern message;

  JsonFault(String message) {
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
        return new Found(fault.key(), matcher.group(1));
      }
    }
    return new Found((e instanceof JsonEOFException ? CUT : BROKEN).key(), "");
  }

  private String key() {
    return "intake.json-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
