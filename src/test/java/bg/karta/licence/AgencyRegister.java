package bg.karta.licence;

import bg.karta.SharedFile;
import bg.karta.coverage.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The licences in the flat form of the agency's register, taken apart without the program: the
 * licences of a provider in one cell, the end of the first alone beside them, a change and a
 * renewal in cells of their own.
 */
public final class AgencyRegister {
  /** The day it shows. */
  public static final String DAY = "2026-01-31";

  private static final Pattern NUMBER =
      Pattern.compile(
          "Л(?:ПО-\\d+)?\\s*-\\s*(3129|3130)-(\\d+)\\s*/\\s*(\\d\\d\\.\\d\\d\\.\\d{4}).*");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /**
   * One licence.
   *
   * @param sort first, changed or renewed
   * @param kinds its one kind, or those it may be of
   */
  public record Entry(
      String provider,
      String sort,
      int sequence,
      String status,
      List<String> kinds,
      LocalDate issued,
      LocalDate starts,
      LocalDate ends) {
    /** Whether the provider may work under it on a day. */
    public boolean inForce(LocalDate day) {
      return !day.isBefore(starts) && !day.isAfter(ends);
    }

    private Entry replaced(String by, LocalDate order) {
      boolean cut = by.equals("changed") && order.isBefore(ends.plusDays(1));
      LocalDate last = cut ? order.minusDays(1) : ends;
      return new Entry(provider, sort, sequence, by, kinds, issued, starts, last);
    }
  }

  private final Map<String, String> codes =
      Register.csv(Path.of("src/main/resources/bg/karta/kind/nomenclatures.csv")).stream()
          .filter(row -> row.get("list").equals("kind"))
          .collect(Collectors.toMap(row -> row.get("bg"), row -> row.get("code")));

  /** All licences of the file. */
  public List<Entry> entries() {
    return Register.csv(SharedFile.REGISTER_FLAT.path()).stream()
        .flatMap(row -> entries(row).stream())
        .toList();
  }

  private List<Entry> entries(Map<String, String> row) {
    List<String> numbers = split(row.get("license_number"));
    List<String> kinds = split(row.get("social_service")).stream().map(codes::get).toList();
    boolean certain = numbers.size() % kinds.size() == 0;
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      LocalDate issued = issued(numbers.get(i));
      LocalDate term = issued.plusYears(5).minusDays(1);
      LocalDate end = i == 0 ? date(row.get("license_validity")) : term;
      List<String> own = certain ? List.of(kinds.get(i % kinds.size())) : kinds;
      add(
          found,
          new Entry(
              row.get("eik"), "first", sequence(numbers.get(i)), "valid", own, issued, issued, end),
          row,
          i == 0);
    }
    return found;
  }

  private static void add(
      List<Entry> found, Entry licence, Map<String, String> row, boolean isFirst) {
    Entry last = licence;
    String change = row.get("license_modified_number").strip();
    if (!change.isEmpty() && sequence(change) == licence.sequence) {
      LocalDate order = issued(change);
      found.add(last.replaced("changed", order));
      LocalDate end = date(row.get("license_modified_validity"));
      last = next(last, "changed", change, order, end);
    }
    String renewal = row.get("license_renewed_number").strip();
    if (isFirst && !renewal.isEmpty()) {
      LocalDate starts = last.ends.plusDays(1);
      found.add(last.replaced("renewed", issued(renewal)));
      last = next(last, "renewed", renewal, starts, date(row.get("license_renewed_validity")));
    }
    found.add(last);
  }

  private static Entry next(
      Entry last, String sort, String number, LocalDate starts, LocalDate end) {
    return new Entry(
        last.provider, sort, sequence(number), "valid", last.kinds, issued(number), starts, end);
  }

  private static List<String> split(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static int sequence(String number) {
    return Integer.parseInt(matched(number).group(2));
  }

  private static LocalDate issued(String number) {
    return LocalDate.parse(matched(number).group(3), DATE);
  }

  private static Matcher matched(String number) {
    Matcher matcher = NUMBER.matcher(number);
    if (!matcher.matches()) {
      throw new AssertionError(number);
    }
    return matcher;
  }

  private static LocalDate date(String cell) {
    return LocalDate.parse(cell.strip().substring(0, 10), DATE);
  }
}
