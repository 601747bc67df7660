package bg.karta.reconcile;

import bg.karta.kind.Indicators;
import bg.karta.kind.Nomenclature;
import bg.karta.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes numbers and computations for people: no-break spaces between thousands, a true minus. */
final class FigureWording {
  private static final char SPACE = '\u00a0';
  private static final int GROUP = 3;

  private final Messages messages;

  FigureWording(Messages messages) {
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  /** A number: {@code −7 587.5}. */
  static String number(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(value.signum() < 0 ? "−" : "");
    for (int i = 0; i < plain.length(); i++) {
      if (i > 0 && i < whole && (whole - i) % GROUP == 0) {
        out.append(SPACE);
      }
      out.append(plain.charAt(i));
    }
    return out.toString();
  }

  /** A number, or percent. */
  static String number(BigDecimal value, boolean percent) {
    return percent ? number(value) + SPACE + "%" : number(value);
  }

  /** A figure with the sign of what it is only about; a fall by "at least" so much in words. */
  String figure(PublishedNumber figure) {
    boolean exact = figure.exactness() == PublishedNumber.Exactness.EXACT;
    return figure.claim() != null && figure.value().signum() < 0 && !exact
        ? fall(figure)
        : figure.exactness().mark() + number(figure.value(), figure.isPercent());
  }

  private String fall(PublishedNumber figure) {
    String size = number(figure.value().abs(), figure.isPercent());
    return messages.get("reconcile.fall." + figure.exactness(), size);
  }

  /** An indicator by its name, or as an office calls its own. */
  String indicator(String code) {
    Nomenclature.Code known = Indicators.of(code);
    return known == null ? code : messages.lang().choose(known.bg(), known.en());
  }

  /** A unit by its name, or as an office calls its own. */
  String unit(String code) {
    Nomenclature.Code known = Nomenclature.named("unit").get(code);
    return known == null ? code : messages.lang().choose(known.bg(), known.en());
  }

  /** What the register counts. */
  String register(String code) {
    return messages.get("reconcile.register", indicator(code));
  }

  /** A figure that a base or a relation names, in words. */
  String term(Base.Term term) {
    String name = indicator(term.indicator());
    Base.When on = term.on();
    if (on == null) {
      return name;
    }
    if (on.isStart() || on.isPrevious()) {
      return messages.get(on.isStart() ? "reconcile.term.start" : "reconcile.term.previous", name);
    }
    LocalDate first = Objects.requireNonNull(on.first());
    LocalDate last = Objects.requireNonNull(on.last());
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    return messages.get(
        "reconcile.term.on",
        name,
        year ? String.valueOf(first.getYear()) : time(new Moment(last, "", period(first, last))));
  }

  private static @Nullable LocalDate period(LocalDate first, LocalDate last) {
    return first.equals(last) ? null : first;
  }

  /** Figures with plus between them. */
  String sum(List<PublishedNumber> figures) {
    return figures.stream().map(this::figure).collect(Collectors.joining(" + "));
  }

  /** The same in brackets where there are several. */
  String bracketed(List<PublishedNumber> figures) {
    return figures.size() > 1 ? "(" + sum(figures) + ")" : sum(figures);
  }

  /** {@code …, published −87 %}. */
  String published(PublishedNumber claimed) {
    return messages.get("reconcile.published", figure(claimed));
  }

  /** A day as it is written in the language. */
  String day(LocalDate day) {
    return messages
        .lang()
        .choose(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day), day.toString());
  }

  /** A day, or the days of a period. */
  String time(Moment moment) {
    @Nullable LocalDate from = moment.from();
    return from == null ? day(moment.date()) : day(from) + "–" + day(moment.date());
  }

  /** The whole computation with its result, and what was published where that is another number. */
  String equation(Computed computed, boolean percent, @Nullable PublishedNumber claimed) {
    String value = number(computed.rounded(claimed), percent);
    String result =
        computed.bound().isKnown()
            ? computed.written() + " " + computed.bound().sign() + " " + value
            : computed.written();
    boolean same =
        claimed != null
            && claimed.exactness() == PublishedNumber.Exactness.EXACT
            && computed.bound().equals(OpenSides.NONE)
            && claimed.value().compareTo(computed.value()) == 0;
    if (claimed == null || same) {
      return result;
    }
    boolean unsigned = claimed.claim() != null && computed.isPublishedUnsigned(claimed);
    return result
        + ", "
        + (unsigned ? messages.get("reconcile.published", fall(claimed)) : published(claimed));
  }
}
