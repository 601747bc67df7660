package bg.karta.store;

import bg.karta.calendar.WorkingDays;
import bg.karta.kind.Dates;
import bg.karta.kind.Identifiers;
import bg.karta.kind.LicenceNumber;
import bg.karta.kind.LicenceTerm;
import bg.karta.kind.Names;
import bg.karta.text.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** The functions that rules and statistics may call beside SQLite's own. */
final class Functions {
  private Functions() {}

  /** A value from a text, or null. */
  @FunctionalInterface
  private interface Value {
    @Nullable Object of(String text);
  }

  static void register(Connection connection) throws SQLException {
    test(connection, "is_eik", Identifiers::isEik);
    test(connection, "is_usual_licence_number", LicenceNumber::isUsual);
    text(connection, "working_day", day -> WorkingDays.from(LocalDate.parse(day)).toString());
    text(connection, "licence_end", day -> LicenceTerm.endOf(LocalDate.parse(day)).toString());
    text(connection, "renewal_end", day -> LicenceTerm.renewedTo(LocalDate.parse(day)).toString());
    text(connection, "folded_name", Names::folded);
    text(connection, "bare_name", Names::bare);
    text(connection, "sha256", Sha256::of);
    register(connection, "odd_letters", Names::oddLetters);
    register(connection, "duplicate_issued", Functions::duplicateIssued);
    register(connection, "day_in_text", Dates::lastIn);
    Function.create(connection, "report_since", new ReportSince(), 2, Function.FLAG_DETERMINISTIC);
    Function.create(connection, "marks", new Marked(), -1, Function.FLAG_DETERMINISTIC);
    Function.create(
        connection, "coverage_marks", new CoverageMarked(), 5, Function.FLAG_DETERMINISTIC);
  }

  /** The day on which a duplicate of a licence was issued, by its number as written. */
  private static @Nullable Object duplicateIssued(String number) {
    LicenceNumber parsed = LicenceNumber.parse(number.strip());
    return parsed == null || parsed.duplicate() == null ? null : parsed.duplicate().toString();
  }

  /** A function of one text that gives 1 or 0, and null for null. */
  private static void test(Connection connection, String name, Predicate<String> test)
      throws SQLException {
    register(connection, name, text -> test.test(text) ? 1 : 0);
  }

  /** A function of one text that gives another, and null for null. */
  private static void text(Connection connection, String name, UnaryOperator<String> change)
      throws SQLException {
    register(connection, name, change::apply);
  }

  private static void register(Connection connection, String name, Value value)
      throws SQLException {
    Function function =
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            String text = value_text(0);
            Object found = text == null ? null : value.of(text);
            if (found == null) {
              result();
            } else if (found instanceof Integer number) {
              result(number);
            } else {
              result(found.toString());
            }
          }
        };
    Function.create(connection, name, function, 1, Function.FLAG_DETERMINISTIC);
  }

  /**
   * {@code report_since(day, months)}: the first month whose report is current on a day, that of
   * the day less so many. A function is of one connection, which calls it under a lock of its own.
   */
  private static final class ReportSince extends Function {
    @Override
    protected void xFunc() throws SQLException {
      LocalDate day = LocalDate.parse(value_text(0));
      result(YearMonth.from(day).minusMonths(value_int(1)).toString());
    }
  }

  /** {@code marks('finding', doubted, 'report', missing)}: the names of what is so, else null. */
  private static class Marked extends Function {
    @Override
    protected void xFunc() throws SQLException {
      StringBuilder marks = new StringBuilder();
      for (int i = 0; i < count(); i++) {
        if (holds(i)) {
          marks.append(marks.isEmpty() ? "" : " ").append(name(i));
        }
      }
      if (marks.isEmpty()) {
        result();
      } else {
        result(marks.toString());
      }
    }

    int count() throws SQLException {
      return args() / 2;
    }

    String name(int place) throws SQLException {
      return value_text(2 * place);
    }

    boolean holds(int place) throws SQLException {
      return value_int(2 * place + 1) != 0;
    }
  }

  /** {@code coverage_marks(doubted, licences, reports, people, years)}: those of a coverage. */
  private static final class CoverageMarked extends Marked {
    private static final List<String> NAMES =
        List.of("finding", "licence", "report", "people", "years");

    @Override
    int count() {
      return NAMES.size();
    }

    @Override
    String name(int place) {
      return NAMES.get(place);
    }

    @Override
    boolean holds(int place) throws SQLException {
      return value_int(place) != 0;
    }
  }
}
