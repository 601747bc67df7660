package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the headings of a table: the lines above them, the lines between them and the
 * first record, the name of the sheet, and what the user says besides.
 */
final class Surroundings {
  /** Rows of more texts are no lines of a letter or a title. */
  private static final int MOST_TEXTS = 4;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  private final RowSource source;
  private final List<Row> rows;
  private final Headings names;
  private final SetValues set;

  /**
   * The surroundings of tables among the first rows of a sheet or file.
   *
   * @param rows the first rows
   * @param names the headings that the office uses besides those of the kinds
   * @param set what the user gives
   */
  Surroundings(RowSource source, List<Row> rows, Headings names, SetValues set) {
    this.source = source;
    this.rows = rows;
    this.names = names;
    this.set = set;
  }

  /**
   * What is said of the records of a table of some kind.
   *
   * @param headings the table under its headings, with nothing said of it
   * @param block the rows of the headings
   */
  Given of(PlainLayout headings, HeadingBlock block) {
    int first = block.first();
    RecordKind kind = headings.parts().get(0).kind();
    SaidValues lines = new SaidValues(kind, names);
    Map<FieldSpec, Given.SaidLine> ofTable = new LinkedHashMap<>();
    List<Given.SaidLine> unclear = new ArrayList<>();
    Map<FieldSpec, String> given = set.of(kind);
    for (Row row : rows.subList(0, first)) {
      for (String line : lines(row)) {
        SaidValue said = lines.ofLine(line);
        if (said != null && said.value() == null) {
          unclear.add(new Given.SaidLine(row.number(), said));
        } else if (said != null) {
          ofTable.putIfAbsent(said.field(), new Given.SaidLine(row.number(), said));
        }
      }
    }
    for (FieldSpec field : lines.fields()) {
      boolean open =
          headings.lacks(field) && !given.containsKey(field) && !ofTable.containsKey(field);
      Given.SaidLine title = open ? title(lines, field, first) : null;
      if (title != null) {
        ofTable.put(field, title);
      }
    }
    ofSheet(lines, first, ofTable, unclear);
    unclear.removeIf(line -> ofTable.containsKey(line.said().field()));
    return new Given(
        kind,
        new GroupLines(lines),
        ofTable,
        given,
        leading(headings, block.under(), new GroupLines(lines)),
        unclear);
  }

  /** The lines that a row may be: each of its texts, and one that ends in a colon with the next. */
  private static List<String> lines(Row row) {
    List<String> texts = new ArrayList<>();
    for (String cell : row.cells()) {
      if (!cell.isBlank()) {
        texts.add(cell.strip());
      }
    }
    if (texts.size() > MOST_TEXTS) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean open = texts.get(i).endsWith(":") && i + 1 < texts.size();
      lines.add(open ? texts.get(i) + " " + texts.get(++i) : texts.get(i));
    }
    return lines;
  }

  private Given.@Nullable SaidLine title(SaidValues lines, FieldSpec field, int first) {
    for (Row row : rows.subList(0, first)) {
      for (String line : lines(row)) {
        SaidValue said = lines.ofTitle(line, field);
        if (said != null) {
          return new Given.SaidLine(row.number(), said);
        }
      }
    }
    return null;
  }

  /** A sheet for each month, or for each year: the name of a month alone is one of the file's. */
  private void ofSheet(
      SaidValues lines,
      int first,
      Map<FieldSpec, Given.SaidLine> ofTable,
      List<Given.SaidLine> unclear) {
    String sheet = source.sheet();
    if (sheet == null) {
      return;
    }
    for (FieldSpec field : lines.fields()) {
      boolean period = field.type() == FieldType.MONTH || field.type() == FieldType.YEAR;
      if (!period || !field.required() || ofTable.containsKey(field)) {
        continue;
      }
      SaidValue said = lines.ofSheet(sheet, field);
      if (said == null && field.type() == FieldType.MONTH && isWord(sheet)) {
        Set<String> years = years(first);
        String year = years.size() == 1 ? years.iterator().next() : "2000";
        SaidValue ofYear = lines.ofSheet(sheet + " " + year, field);
        boolean known = years.size() == 1;
        if (ofYear != null && !known) {
          unclear.add(new Given.SaidLine(0, new SaidValue(field, sheet, null, true)));
        }
        said = known ? ofYear : null;
      }
      if (said != null) {
        ofTable.put(field, new Given.SaidLine(0, said));
      }
    }
  }

  private static boolean isWord(String text) {
    return text.strip().chars().allMatch(Character::isLetter);
  }

  /** The years that the name of the file and the lines above the table speak of. */
  private Set<String> years(int first) {
    Set<String> years = new LinkedHashSet<>();
    String file = source.file();
    addYears(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1), years);
    rows.subList(0, first).forEach(row -> lines(row).forEach(line -> addYears(line, years)));
    return years;
  }

  private static void addYears(String text, Set<String> years) {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.add(year.group());
    }
  }

  /**
   * The fields of which lines between the headings and the first record say something. What records
   * cannot do without may be said later too: those before it then lack it, each by itself.
   */
  private static Set<FieldSpec> leading(PlainLayout headings, List<Row> under, GroupLines groups) {
    Set<FieldSpec> fields = new LinkedHashSet<>();
    boolean records = false;
    for (Row row : under) {
      String label = headings.groupLabel(row);
      SaidValue said = label == null ? null : groups.under(label);
      records |= label == null;
      if (said != null && headings.lacks(said.field()) && (!records || said.field().required())) {
        fields.add(said.field());
      }
    }
    return fields;
  }
}
