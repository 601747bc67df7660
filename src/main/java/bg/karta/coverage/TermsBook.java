package bg.karta.coverage;

import bg.karta.money.Currency;
import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which services are opened: as given, else without limits, in single places, at the
 * newest standard of the register's budget. A cost that nobody gave stays unknown.
 */
public final class TermsBook {
  private final Currency currency;
  private final List<GivenTerms> given;
  private final Map<String, Standard> standards = new HashMap<>();

  /**
   * A standard of the budget, the mean by places.
   *
   * @param cost of a place and year, in hundredths of the currency asked for
   * @param year the budget's
   */
  record Standard(long cost, long year) {}

  /**
   * The terms of a question.
   *
   * @param given what is given; the later goes before the earlier, one for a service before one for
   *     all
   * @throws Failure if a cost is not above 0, or no service can be of the sizes given
   */
  public TermsBook(Database database, LocalDate on, Currency currency, List<GivenTerms> given) {
    this.currency = currency;
    List<GivenTerms> ordered = new ArrayList<>();
    given.stream().filter(terms -> terms.service() == null).forEach(ordered::add);
    given.stream().filter(terms -> terms.service() != null).forEach(ordered::add);
    this.given = List.copyOf(ordered);
    SqlText standardsOfBudget = SqlText.beside(TermsBook.class, "standards");
    Query.rows(database, standardsOfBudget, Parameters.of("year", on.getYear())).forEach(this::put);
    this.given.forEach(TermsBook::verify);
    this.given.forEach(terms -> of(terms.service() == null ? "" : terms.service()));
  }

  private void put(ResultRow row) {
    double places = row.decimal("places");
    long cost =
        hundredths(BigDecimal.valueOf(row.decimal("leva") / places), Currency.BGN)
            + hundredths(BigDecimal.valueOf(row.decimal("euro") / places), Currency.EUR);
    standards.put(row.text("service"), new Standard(cost, row.whole("year")));
  }

  private static void verify(GivenTerms terms) {
    String service = String.valueOf(terms.service());
    if (terms.cost() != null && terms.cost().signum() <= 0) {
      throw wrong("failure.whatif.cost", service, terms.cost().toPlainString());
    }
    if (terms.openingCost() != null && terms.openingCost().signum() < 0) {
      throw wrong("failure.whatif.opening-cost", service, terms.openingCost().toPlainString());
    }
    if (terms.step() != null && terms.step() < 1) {
      throw wrong("failure.whatif.step", terms.step());
    }
    if (terms.least() != null && terms.most() != null && terms.least() > terms.most()) {
      throw wrong("failure.whatif.size", terms.least(), terms.most());
    }
  }

  private static Failure wrong(String key, Object... arguments) {
    return new Failure(Failure.Category.USAGE, key, arguments);
  }

  /** A sum of a currency, in hundredths of that of the question. */
  public long hundredths(BigDecimal amount, Currency own) {
    return own.convert(amount, currency).movePointRight(2).longValueExact();
  }

  /** The currency of all costs. */
  public Currency currency() {
    return currency;
  }

  /** The terms of a type or kind of activity. */
  OpeningTerms of(String service) {
    Standard standard = standards.get(service);
    Long cost = standard == null ? null : Long.valueOf(standard.cost());
    long opening = 0;
    long step = 1;
    long least = 1;
    long most = OpeningTerms.UNLIMITED;
    for (GivenTerms terms : given) {
      if (terms.service() == null || terms.service().equals(service)) {
        Currency own = terms.currency() == null ? currency : terms.currency();
        cost = terms.cost() == null ? cost : (Long) hundredths(terms.cost(), own);
        opening = terms.openingCost() == null ? opening : hundredths(terms.openingCost(), own);
        step = terms.step() == null ? step : terms.step();
        least = terms.least() == null ? least : terms.least();
        most = terms.most() == null ? most : terms.most();
      }
    }
    return sized(service, cost, opening, step, least, most);
  }

  private static OpeningTerms sized(
      String service, @Nullable Long cost, long opening, long step, long least, long most) {
    long smallest = Math.max((least + step - 1) / step, 1) * step;
    long largest = most == OpeningTerms.UNLIMITED ? most : most / step * step;
    if (largest < smallest) {
      throw wrong("failure.whatif.no-size", least, most, step);
    }
    return new OpeningTerms(service, cost, opening, step, smallest, largest);
  }

  /** Whether the cost of a type is given, not taken from the budget. */
  boolean isGiven(String service) {
    return given.stream()
        .anyMatch(terms -> terms.cost() != null && service.equals(terms.service()));
  }

  /** The standard of the budget that a type's cost is taken from, or null. */
  @Nullable Standard standard(String service) {
    return isGiven(service) ? null : standards.get(service);
  }
}
