package bg.karta.intake;

import bg.karta.kind.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act of the agency as the register's last column describes it.
 *
 * @param number the act's number and date, {@code АКД-41/11.07.2025}: numbers begin anew each year
 * @param date the day of the act, ISO
 * @param article the provision that was broken, or empty
 * @param text the passage whole
 */
record Violation(String number, String date, String article, String text) {
  private static final Pattern ACT =
      Pattern.compile("(АКД-\\d+)\\s*/\\s*(\\d{2}\\.\\d{2}\\.\\d{4})");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "чл\\.\\s*\\d+(?:[^-–;а-яА-Я]|ал\\.|т\\.|и\\b|чл\\.|от ЗСУ)*",
          Pattern.UNICODE_CHARACTER_CLASS);

  static List<Violation> in(String cell) {
    List<MatchResult> acts = ACT.matcher(cell).results().toList();
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      int end = i + 1 < acts.size() ? acts.get(i + 1).start() : cell.length();
      String text = cell.substring(acts.get(i).start(), end).replaceFirst("[;,\\s]+$", "");
      LocalDate day = Dates.parse(acts.get(i).group(2));
      found.add(
          new Violation(
              acts.get(i).group(1) + "/" + acts.get(i).group(2),
              day == null ? acts.get(i).group(2) : day.toString(),
              article(text),
              text));
    }
    return found;
  }

  private static String article(String text) {
    Matcher matcher = ARTICLE.matcher(text);
    return matcher.find() ? matcher.group().replaceFirst("[\\s,]+$", "") : "";
  }
}
