package bg.karta.intake;

import bg.karta.intake.Layout.KindColumns;
import bg.karta.kind.Inspection;
import bg.karta.kind.Kinds;
import bg.karta.kind.Licence;
import bg.karta.kind.Provider;
import bg.karta.kind.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column of the agency's register holds what. */
final class RegisterColumns {
  static final int NAME = 0;
  static final int EIK = 1;
  static final int MUNICIPALITY = 2;
  static final int SETTLEMENT = 3;
  static final int ADDRESS = 4;
  static final int KINDS = 5;
  static final int TARGET_GROUP = 6;
  static final int NUMBER = 7;
  static final int VALID_TO = 8;
  static final int CHANGED_NUMBER = 9;
  static final int CHANGED_VALID_TO = 10;
  static final int RENEWED_NUMBER = 11;
  static final int RENEWED_VALID_TO = 12;
  static final int VIOLATIONS = 13;

  /** The headings the agency publishes, then those of the flat form, in the order above. */
  private static final List<List<String>> HEADINGS =
      List.of(
          List.of("доставчик", "providername"),
          List.of("еик", "eik"),
          List.of("община", "municipality"),
          List.of("населеномясто", "settlement"),
          List.of("седалищеиадреснауправление", "address"),
          List.of("социалнауслуга", "socialservice"),
          List.of("целевагрупа", "targetgroup"),
          List.of("лицензномеридатанаиздаване", "licensenumber"),
          List.of("лиценздатанавалидност", "licensevalidity"),
          List.of("лицензспромянаномеридата", "licensemodifiednumber"),
          List.of("лицензспромянадатавалидност", "licensemodifiedvalidity"),
          List.of("подновенлицензидата", "licenserenewednumber"),
          List.of("подновенлиценздатавалидност", "licenserenewedvalidity"),
          List.of("установенинарушения", "violations"));

  private final int[] columns = new int[HEADINGS.size()];
  private final OtherColumns others = new OtherColumns();
  private final HeadingRows headings;

  private RegisterColumns(String[] headings) {
    Arrays.fill(columns, -1);
    this.headings = new HeadingRows(headings);
  }

  /** The heading row, to know it again. */
  HeadingRows headings() {
    return headings;
  }

  /** How many cells a row has that reaches to the last column. */
  int width() {
    return Arrays.stream(columns).max().orElse(0) + 1;
  }

  /** The columns of a heading row, or null where it is not the register's. */
  static @Nullable RegisterColumns of(String[] headings) {
    RegisterColumns found = new RegisterColumns(headings);
    for (int column = 0; column < headings.length; column++) {
      found.take(headings[column], column);
    }
    boolean register =
        found.columns[EIK] >= 0
            && found.columns[NAME] >= 0
            && found.columns[KINDS] >= 0
            && found.columns[NUMBER] >= 0;
    return register ? found : null;
  }

  private void take(String heading, int column) {
    String letters = heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-zа-я]", "");
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < 0 && HEADINGS.get(i).contains(letters)) {
        columns[i] = column;
        return;
      }
    }
    // The running number of the provider, № alone, says nothing that is kept.
    if (!letters.isEmpty() && !heading.startsWith("karta_")) {
      others.add(column, heading);
    }
  }

  OtherColumns others() {
    return others;
  }

  String cell(Row row, int what) {
    int column = columns[what];
    return column >= 0 && column < row.cells().length ? row.cells()[column] : "";
  }

  /** A continuation row with the provider's own cells filled in from its first row. */
  Row withProvider(Row row, Row first) {
    String[] cells = Arrays.copyOf(row.cells(), Math.max(row.cells().length, first.cells().length));
    for (int i = row.cells().length; i < cells.length; i++) {
      cells[i] = "";
    }
    for (int what : new int[] {NAME, EIK, MUNICIPALITY, SETTLEMENT, ADDRESS}) {
      int column = columns[what];
      if (column >= 0 && column < first.cells().length) {
        cells[column] = first.cells()[column];
      }
    }
    return new Row(row.number(), cells, row.end());
  }

  /** The cells of a part's record in a row. */
  String[] cells(KindColumns part, Row row) {
    String[] cells = new String[part.columns().length];
    for (int i = 0; i < cells.length; i++) {
      int column = part.columns()[i];
      cells[i] = column >= 0 && column < row.cells().length ? row.cells()[column] : "";
    }
    return cells;
  }

  KindColumns provider() {
    return part(
        Kinds.of(Provider.class),
        Map.of(
            "eik", EIK,
            "name", NAME,
            "municipality", MUNICIPALITY,
            "settlement", SETTLEMENT,
            "address", ADDRESS));
  }

  KindColumns licence(int number, int validTo) {
    return part(
        Kinds.of(Licence.class),
        Map.of(
            "number", number,
            "provider", EIK,
            "kind", KINDS,
            "target_group", TARGET_GROUP,
            "valid_to", validTo));
  }

  KindColumns inspection() {
    return part(
        Kinds.of(Inspection.class),
        Map.of("number", VIOLATIONS, "provider", EIK, "act", VIOLATIONS));
  }

  private KindColumns part(RecordKind kind, Map<String, Integer> fields) {
    int[] found = new int[kind.fields().size()];
    Arrays.fill(found, -1);
    fields.forEach((field, what) -> found[kind.position(field)] = columns[what]);
    return new KindColumns(kind, found);
  }
}
