package bg.karta.kind;

import bg.karta.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the press writes around a figure: how a number is meant, its unit, days in words. What
 * stands in a column of its own counts; a cell that says otherwise is an error.
 */
final class FigurePreparation implements Preparation {
  /** Units of what is open to people, which one office calls so and another otherwise. */
  private static final Set<String> ESTABLISHMENTS =
      Set.of("homes", "institutions", "centres", "services");

  private static final String TARGET = "target";

  /** Where nothing says whether persons are counted or something else. */
  private static final String COUNT = "count";

  private final FieldSpec indicator;
  private final FieldSpec date;
  private final FieldSpec cumulativeFrom;
  private final FieldSpec value;
  private final FieldSpec unit;
  private final FieldSpec exactness;
  private final FieldSpec due;

  /** What there is to say of the present row. */
  private final List<Said> said = new ArrayList<>();

  private record Said(FieldSpec field, Remark remark) {}

  FigurePreparation(RecordKind kind) {
    this.indicator = kind.field("indicator");
    this.date = kind.field("date");
    this.cumulativeFrom = kind.field("cumulative_from");
    this.value = kind.field("value");
    this.unit = kind.field("unit");
    this.exactness = kind.field("exactness");
    this.due = kind.field("due");
  }

  @Override
  public boolean mayLackColumn(FieldSpec field) {
    return field.equals(unit);
  }

  @Override
  public void cells(RecordCells cells) {
    said.clear();
    days(cells);
    number(cells);
    String counted = Indicators.unit(Indicators.understood(Texts.clean(cells.get(indicator))));
    String given = Indicators.unitCode(Texts.clean(cells.get(unit)));
    boolean open = given.isEmpty();
    if (!cells.isBlank(due) && (open || given.equals(COUNT) || given.equals(counted))) {
      cells.put(unit, TARGET);
    } else if (open) {
      cells.put(unit, counted == null ? COUNT : counted);
    }
  }

  /** A figure is of the end of the period it names, and is counted from its beginning. */
  private void days(RecordCells cells) {
    WrittenPeriod counted = period(cells, date);
    WrittenPeriod since = period(cells, cumulativeFrom);
    WrittenPeriod until = period(cells, due);
    if (counted != null && counted.several() && cells.isBlank(cumulativeFrom)) {
      put(cells, date, cumulativeFrom, counted.first());
    }
    if (counted != null) {
      put(cells, date, date, counted.last());
    }
    if (since != null) {
      put(cells, cumulativeFrom, cumulativeFrom, since.first());
    }
    if (until != null) {
      put(cells, due, due, until.last());
    }
  }

  private static @Nullable WrittenPeriod period(RecordCells cells, FieldSpec field) {
    String text = Texts.clean(cells.get(field));
    return text.isEmpty() ? null : WrittenPeriod.of(text, field);
  }

  private void put(RecordCells cells, FieldSpec written, FieldSpec field, String day) {
    say(field, FigureRule.FIGURE_DATE_IN_WORDS, Texts.clean(cells.get(written)), day);
    cells.put(field, day);
  }

  private void number(RecordCells cells) {
    String text = Texts.clean(cells.get(value));
    WrittenFigure written = text.isEmpty() ? null : WrittenFigure.of(text);
    if (written == null || (written.isBare() && written.number().equals(text))) {
      return;
    }
    List<String> parts = new ArrayList<>(List.of(written.number()));
    String meant = written.exactness();
    if (meant != null) {
      parts.add(meant);
      agree(cells, exactness, meant, text, FigureRule.FIGURE_EXACTNESS_DIFFERS);
    }
    String claimed = claimedUnit(written, cells);
    if (claimed != null) {
      parts.add(claimed);
      agree(cells, unit, claimed, text, FigureRule.FIGURE_UNIT_DIFFERS);
    }
    say(value, FigureRule.FIGURE_IN_WORDS, text, String.join(", ", parts));
    cells.put(value, written.number());
  }

  /** What the words claim, in the terms of the indicator and of the column of units. */
  private @Nullable String claimedUnit(WrittenFigure written, RecordCells cells) {
    String code = Indicators.understood(Texts.clean(cells.get(indicator)));
    String counted = Indicators.unit(code);
    boolean ofChange = code.endsWith("-increase");
    String claimed = ofChange ? written.unit() : written.claimedUnit();
    String given = Indicators.unitCode(Texts.clean(cells.get(unit)));
    if (claimed == null || isPart(claimed, given)) {
      return claimed == null ? null : given;
    }
    boolean alike = counted != null && ESTABLISHMENTS.containsAll(List.of(claimed, counted));
    return alike ? counted : claimed;
  }

  /** Whether a unit of the column says more closely what the words say. */
  private static boolean isPart(String claimed, String given) {
    return switch (given) {
      case "" -> false;
      case TARGET -> true;
      case COUNT -> !claimed.startsWith("percent") && !claimed.equals("change");
      case "percent-share", "percent-change" -> claimed.equals("percent");
      case "change" -> !claimed.startsWith("percent");
      default -> ESTABLISHMENTS.containsAll(List.of(claimed, given));
    };
  }

  /**
   * Fills a blank cell, and one of percent where the words say of what; one that says something
   * else is an error.
   */
  private void agree(
      RecordCells cells, FieldSpec field, String code, String text, FigureRule rule) {
    String given = Texts.clean(cells.get(field));
    Nomenclature list = Nomenclature.named(field.equals(unit) ? "unit" : "exactness");
    Nomenclature.Code known = list.find(given);
    boolean wider = known != null && known.code().equals("percent") && code.startsWith("percent-");
    if (given.isEmpty() || wider) {
      cells.put(field, code);
    } else if (known == null || !known.code().equals(code)) {
      say(field, rule, text, code, given);
    }
  }

  private void say(FieldSpec field, Rule rule, String... arguments) {
    said.add(new Said(field, new Remark(rule, arguments)));
  }

  @Override
  public void values(RecordValues values, BiConsumer<Remark, FieldSpec> remarks) {
    said.forEach(each -> remarks.accept(each.remark, each.field));
  }
}
