package bg.karta.cli;

import bg.karta.coverage.GivenTerms;
import bg.karta.intake.Intake;
import bg.karta.intake.Row;
import bg.karta.money.Currency;
import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table of terms of opening services, any file of rows that an import reads. */
final class CostsFile {
  private static final List<String> COLUMNS =
      List.of("service", "cost", "currency", "step", "min_places", "max_places", "opening_cost");

  private final Path file;
  private final UnaryOperator<String> codes;
  private final List<GivenTerms> terms = new ArrayList<>();
  private List<String> columns = List.of();

  private CostsFile(Path file, UnaryOperator<String> codes) {
    this.file = file;
    this.codes = codes;
  }

  /**
   * The terms in a file, one service in each row; an empty cell gives nothing.
   *
   * @param codes the code of a service by its name
   * @throws Failure if the file cannot be read, or a row is wrong
   */
  static List<GivenTerms> read(Path path, UnaryOperator<String> codes) {
    CostsFile file = new CostsFile(path, codes);
    Intake.open(path.toString(), path).get(0).read(file::accept);
    return file.terms;
  }

  private boolean accept(Row row) {
    if (columns.isEmpty()) {
      columns = List.of(row.cells()).stream().map(CostsFile::column).toList();
      if (!columns.contains("service") || !Set.copyOf(COLUMNS).containsAll(columns)) {
        throw new Failure(
            Failure.Kind.INPUT,
            "failure.whatif.costs.columns",
            file,
            String.join(", ", columns),
            String.join(", ", COLUMNS));
      }
    } else {
      terms.add(terms(row));
    }
    return true;
  }

  private static String column(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private GivenTerms terms(Row row) {
    String service = cell(row, "service");
    return new GivenTerms(
        codes.apply(service == null ? "" : service),
        number(row, "cost"),
        currency(row),
        whole(row, "step"),
        whole(row, "min_places"),
        whole(row, "max_places"),
        number(row, "opening_cost"));
  }

  private @Nullable String cell(Row row, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= row.cells().length || row.cells()[index].isBlank()
        ? null
        : row.cells()[index].strip();
  }

  private Failure wrong(Row row, String column, String value) {
    return new Failure(
        Failure.Kind.INPUT, "failure.whatif.costs.value", file, row.number(), column, value);
  }

  private @Nullable BigDecimal number(Row row, String column) {
    String text = cell(row, column);
    BigDecimal number = text == null ? null : Amounts.number(text);
    if (text != null && number == null) {
      throw wrong(row, column, text);
    }
    return number;
  }

  private @Nullable Long whole(Row row, String column) {
    BigDecimal number = number(row, column);
    if (number == null) {
      return null;
    }
    if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
      throw wrong(row, column, number.toPlainString());
    }
    return number.longValueExact();
  }

  private @Nullable Currency currency(Row row) {
    String text = cell(row, "currency");
    if (text == null) {
      return null;
    }
    for (Currency currency : Currency.values()) {
      if (currency.name().equalsIgnoreCase(text)) {
        return currency;
      }
    }
    throw wrong(row, "currency", text);
  }
}
