package bg.karta.kind;

import bg.karta.person.PersonalNumbers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column that no field answers to and whose cells are checked all the same, by its heading. */
public enum WatchedColumn {
  /** ЕГН. */
  EGN,
  /** ЛНЧ. */
  LNCH,
  /** Either of them. */
  EGN_OR_LNCH,
  /** Bank accounts. */
  IBAN;

  /** What is longer is no heading. */
  private static final int LONGEST = 1000;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> EGN_WORDS = Set.of("егн", "egn");
  private static final Set<String> LNCH_WORDS = Set.of("лнч", "lnch", "lnc", "pnf");
  private static final Set<String> EITHER_WORDS = Set.of("егнлнч", "лнчегн", "egnlnch", "egnlnc");
  private static final Set<String> IBAN_WORDS = Set.of("iban", "ибан");
  private static final List<String> EITHER_NAMES = List.of("личенномер", "personalnumber");

  /** The column of a heading, or null where its cells are nobody's concern. */
  public static @Nullable WatchedColumn of(String heading) {
    if (heading.length() > LONGEST) {
      return null;
    }
    List<String> words =
        NO_WORD.splitAsStream(heading.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    boolean egn = holds(words, EGN_WORDS);
    boolean lnch = holds(words, LNCH_WORDS);
    String name = String.join("", words);
    if ((egn && lnch) || holds(words, EITHER_WORDS) || EITHER_NAMES.contains(name)) {
      return EGN_OR_LNCH;
    }
    if (egn || name.equals("единенгражданскиномер")) {
      return EGN;
    }
    if (lnch || name.equals("личенномерначужденец")) {
      return LNCH;
    }
    return holds(words, IBAN_WORDS) || name.equals("банковасметка") ? IBAN : null;
  }

  /** Whether one of a heading's words is among some, or would be with Cyrillic letters alone. */
  private static boolean holds(List<String> words, Set<String> wanted) {
    return words.stream()
        .anyMatch(
            word ->
                wanted.contains(word)
                    || wanted.contains(
                        Scripts.cyrillic(word.toUpperCase(Locale.ROOT)).toLowerCase(Locale.ROOT)));
  }

  /** Whether it holds people's numbers. */
  public boolean isPersonal() {
    return this != IBAN;
  }

  /** What is wrong with a cell, or null. */
  public @Nullable Remark judge(String cell) {
    String text = Texts.clean(cell);
    if (text.isEmpty()) {
      return null;
    }
    String whole = Digits.whole(text);
    String number = whole == null ? text : whole;
    return switch (this) {
      case EGN -> ofEgn(number, PersonalNumbers.faultOfEgn(number));
      case LNCH -> ofLnch(number, PersonalNumbers.faultOfLnch(number));
      case EGN_OR_LNCH -> ofEither(number);
      case IBAN -> Accounts.judge(text);
    };
  }

  private static @Nullable Remark ofEither(String text) {
    PersonalNumbers.Fault egn = PersonalNumbers.faultOfEgn(text);
    PersonalNumbers.Fault lnch = PersonalNumbers.faultOfLnch(text);
    if (egn == null || lnch == null) {
      return null;
    }
    // Ten digits that begin with no day were to be an ЛНЧ.
    return egn == PersonalNumbers.Fault.DATE ? ofLnch(text, lnch) : ofEgn(text, egn);
  }

  private static @Nullable Remark ofEgn(String text, PersonalNumbers.@Nullable Fault fault) {
    if (fault == null) {
      return null;
    }
    CellRule rule =
        switch (fault) {
          case FORM -> CellRule.EGN_FORM;
          case DATE -> CellRule.EGN_DATE;
          case CHECK_DIGIT -> CellRule.EGN_CHECK_DIGIT;
        };
    return new Remark(rule, PersonalNumbers.conceal(text));
  }

  private static @Nullable Remark ofLnch(String text, PersonalNumbers.@Nullable Fault fault) {
    if (fault == null) {
      return null;
    }
    boolean form = fault == PersonalNumbers.Fault.FORM;
    return new Remark(
        form ? CellRule.LNCH_FORM : CellRule.LNCH_CHECK_DIGIT, PersonalNumbers.conceal(text));
  }

  /** What may be shown of a cell. */
  public String shown(String cell) {
    return isPersonal() ? PersonalNumbers.conceal(Texts.clean(cell)) : cell;
  }
}
