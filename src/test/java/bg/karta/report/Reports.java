package bg.karta.report;

import bg.karta.finding.Advice;
import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.output.TableStyle;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reports to write. */
final class Reports {
  /** What an attacker, a careless officer and a broken program put into a cell. */
  static final String HOSTILE =
      "</script><script>alert(1)</script><!-- & \" ' \u0000\u001b[31m\u2028 ]]> %0A::error::";

  /** Rules of each severity. */
  enum Example implements Rule {
    WRONG_DIGIT(Severity.ERROR, "чл. 5 <ЗСУ>"),
    NEAR_MISS(Severity.WARNING, null),
    GUESSED(Severity.INFO, null);

    private final Severity severity;
    private final String basis;

    Example(Severity severity, String basis) {
      this.severity = severity;
      this.basis = basis;
    }

    @Override
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public Group group() {
      return Group.VALUE;
    }

    @Override
    public String text(Lang lang) {
      return lang == Lang.BG ? "„{0}“ не е наред." : "\"{0}\" is wrong.";
    }

    /** Only the worst has any, as users' own rules need not. */
    @Override
    public Advice advice(Lang lang) {
      return this == WRONG_DIGIT
          ? new Advice("Номерът е <ничий>.", "Сверете номера & поправете „цифрата“.")
          : Advice.NONE;
    }

    @Override
    public String legalBasis() {
      return basis;
    }
  }

  private Reports() {}

  static Finding at(Example rule, String file, Integer row, String cell, String value) {
    return Finding.of(
        rule,
        rule.severity(),
        new Finding.Place(file, null, row, cell),
        "provider",
        "eik",
        value,
        "K" + value,
        "„" + value + "“ не е наред.");
  }

  static Report of(Finding... found) {
    return of(null, null, found);
  }

  static Report of(Comparison earlier, Integer shown, Finding... found) {
    Findings findings = new Findings();
    Arrays.stream(found).forEach(findings::add);
    return of(earlier, shown, findings);
  }

  static Report of(Comparison earlier, Integer shown, Findings findings) {
    return new Report(
        "1.2.3",
        "abc123",
        "2026-01-31",
        Report.Status.of(findings, false),
        List.of(
            new Report.FileLine(
                "доставчици май.csv",
                "provider",
                null,
                "UTF-8",
                ";",
                7,
                0,
                0,
                0,
                0,
                2,
                0,
                List.of("Прочетено е <b>."),
                List.of())),
        null,
        findings,
        List.of(Example.values()),
        earlier,
        shown,
        List.of());
  }

  /** New, still there, waived, fixed, without a place, and of each severity. */
  static Report ofEverySort() {
    Comparison earlier =
        new Comparison(
            1,
            1,
            List.of(new Comparison.Fixed("wrong-digit", "error", "a.csv", "K9", "Беше.", "ff00")));
    return of(
        earlier,
        null,
        at(Example.WRONG_DIGIT, "a.csv", 2, "A2", "1").standing(Finding.Standing.NEW),
        at(Example.WRONG_DIGIT, "a.csv", 3, "A3", "2").standing(Finding.Standing.UNCHANGED),
        at(Example.NEAR_MISS, "б.csv", 7, null, "<&\"', ;").standing(Finding.Standing.NEW),
        at(Example.GUESSED, "a.csv", 4, "A4", "3").waived(true),
        at(Example.GUESSED, null, null, null, "4"));
  }

  static String text(FindingFormat format, Report report) {
    return text(format, report, Lang.EN);
  }

  static String text(FindingFormat format, Report report, Lang lang) {
    return new String(bytes(format, report, lang), StandardCharsets.UTF_8);
  }

  static byte[] bytes(FindingFormat format, Report report, Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(report, out, TableStyle.plain(Messages.of(lang)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
