package bg.karta.store;

import bg.karta.kind.Identifiers;
import bg.karta.kind.LicenceNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.sqlite.Function;

/** The functions that rules and statistics may call beside SQLite's own. */
final class Functions {
  private Functions() {}

  static void register(Connection connection) throws SQLException {
    test(connection, "is_eik", Identifiers::isEik);
    test(connection, "is_usual_licence_number", LicenceNumber::isUsual);
  }

  /** A function of one text that gives 1 or 0, and null for null. */
  private static void test(Connection connection, String name, Predicate<String> test)
      throws SQLException {
    Function function =
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
              result();
            } else {
              result(test.test(text) ? 1 : 0);
            }
          }
        };
    Function.create(connection, name, function, 1, Function.FLAG_DETERMINISTIC);
  }
}
