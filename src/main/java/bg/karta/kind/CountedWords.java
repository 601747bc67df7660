package bg.karta.kind;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number: the unit that is counted, perhaps with a word before it and with
 * what it is of behind it, {@code закрити специализирани институции за деца}.
 */
final class CountedWords {
  /** Words that may stand before what is counted and do not change what it is. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?iu)^(?:(?:действащ|закрит|нов|обучен|настанен|разкрит|функционира|лицензиран|утвърден"
              + "|свободн|професионалн|доброволн|регистриран|изведен|подкрепен|открит|създаден"
              + "|closed|new|trained|open|active|licensed|speciali[sz]ed|existing)\\p{L}*\\s+){1,2}");

  /** Behind a unit it makes a rate of the number, or speaks of another number. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "(?iu).*\\d.*|(?:и|или|or|and)\\s+(?:близо|над|около|под|до)\\s.*|(?:или|or)\\s.*"
              + "|(?:на|за|per|a|an|each)\\s+(?:един|една|едно|всек\\p{L}|човек|лице|дете|семейство"
              + "|място|потребител|месец|година|ден|person|child|family|place|user|month|year|day)"
              + "(?!\\p{L}).*|(?:месечно|годишно|дневно|monthly|yearly|daily).*");

  private CountedWords() {}

  /** The code of the unit that words begin with; null where they begin with none. */
  static @Nullable String unit(String words) {
    String found = begun(words);
    return found == null ? begun(ATTRIBUTE.matcher(words).replaceFirst("")) : found;
  }

  private static @Nullable String begun(String words) {
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      Nomenclature.Code unit = Nomenclature.named("unit").find(words.substring(0, end));
      if (unit != null) {
        String behind = words.substring(end).strip();
        return OTHERWISE.matcher(behind).matches() ? null : unit.code();
      }
    }
    return null;
  }
}
