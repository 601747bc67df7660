package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Reading;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.kind.Remark;
import bg.karta.kind.SpellingRule;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.limit.OrdinaryFile;
import bg.karta.text.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small table that a user gives a command beside the register, such as unit costs: its rows are
 * records declared as those of the register are, read from any file that import reads. Nothing is
 * passed over: one wrong cell stops the command.
 *
 * @param <T> what a row is
 */
public final class SettingsFile<T extends Record> {
  /**
   * One row.
   *
   * @param row its number as a spreadsheet shows it
   * @param record what it says
   */
  public record SettingsRow<T>(int row, T record) {}

  private final String file;
  private final Limits limits;
  private final Class<T> type;
  private final RecordKind kind;
  private final Set<List<@Nullable Object>> keys = new HashSet<>();
  private final List<SettingsRow<T>> lines = new ArrayList<>();
  private @Nullable List<@Nullable FieldSpec> columns;

  private SettingsFile(String file, Class<T> type, Limits limits) {
    this.file = file;
    this.limits = limits;
    this.type = type;
    this.kind = Kinds.of(type);
  }

  /**
   * The rows of a file.
   *
   * @throws Failure if the file cannot be read, lacks a column, has one that is not known, a cell
   *     that is not understood, or the same key twice
   */
  public static <T extends Record> List<SettingsRow<T>> read(
      Path path, Class<T> type, Limits limits) {
    SettingsFile<T> settings = new SettingsFile<>(path.toString(), type, limits);
    OrdinaryFile.require(path);
    Intake.open(settings.file, path, limits).get(0).read(settings::take);
    if (settings.lines.isEmpty()) {
      throw settings.failure("intake.no-rows");
    }
    return List.copyOf(settings.lines);
  }

  private boolean take(Row row) {
    if (columns == null) {
      columns = columns(row.cells());
    } else {
      record(row, columns);
    }
    return true;
  }

  private List<@Nullable FieldSpec> columns(String[] headings) {
    List<@Nullable FieldSpec> found = new ArrayList<>();
    for (String heading : headings) {
      FieldSpec field = field(heading);
      if (field == null && !heading.isBlank()) {
        throw failure("settings.column-unknown", heading, names(kind.fields()));
      }
      found.add(field);
    }
    List<FieldSpec> missing =
        kind.fields().stream().filter(f -> f.required() && !found.contains(f)).toList();
    if (!missing.isEmpty()) {
      throw failure("settings.column-missing", names(missing), names(kind.fields()));
    }
    return found;
  }

  private @Nullable FieldSpec field(String heading) {
    return kind.fields().stream()
        .filter(f -> f.name().equals(heading.strip()) || f.rank(heading) >= 0)
        .findFirst()
        .orElse(null);
  }

  private static String names(List<FieldSpec> fields) {
    return fields.stream().map(FieldSpec::name).collect(Collectors.joining(", "));
  }

  private void record(Row row, List<@Nullable FieldSpec> columns) {
    RecordValues values = new RecordValues(kind);
    for (int i = 0; i < columns.size(); i++) {
      FieldSpec field = columns.get(i);
      String cell = i < row.cells().length ? text(row, field, i) : "";
      if (field != null && !cell.isBlank()) {
        values.put(field, value(row, field, cell));
      }
    }
    for (FieldSpec field : kind.fields()) {
      if (field.required() && !values.has(field)) {
        throw failure("settings.cell-missing", row.number(), field.name());
      }
    }
    List<@Nullable Object> key = new ArrayList<>();
    kind.key().forEach(field -> key.add(values.get(field)));
    if (!keys.add(key)) {
      throw failure("settings.twice", row.number(), key);
    }
    if (lines.size() >= limits.of(Limit.SETTINGS_ROWS)) {
      throw limits.over(Limit.SETTINGS_ROWS, "intake.too-many-rows", file);
    }
    lines.add(new SettingsRow<>(row.number(), type.cast(kind.maker().make(values))));
  }

  private static String text(Row row, @Nullable FieldSpec field, int column) {
    return field == null ? row.cells()[column] : row.text(column, field.type());
  }

  private Object value(Row row, FieldSpec field, String cell) {
    Reading reading = field.read(cell);
    Object value = reading.value();
    if (value == null) {
      throw failure("settings.cell", row.number(), field.name(), cell, expected(field, reading));
    }
    return value;
  }

  private static Failure expected(FieldSpec field, Reading reading) {
    Remark remark = reading.remark();
    return remark != null && remark.rule() == SpellingRule.NUMBER_AMBIGUOUS
        ? new Failure(
            Failure.Category.USAGE,
            "settings.either",
            remark.arguments().get(1),
            remark.arguments().get(2))
        : new Failure(Failure.Category.USAGE, "template.type." + field.type());
  }

  private Failure failure(String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = file;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Failure(Failure.Category.INPUT, key, all);
  }
}
