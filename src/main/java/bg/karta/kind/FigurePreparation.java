package bg.karta.kind;

import bg.karta.finding.Rule;
import java.time.LocalDate;
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

  private final RecordKind kind;
  private final FieldSpec indicator;
  private final FieldSpec date;
  private final FieldSpec cumulativeFrom;
  private final FieldSpec value;
  private final FieldSpec unit;
  private final FieldSpec exactness;
  private final FieldSpec due;

  /** The day on which the rows were said, if it is known. */
  private final @Nullable LocalDate saidOn;

  /** What there is to say of the present row. */
  private final List<Said> said = new ArrayList<>();

  private record Said(FieldSpec field, Remark remark) {}

  /** What a value was taken for, in words. */
  private static final class Told {
    private final StringBuilder bg;
    private final StringBuilder en;

    Told(String number) {
      this.bg = new StringBuilder(number);
      this.en = new StringBuilder(number);
    }

    void add(String nameBg, String nameEn, String list, String code) {
      Nomenclature.Code known = Nomenclature.named(list).get(code);
      bg.append(", ").append(nameBg).append(" „").append(known == null ? code : known.bg());
      en.append(", ").append(nameEn).append(" \"").append(known == null ? code : known.en());
      bg.append('“');
      en.append('"');
    }

    Remark remark(String written) {
      FigureRule rule = FigureRule.FIGURE_IN_WORDS;
      return new Remark(rule, List.of(written, bg.toString()), List.of(written, en.toString()));
    }
  }

  FigurePreparation(RecordKind kind) {
    this(kind, null);
  }

  private FigurePreparation(RecordKind kind, @Nullable LocalDate saidOn) {
    this.kind = kind;
    this.saidOn = saidOn;
    this.indicator = kind.field("indicator");
    this.date = kind.field("date");
    this.cumulativeFrom = kind.field("cumulative_from");
    this.value = kind.field("value");
    this.unit = kind.field("unit");
    this.exactness = kind.field("exactness");
    this.due = kind.field("due");
  }

  @Override
  public Preparation saidOn(LocalDate day) {
    return new FigurePreparation(kind, day);
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
    String day = Texts.clean(cells.get(date));
    WrittenPeriod counted = day.isEmpty() ? null : counted(day);
    LocalDate said = Dates.parse(counted == null ? day : counted.last());
    WrittenPeriod since = since(cells, said);
    WrittenPeriod until = saidOn(cells, due, said);
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

  /** What a figure is of, in words; what only the day on which it was said tells, where known. */
  private @Nullable WrittenPeriod counted(String day) {
    if (WrittenPeriod.isOpen(day)) {
      return saidOn == null ? null : WrittenPeriod.until(saidOn, day);
    }
    return WrittenPeriod.of(saidOn == null ? day : WrittenPeriod.withYear(saidOn, day), date);
  }

  private @Nullable WrittenPeriod since(RecordCells cells, @Nullable LocalDate said) {
    String text = Texts.clean(cells.get(cumulativeFrom));
    WrittenPeriod since = text.isEmpty() ? null : WrittenPeriod.since(text, cumulativeFrom);
    return since == null ? saidOn(cells, cumulativeFrom, said) : since;
  }

  /** The period of a cell, which may count on the day that the row is of. */
  private static @Nullable WrittenPeriod saidOn(
      RecordCells cells, FieldSpec field, @Nullable LocalDate day) {
    String text = Texts.clean(cells.get(field));
    if (text.isEmpty()) {
      return null;
    }
    WrittenPeriod period = WrittenPeriod.of(text, field);
    return period == null && day != null ? WrittenPeriod.saidOn(day, text, field) : period;
  }

  @Override
  public Remark unread(FieldSpec field, Remark remark) {
    String cell = remark.arguments().isEmpty() ? "" : remark.arguments().get(0);
    if (remark.rule() == CellRule.VALUE_NOT_A_NUMBER) {
      return new Remark(FigureRule.FIGURE_UNREAD, cell);
    }
    if (remark.rule() != CellRule.VALUE_NOT_A_DATE) {
      return remark;
    }
    if (WrittenPeriod.isOpen(cell)) {
      return new Remark(FigureRule.FIGURE_DAY_UNSAID, cell);
    }
    boolean ofAnyYear = WrittenPeriod.lacksYear(cell);
    return new Remark(
        ofAnyYear ? FigureRule.FIGURE_YEAR_UNSAID : FigureRule.FIGURE_DAY_UNREAD, cell);
  }

  private void put(RecordCells cells, FieldSpec written, FieldSpec field, String day) {
    say(field, FigureRule.FIGURE_DATE_IN_WORDS, Texts.clean(cells.get(written)), day);
    cells.put(field, day);
  }

  private void number(RecordCells cells) {
    String text = Texts.clean(cells.get(value));
    WrittenFigure written = text.isEmpty() ? null : WrittenFigure.of(changed(cells) + text);
    if (written == null || (written.isBare() && written.number().equals(text))) {
      return;
    }
    Told told = new Told(written.number());
    String meant = written.exactness();
    if (meant != null) {
      told.add("точност", "exactness", "exactness", meant);
      agree(cells, exactness, meant, text, FigureRule.FIGURE_EXACTNESS_DIFFERS);
    }
    String claimed = claimedUnit(written, cells);
    if (claimed != null) {
      told.add("мярка", "unit", "unit", claimed);
      agree(cells, unit, claimed, text, FigureRule.FIGURE_UNIT_DIFFERS);
    }
    said.add(new Said(value, told.remark(text)));
    cells.put(value, written.number());
  }

  /**
   * The word of a rise or a fall that stands in the name, {@code намалели са децата в
   * институциите}, where the rest is the indicator's name; else nothing.
   */
  private String changed(RecordCells cells) {
    String name = Texts.clean(cells.get(indicator));
    String bare = Texts.clean(WrittenFigure.withoutChange(name));
    String code = Indicators.understood(bare);
    if (bare.equals(name) || Indicators.of(Indicators.understood(name)) != null) {
      return "";
    }
    if (Indicators.of(code) == null) {
      return "";
    }
    cells.put(indicator, code);
    return WrittenFigure.changeIn(name) + " ";
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
      said.add(new Said(field, Remark.of(rule, List.of(text, named(list, code), given))));
    }
  }

  /** A code to be told by its name, or as it is where the list does not have it. */
  private static Object named(Nomenclature list, String code) {
    Nomenclature.Code known = list.get(code);
    return known == null ? code : known;
  }

  private void say(FieldSpec field, Rule rule, String... arguments) {
    said.add(new Said(field, new Remark(rule, arguments)));
  }

  @Override
  public void values(RecordValues values, BiConsumer<Remark, FieldSpec> remarks) {
    said.forEach(each -> remarks.accept(each.remark, each.field));
  }
}
