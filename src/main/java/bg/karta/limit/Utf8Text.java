package bg.karta.limit;

import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;

/** The small texts that a user writes for karta, which are in UTF-8. */
public final class Utf8Text {
  /** What the configuration may be long, which says itself how long other texts may be. */
  private static final int LONGEST_CONFIGURATION = 1 << 20;

  private Utf8Text() {}

  /**
   * The text of a file without its byte-order mark.
   *
   * @throws Failure if it is in another charset, with the line that shows it, or longer than it may
   *     be
   */
  public static String of(Path file, Limits limits) throws IOException {
    long most = limits.of(Limit.TEXT_CHARACTERS);
    return of(file, most, limits.over(Limit.TEXT_CHARACTERS, "failure.limit.text", file));
  }

  /**
   * The text of the configuration file without its byte-order mark.
   *
   * @throws Failure if it is in another charset, with the line that shows it, or no configuration
   */
  public static String ofConfiguration(Path file) throws IOException {
    Failure large =
        new Failure(Failure.Category.INPUT, "failure.config.large", file, LONGEST_CONFIGURATION);
    return of(file, LONGEST_CONFIGURATION, large);
  }

  private static String of(Path file, long most, Failure large) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Utf8Reader reader = Utf8Reader.open(file, Limits.STANDARD)) {
      char[] buffer = new char[1 << 13];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        reader.beginRecord();
        text.append(buffer, 0, n);
        if (text.length() > most) {
          throw large;
        }
      }
    }
    return text.toString();
  }
}
