package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Reading;
import bg.karta.kind.RecordKind;
import bg.karta.kind.ServiceTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands what the lines above and between the records of a kind say of all of them: {@code
 * Община: Айтос}, {@code м. септември 2026 г.}, {@code Дом за стари хора}.
 */
final class SaidValues {
  /** What many records have in common; names, days and numbers are a record's own. */
  private static final Set<FieldType> COMMON =
      EnumSet.of(
          FieldType.MUNICIPALITY,
          FieldType.TERRITORY,
          FieldType.OBLAST,
          FieldType.SCOPE,
          FieldType.SETTLEMENT,
          FieldType.MONTH,
          FieldType.YEAR,
          FieldType.EIK,
          FieldType.CODE,
          FieldType.REF);

  private static final Set<FieldType> MUNICIPAL =
      EnumSet.of(FieldType.MUNICIPALITY, FieldType.TERRITORY, FieldType.SCOPE);

  private static final Set<FieldType> OF_OBLAST =
      EnumSet.of(FieldType.OBLAST, FieldType.TERRITORY, FieldType.SCOPE);

  /** Numbers and letters of lists before the words of a line. */
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[IVXLІХ]{1,7}|\\d{1,3}|\\p{Lu})[.)]\\s+|^\\p{Ll}\\)\\s+");

  private static final Pattern MUNICIPALITY =
      Pattern.compile("(?iu)(?:община|общ\\.|municipality(?: of)?)\\s*[–-]?\\s*(\\p{L}.*)");

  private static final Pattern OBLAST =
      Pattern.compile("(?iu)(?:област|обл\\.|oblast)\\s*[–-]?\\s*(\\p{L}.*)|(\\p{L}.*)\\s+област");

  private static final Pattern SETTLEMENT =
      Pattern.compile("(?iu)(?:(?:гр|с)\\.|град|село)\\s*\\p{L}[\\p{L} .-]*");

  /** What stands before a month or a year in a line. */
  private static final Pattern PERIOD =
      Pattern.compile("(?iu)^(?:(?:за|през|for)\\s+)?(?:(?:месец|м\\.|month(?: of)?)\\s*)?");

  private static final Pattern MONTH_WITHIN =
      Pattern.compile(
          "(?iu)(?:за|месец|м\\.|for)\\s+(\\p{L}{3,}|\\d{1,2}|[IVX]{1,4})[\\s./-]+(\\d{4})(?!\\d)");

  private static final Pattern YEAR_WITHIN =
      Pattern.compile("(?iu)(?<!\\d)(2\\d{3}|19\\d{2})\\s*(?:г\\.|год\\.|година)");

  private static final Pattern NUMBER_WITHIN = Pattern.compile("(?<!\\d)(\\d{13}|\\d{9})(?!\\d)");

  private static final int LONGEST = 200;

  private final RecordKind kind;
  private final Headings names;
  private final List<FieldSpec> fields;

  SaidValues(RecordKind kind, Headings names) {
    this.kind = kind;
    this.names = names;
    boolean alone = kind.key().size() == 1;
    this.fields =
        kind.fields().stream()
            .filter(field -> COMMON.contains(field.type()) && !(alone && field.key()))
            .toList();
  }

  /** What a line between the records says, or null. */
  @Nullable SaidValue ofGroup(String label) {
    String text = bare(label);
    SaidValue named = named(label, text);
    if (named != null || text.isEmpty()) {
      return named;
    }
    for (FieldSpec field : fields) {
      String value = ofName(field, text);
      if (value != null) {
        return new SaidValue(field, label, value, false);
      }
    }
    return null;
  }

  /** What a line above the table says by naming the field, {@code Община: Айтос}, or null. */
  @Nullable SaidValue ofLine(String line) {
    return line.indexOf(':') < 0 || line.length() > LONGEST ? null : explicit(line, bare(line));
  }

  /**
   * What the heading of a letter says, {@code ОБЩИНА АЙТОС}, or a title, {@code Отчет за м. май
   * 2026 г.}; it may not be meant for the records, so only what they cannot do without is asked,
   * and what is not understood is nothing.
   */
  @Nullable SaidValue ofTitle(String line, FieldSpec field) {
    if (line.length() > LONGEST || !field.required() || !fields.contains(field)) {
      return null;
    }
    String text = bare(line);
    @Nullable String value = null;
    if (field.type() == FieldType.MONTH) {
      Matcher month = MONTH_WITHIN.matcher(text);
      value = month.find() ? read(field, month.group(1) + " " + month.group(2)) : null;
      value = value == null && month.reset().find() ? digits(field, month) : value;
    } else if (field.type() == FieldType.YEAR) {
      Matcher year = YEAR_WITHIN.matcher(text);
      value = year.find() ? read(field, year.group(1)) : null;
    } else {
      SaidValue named = named(line, text);
      value = named != null && named.field().equals(field) ? named.value() : null;
    }
    return value == null ? null : new SaidValue(field, line, value, true);
  }

  private static @Nullable String digits(FieldSpec field, Matcher month) {
    return read(field, month.group(1) + "." + month.group(2));
  }

  /** The month or year that the name of a sheet is, or null. */
  @Nullable SaidValue ofSheet(String sheet, FieldSpec field) {
    String text = PERIOD.matcher(sheet.replace('_', '.').strip()).replaceFirst("");
    String value = read(field, text);
    return value == null ? null : new SaidValue(field, sheet, value, true);
  }

  /** The fields whose values a line can give. */
  List<FieldSpec> fields() {
    return fields;
  }

  private static String bare(String label) {
    String text = NUMBERING.matcher(label.strip()).replaceFirst("").strip();
    while (!text.isEmpty() && ":;,–-".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }

  private @Nullable SaidValue named(String label, String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    SaidValue explicit = text.indexOf(':') < 0 ? null : explicit(label, text);
    if (explicit != null) {
      return explicit;
    }
    Matcher municipality = MUNICIPALITY.matcher(text);
    if (municipality.matches()) {
      return said(first(MUNICIPAL), label, municipality.group(1));
    }
    if (OBLAST.matcher(text).matches()) {
      return said(first(OF_OBLAST), label, text);
    }
    return SETTLEMENT.matcher(text).matches()
        ? said(first(EnumSet.of(FieldType.SETTLEMENT)), label, text)
        : null;
  }

  private @Nullable SaidValue explicit(String label, String text) {
    int colon = text.indexOf(':');
    String value = colon < 0 ? "" : text.substring(colon + 1).strip();
    if (value.isEmpty()) {
      return null;
    }
    String name = text.substring(0, colon).strip();
    FieldSpec field = names.field(kind, name);
    if (field == null) {
      field =
          switch (name.toLowerCase(Locale.ROOT)) {
            case "общ.", "община", "municipality" -> first(MUNICIPAL);
            case "обл.", "област", "oblast" -> first(OF_OBLAST);
            case "м.", "за месец", "отчетен месец", "период", "отчетен период" ->
                first(EnumSet.of(FieldType.MONTH));
            case "за година", "отчетна година" -> first(EnumSet.of(FieldType.YEAR));
            default -> null;
          };
    }
    return field != null && fields.contains(field) ? said(field, label, value) : null;
  }

  private @Nullable FieldSpec first(Set<FieldType> types) {
    return fields.stream().filter(field -> types.contains(field.type())).findFirst().orElse(null);
  }

  private static @Nullable SaidValue said(@Nullable FieldSpec field, String label, String written) {
    return field == null ? null : new SaidValue(field, label, value(field, written), true);
  }

  /** The value of a field that a text names. */
  private static @Nullable String value(FieldSpec field, String written) {
    String text = written;
    if (field.type() == FieldType.MONTH || field.type() == FieldType.YEAR) {
      text = PERIOD.matcher(written).replaceFirst("");
    } else if (field.type() == FieldType.EIK) {
      Matcher number = NUMBER_WITHIN.matcher(written);
      text = number.find() ? number.group() : written;
    }
    return "service_type".equals(field.ref()) ? ServiceTypes.named(text) : read(field, text);
  }

  /** The value of a field that a text alone can be only of this field. */
  private static @Nullable String ofName(FieldSpec field, String text) {
    return switch (field.type()) {
      case MUNICIPALITY, MONTH -> value(field, text);
      case EIK -> NUMBER_WITHIN.matcher(text).find() ? value(field, text) : null;
      case YEAR -> YEAR_WITHIN.matcher(text).lookingAt() ? value(field, text) : null;
      case REF -> "service_type".equals(field.ref()) ? ServiceTypes.named(text) : null;
      default -> null;
    };
  }

  /** What a text is read as where nothing needs to be said of it, in the form it is stored in. */
  private static @Nullable String read(FieldSpec field, String text) {
    Reading reading = field.read(text);
    return reading.remark() == null && reading.value() != null
        ? String.valueOf(reading.value())
        : null;
  }
}
