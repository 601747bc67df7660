package bg.karta.rule;

import bg.karta.finding.Advice;
import bg.karta.finding.Period;
import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.sql.Again;
import bg.karta.sql.HeaderName;
import bg.karta.sql.PartScan;
import bg.karta.sql.SqlText;
import bg.karta.text.Decimals;
import bg.karta.text.Lang;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule over records: one {@code .sql} file whose header says what it is and whose query returns
 * the rows that break it.
 *
 * <p>The query names the submitted rows {@code submitted_<kind>} and everything by the kind's own
 * name. It returns {@code origin}, {@code origin_row}, {@code key}, {@code field} and {@code value}
 * of each offender (origin 0 for what stands in no row); further columns fill the places {@code
 * {name}} of the sentence. It may use {@code :on}, the day of the run, and its thresholds.
 *
 * @param id the file's name without {@code .sql}
 * @param severity how bad a breach is
 * @param group what it is about
 * @param kind the kind whose submission it judges
 * @param judges whether it judges a submission, what the register holds, or either
 * @param bg the sentence in Bulgarian
 * @param en the sentence in English
 * @param advice why it matters and what is to be done, by language
 * @param legalBasis the provision it rests on, or null
 * @param period the days on which it is in force
 * @param thresholds the values it compares with, by name; the configuration may set others
 * @param fires records that break it, as JSON
 * @param passes records that keep it, as JSON
 * @param scan where it is one condition on the rows of a part that it shares with other rules
 * @param kept the parts it uses that are made once for all rules
 * @param again records of which kinds let those that the register holds be judged anew
 * @param tells the rule whose breaches it tells in one sentence, or null
 * @param sql the query
 * @param file the user's file it came from, or null for a rule of karta's own
 */
public record SqlRule(
    String id,
    Severity severity,
    Group group,
    String kind,
    Judges judges,
    String bg,
    String en,
    Map<Lang, Advice> advice,
    @Nullable String legalBasis,
    Period period,
    Map<String, Double> thresholds,
    List<String> fires,
    List<String> passes,
    @Nullable PartScan scan,
    List<SqlText.Kept> kept,
    List<Again> again,
    @Nullable String tells,
    String sql,
    @Nullable String file)
    implements Rule {
  /** What a rule judges. */
  public enum Judges {
    /** What is submitted: {@code check} and {@code import}. */
    SUBMISSION,
    /** What the register holds: {@code licences check}. */
    REGISTER,
    /** Either: the register then stands for what is submitted. */
    BOTH
  }

  /** Copies what it holds. */
  public SqlRule {
    advice = Map.copyOf(advice);
    thresholds = Map.copyOf(thresholds);
    fires = List.copyOf(fires);
    passes = List.copyOf(passes);
    kept = List.copyOf(kept);
    again = List.copyOf(again);
  }

  /**
   * The rule that a file declares.
   *
   * @param file the user's file, or null for one of karta's own
   * @throws IllegalArgumentException where the header lacks a line or one has no meaning
   */
  static SqlRule of(SqlText text, @Nullable String file) {
    return new SqlRule(
        text.id(),
        one(Severity.values(), HeaderName.SEVERITY, text),
        one(Group.values(), HeaderName.GROUP, text),
        text.require(HeaderName.KIND),
        one(Judges.values(), HeaderName.JUDGES, text),
        text.require(HeaderName.BG),
        text.require(HeaderName.EN),
        Map.of(
            Lang.BG,
            new Advice(
                either(HeaderName.WHY_BG, HeaderName.WHY_EN, text),
                either(HeaderName.DO_BG, HeaderName.DO_EN, text)),
            Lang.EN,
            new Advice(
                either(HeaderName.WHY_EN, HeaderName.WHY_BG, text),
                either(HeaderName.DO_EN, HeaderName.DO_BG, text))),
        text.get(HeaderName.LEGAL),
        new Period(day(HeaderName.FROM, text), day(HeaderName.TO, text)),
        thresholds(text.all(HeaderName.THRESHOLD)),
        text.all(HeaderName.FIRES),
        text.all(HeaderName.PASSES),
        PartScan.of(text),
        text.kept(),
        again(text),
        text.get(HeaderName.TELLS),
        text.composed(),
        file);
  }

  /** What lets records be judged anew, by fields that there are. */
  private static List<Again> again(SqlText text) {
    List<Again> again = Again.of(text);
    for (Again each : again) {
      RecordKind own = Kinds.find(text.require(HeaderName.KIND));
      RecordKind other = Kinds.find(each.kind());
      if (own == null || other == null) {
        throw wrong(
            HeaderName.AGAIN, each.kind(), Kinds.names().collect(Collectors.joining(" | ")));
      }
      each.links()
          .forEach(
              link -> {
                own.field(link.field());
                other.field(link.other());
              });
    }
    return again;
  }

  /** A line, or what the user has written of it in the other language. */
  private static @Nullable String either(HeaderName name, HeaderName other, SqlText text) {
    String given = text.get(name);
    return given == null ? text.get(other) : given;
  }

  /** What a line of the header chooses. */
  private static <E extends Enum<E>> E one(E[] all, HeaderName name, SqlText text) {
    String given = text.require(name);
    return Arrays.stream(all)
        .filter(one -> one.name().equalsIgnoreCase(given.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    name,
                    given,
                    Arrays.stream(all)
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | "))));
  }

  private static @Nullable LocalDate day(HeaderName name, SqlText text) {
    String given = text.get(name);
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw wrong(name, given, "2026-01-31");
    }
  }

  /** A line that has no meaning, and what it might say, in words that need no translation. */
  private static IllegalArgumentException wrong(HeaderName name, String given, String instead) {
    return new IllegalArgumentException("-- " + name + ": " + given + " ≠ " + instead);
  }

  /** Lines such as {@code max_ratio = 3}. */
  private static Map<String, Double> thresholds(List<String> lines) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\\s*=\\s*", 2);
      Double value = parts.length < 2 ? null : Decimals.finite(parts[1]);
      if (value == null) {
        throw wrong(HeaderName.THRESHOLD, line, "max_ratio = 3");
      }
      values.put(parts[0], value);
    }
    return values;
  }

  /** Whether it judges what the register holds. */
  public boolean register() {
    return judges != Judges.SUBMISSION;
  }

  /** Whether it judges what is submitted. */
  public boolean submission() {
    return judges != Judges.REGISTER;
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }

  /**
   * The same rule over the register as it is or will be: what it asks of the register's own tables,
   * to tell them from what is submitted, it then asks of all records.
   */
  public SqlRule ofAll() {
    return new SqlRule(
        id,
        severity,
        group,
        kind,
        judges,
        bg,
        en,
        advice,
        legalBasis,
        period,
        thresholds,
        fires,
        passes,
        scan == null ? null : scan.ofAll(),
        kept,
        again,
        tells,
        PartScan.ofAll(sql),
        file);
  }

  @Override
  public Advice advice(Lang lang) {
    return advice.getOrDefault(lang, Advice.NONE);
  }

  /** Whether its query reads a table. */
  public boolean reads(String table) {
    Pattern name = Pattern.compile("\\b" + table + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
    return name.matcher(sql).find()
        || kept.stream().anyMatch(part -> name.matcher(part.query()).find());
  }
}
