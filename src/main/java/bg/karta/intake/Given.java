package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import bg.karta.kind.TableRule;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.person.PersonalNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is said of a table's records elsewhere than in their rows. A cell that holds a value keeps
 * it; a blank one takes that of the lines above its row, else that of the table, else the user's.
 */
final class Given {
  private static final int LABELS = 3;
  private static final int LONGEST = 120;

  private final RecordKind kind;
  private final GroupLines groups;
  private final Map<FieldSpec, SaidLine> ofTable;
  private final Map<FieldSpec, String> set;
  private final Set<FieldSpec> ofGroups;
  private final List<SaidLine> unclear;
  private final Map<FieldSpec, Filled> filled = new LinkedHashMap<>();
  private final Map<FieldSpec, Differing> differing = new LinkedHashMap<>();

  /** What a line says, and the number of its row; 0 for the name of the sheet. */
  record SaidLine(int row, SaidValue said) {}

  /**
   * What is said of a table's records.
   *
   * @param groups the lines between the records
   * @param ofTable what is said above the table or by its name, with the row where it is
   * @param set what the user gives
   * @param ofGroups the fields that lines give before the first record
   * @param unclear the lines above the table that are not understood
   */
  Given(
      RecordKind kind,
      GroupLines groups,
      Map<FieldSpec, SaidLine> ofTable,
      Map<FieldSpec, String> set,
      Set<FieldSpec> ofGroups,
      List<SaidLine> unclear) {
    this.kind = kind;
    this.groups = groups;
    this.ofTable = ofTable;
    this.set = set;
    this.ofGroups = ofGroups;
    this.unclear = unclear;
  }

  /** Nothing but what lines between the records may yet say. */
  static Given none(RecordKind kind, Headings names) {
    GroupLines groups = new GroupLines(new SaidValues(kind, names));
    return new Given(kind, groups, Map.of(), Map.of(), Set.of(), List.of());
  }

  /** The cells that were filled for a field, where the first is, and what filled them. */
  private static final class Filled {
    private final int row;
    private final Set<String> labels = new LinkedHashSet<>();
    private long groupRows;
    private long tableRows;

    Filled(int row) {
      this.row = row;
    }
  }

  /** The cells that say otherwise than the user, and the first of them. */
  private static final class Differing {
    private final int row;
    private final String first;
    private long cells = 1;

    Differing(int row, String first) {
      this.row = row;
      this.first = first;
    }
  }

  /** The fields that have a value in every row, whether the table has a column of them or not. */
  Set<FieldSpec> fields() {
    if (ofTable.isEmpty() && set.isEmpty() && ofGroups.isEmpty()) {
      return Set.of();
    }
    Set<FieldSpec> fields = new LinkedHashSet<>(ofTable.keySet());
    fields.addAll(set.keySet());
    fields.addAll(ofGroups);
    return fields;
  }

  GroupLines groups() {
    return groups;
  }

  /** Takes a line between the records; tells where it names a field and its value is no use. */
  void under(int row, String label, boolean[] wanted, Layout.Sink sink) {
    SaidValue said = groups.under(label);
    if (said != null && said.value() == null && wanted[said.field().position()]) {
      sink.told(told(new SaidLine(row, said)));
    }
  }

  /**
   * The lines above the table that say nothing of use of a field, for those that have no column.
   */
  List<Layout.Told> unclear(boolean[] wanted) {
    return unclear.stream()
        .filter(line -> wanted[line.said.field().position()])
        .map(Given::told)
        .toList();
  }

  private static Layout.Told told(SaidLine line) {
    FieldSpec field = line.said.field();
    String example = field.example().isEmpty() ? "…" : field.example();
    String text = shown(line.said.text());
    return new Layout.Told(
        line.row,
        field,
        text,
        new Remark(TableRule.VALUE_UNCLEAR, text, field.bg().get(0), field.name(), example));
  }

  /**
   * Fills the blank cells of a record.
   *
   * @param columns for each field the index of its column, -1 where it has none even now
   */
  void fill(String[] cells, int[] columns, int row) {
    if (groups.isEmpty() && ofTable.isEmpty() && set.isEmpty()) {
      return;
    }
    for (FieldSpec field : kind.fields()) {
      int i = field.position();
      if (columns[i] < 0) {
        continue;
      }
      if (cells[i].isBlank()) {
        cells[i] = filled(field, row);
      } else if (!set.isEmpty()) {
        compare(field, cells[i], row);
      }
    }
  }

  private String filled(FieldSpec field, int row) {
    SaidValue ofGroup = groups.of(field);
    SaidLine ofAll = ofTable.get(field);
    SaidValue said = ofGroup == null && ofAll != null ? ofAll.said() : ofGroup;
    if (said == null) {
      return set.getOrDefault(field, "");
    }
    String value = Objects.requireNonNullElse(said.value(), "");
    compare(field, value, row);
    Filled fill = filled.computeIfAbsent(field, key -> new Filled(row));
    if (ofGroup == null) {
      fill.tableRows++;
    } else {
      fill.groupRows++;
      if (fill.labels.size() <= LABELS) {
        fill.labels.add(shown(said.text()));
      }
    }
    return value;
  }

  private void compare(FieldSpec field, String cell, int row) {
    String value = set.get(field);
    if (value == null || cell.equals(value)) {
      return;
    }
    Object read = field.read(cell).value();
    if (read != null && !read.equals(field.read(value).value())) {
      Differing known = differing.get(field);
      if (known == null) {
        differing.put(field, new Differing(row, shown(cell)));
      } else {
        known.cells++;
      }
    }
  }

  /** What a row would hold at the places of some fields, as the lines before it say. */
  String value(FieldSpec field, GroupLines above) {
    SaidValue said = above.of(field);
    SaidLine ofAll = ofTable.get(field);
    said = said == null && ofAll != null ? ofAll.said() : said;
    return said == null || said.value() == null ? set.getOrDefault(field, "") : said.value();
  }

  /** Whether no row got a value of a field from elsewhere. */
  boolean isUnsaid(FieldSpec field) {
    return !filled.containsKey(field);
  }

  /** Tells what was taken, once for each field. */
  void end(Layout.Sink sink) {
    filled.forEach((field, fill) -> tell(field, fill, sink));
    differing.forEach(
        (field, differs) -> {
          String value = Objects.requireNonNull(set.get(field));
          List<String> rest =
              List.of(field.name(), value, String.valueOf(differs.cells), differs.first);
          tell(TableRule.VALUE_SET_DIFFERS, differs.row, field, differs.first, rest, sink);
        });
  }

  private void tell(FieldSpec field, Filled fill, Layout.Sink sink) {
    if (fill.groupRows > 0) {
      List<String> labels = new ArrayList<>(fill.labels);
      String shown = String.join("; ", labels.subList(0, Math.min(LABELS, labels.size())));
      shown += labels.size() > LABELS ? "…" : "";
      List<String> rest = List.of(field.name(), String.valueOf(fill.groupRows), shown);
      tell(TableRule.VALUE_OF_GROUPS, fill.row, field, shown, rest, sink);
    }
    SaidLine line = ofTable.get(field);
    if (fill.tableRows > 0 && line != null) {
      String value = named(Objects.requireNonNullElse(line.said.value(), ""));
      List<String> rest =
          List.of(field.name(), String.valueOf(fill.tableRows), value, shown(line.said.text()));
      tell(TableRule.VALUE_TAKEN, line.row, field, value, rest, sink);
    }
  }

  private static void tell(
      TableRule rule, int row, FieldSpec field, String value, List<String> rest, Layout.Sink sink) {
    List<String> arguments = new ArrayList<>(List.of(field.bg().get(0)));
    arguments.addAll(rest);
    Remark remark = new Remark(rule, arguments.toArray(String[]::new));
    sink.told(new Layout.Told(row, field, value, remark));
  }

  private static String named(String value) {
    Territory territory = Territories.get().get(value);
    return territory == null ? value : "%s (%s)".formatted(territory.bg(), value);
  }

  private static String shown(String text) {
    String masked = PersonalNumbers.maskWidely(text.strip());
    return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
  }
}
