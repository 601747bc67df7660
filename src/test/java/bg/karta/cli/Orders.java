package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.text.Lang;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text that would drive a terminal, and runs that must not let it through. */
final class Orders {
  /**
   * A colour, the title of the window, a bell, C1, a turned writing direction and marks of one, and
   * what goes back over what stands there.
   */
  static final String TEXT = "\u001b[31m\u001b]2x\u0007\u009b2J\u202e\u200f\u200e\u061c\b\r";

  /** The same with the one character that no name of a file can have. */
  static final String WITH_NUL = TEXT + "\0";

  private Orders() {}

  /** Runs a command in both languages; nothing of it may reach the terminal as an order. */
  static String run(Path register, Map<String, String> environment, String... arguments) {
    return run(Lang.EN, register, environment, arguments)
        + run(Lang.BG, register, environment, arguments);
  }

  /** Runs a command in one language, which serves where there are very many. */
  static String run(
      Lang lang, Path register, Map<String, String> environment, String... arguments) {
    Map<String, String> all = new HashMap<>();
    all.put("KARTA_DB", register.toString());
    all.put("KARTA_LANG", lang.toString());
    all.putAll(environment);
    KartaRun run = KartaRun.of(all, arguments);
    for (String stream : List.of(run.out(), run.err())) {
      // Some formats end their lines so.
      assertThat(stream.replace("\r\n", "\n").chars().filter(Orders::isOrder).count())
          .as("%s %s: %s", environment, List.of(arguments), stream)
          .isZero();
    }
    return run.out() + run.err();
  }

  /** The same, and it is no test if nothing of it was said. */
  static void judge(Path register, String... arguments) {
    assertThat(run(register, Map.of(), arguments))
        .as(List.of(arguments).toString())
        .containsAnyOf("x1b", "x9b", "u202e", "31m");
  }

  private static boolean isOrder(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
