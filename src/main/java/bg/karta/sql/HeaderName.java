package bg.karta.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every name that the header of a {@code .sql} file may have, and in which sort of file: one that
 * is not here means nothing and is refused.
 */
public enum HeaderName {
  /** What a file is; for those who read it. */
  IS,
  /** Why it is so; for those who read it. */
  WHY,
  /** Another file whose parts the query uses, {@code licence/life}. */
  USES,

  /** The column of places that tells what part of the country a register is of. */
  EXTENT(Sort.COUNT),

  /** The table that a part is kept as while queries use it. */
  KEPT(Sort.PART),
  /** Columns by which rows of a kept part are found. */
  INDEX(Sort.PART),

  /** What is said of a breach, or what a statistic shows or counts, in Bulgarian. */
  BG(Sort.RULE, Sort.STATISTIC, Sort.COUNT),
  /** The same in English. */
  EN(Sort.RULE, Sort.STATISTIC, Sort.COUNT),

  /** Why a breach matters, in Bulgarian. */
  WHY_BG(Sort.RULE),
  /** The same in English. */
  WHY_EN(Sort.RULE),
  /** What is to be done, in Bulgarian. */
  DO_BG(Sort.RULE),
  /** The same in English. */
  DO_EN(Sort.RULE),

  /** How bad a breach is. */
  SEVERITY(Sort.RULE),
  /** What a rule is about. */
  GROUP(Sort.RULE),
  /** The kind of record that is judged. */
  KIND(Sort.RULE),
  /** Whether a submission is judged, the register, or both. */
  JUDGES(Sort.RULE),
  /** The provision that a rule rests on. */
  LEGAL(Sort.RULE),
  /** The first day on which a rule is in force. */
  FROM(Sort.RULE),
  /** The last day. */
  TO(Sort.RULE),
  /** A number that may be set otherwise, {@code max_ratio = 3}. */
  THRESHOLD(Sort.RULE),
  /** Records that break a rule, as JSON. */
  FIRES(Sort.RULE),
  /** Records that keep it, as JSON. */
  PASSES(Sort.RULE),
  /** The part whose rows are judged in one scan with other rules. */
  OVER(Sort.RULE),
  /** {@code all} where a rule needs the whole part. */
  ROWS(Sort.RULE),
  /** Records of what kind let those of the register be judged anew, and which of them. */
  AGAIN(Sort.RULE),
  /** The rule whose breaches are told in one sentence, and are kept as that rule's own. */
  TELLS(Sort.RULE),

  /** A column with its type and headings. */
  COLUMN(Sort.STATISTIC),
  /** A column that is shown only where there is room. */
  DETAIL(Sort.STATISTIC),
  /** A column of codes with the lists whose names people see for them, {@code level level}. */
  WORDS(Sort.STATISTIC),
  /** What the figures count, in Bulgarian. */
  UNIT_BG(Sort.STATISTIC),
  /** The same in English. */
  UNIT_EN(Sort.STATISTIC),
  /** What is to be known of the figures, in Bulgarian. */
  NOTE_BG(Sort.STATISTIC),
  /** The same in English. */
  NOTE_EN(Sort.STATISTIC),
  /** A parameter that may be left out, {@code gaps = 0}. */
  DEFAULT(Sort.PART, Sort.STATISTIC),
  /** A factor with how much it counts. */
  WEIGHT(Sort.STATISTIC),
  /** What the weights are called in a configuration file. */
  WEIGHTS(Sort.STATISTIC),
  /** What the figures are made of beside the records. */
  NEEDS(Sort.STATISTIC);

  /** What a file is for. */
  public enum Sort {
    /** Common table expressions that queries use. */
    PART,
    /** A rule over records. */
    RULE,
    /** A named table of figures. */
    STATISTIC,
    /** What a register counts of an indicator. */
    COUNT
  }

  /** None for a name that all files may have. */
  private final List<Sort> sorts;

  HeaderName(Sort... sorts) {
    this.sorts = List.of(sorts);
  }

  /** The names of one sort of file, in alphabetical order, without those that all may have. */
  public static List<String> namesOf(Sort sort) {
    return Arrays.stream(values())
        .filter(name -> name.sorts.contains(sort))
        .map(HeaderName::toString)
        .sorted()
        .toList();
  }

  /** Whether a file that is of some sorts at once may have a line of such a name. */
  static boolean isKnown(String name, List<Sort> sorts) {
    return Arrays.stream(values())
        .filter(known -> known.toString().equals(name))
        .anyMatch(known -> known.sorts.isEmpty() || known.sorts.stream().anyMatch(sorts::contains));
  }

  /** The name as it is written, {@code note-bg}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
