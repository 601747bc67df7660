package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.opc.Container;
import bg.karta.opc.OwnSheet;
import bg.karta.opc.PartNames;
import bg.karta.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook: its sheets and what their cells refer to. */
final class XlsxWorkbook implements Workbook {
  /** The parts a part refers to, by the end of the relation's type and by its id. */
  private record Targets(Map<String, String> byType, Map<String, String> byId) {}

  /** What a text takes in memory beside its letters. */
  private static final int HELD = 48;

  private final String file;
  private final Path path;
  private final Limits limits;
  private final List<WorkbookSheet> sheets = new ArrayList<>();
  private final CellFormats formats;
  private final @Nullable String stringsPart;
  private boolean since1904;
  private boolean uncalculated;
  private @Nullable List<String> strings;
  private final Map<WorkbookSheet, List<MergedCells.MergedCell>> merged = new HashMap<>();

  XlsxWorkbook(String file, Path path, Limits limits) throws IOException, XMLStreamException {
    this.file = file;
    this.path = path;
    this.limits = limits;
    try (Container zip = Container.open(path)) {
      String main = main(zip);
      Targets relations = relations(zip, main);
      readSheets(zip, main, relations);
      stringsPart = relations.byType.get("sharedStrings");
      String styles = relations.byType.get("styles");
      if (styles == null || !zip.has(styles)) {
        formats = CellFormats.NONE;
      } else {
        try (WorkbookPart part = part(zip, styles)) {
          formats = CellFormats.of(part);
        }
      }
    }
  }

  @Override
  public String file() {
    return file;
  }

  Limits limits() {
    return limits;
  }

  @Override
  public Path annotatable() {
    return path;
  }

  @Override
  public List<WorkbookSheet> sheets() {
    return sheets;
  }

  @Override
  public SheetReader open(WorkbookSheet sheet, boolean wantsMerged)
      throws IOException, XMLStreamException {
    Container zip = Container.open(path);
    try {
      WorkbookPart xml = part(zip, sheet.place());
      return new XlsxRows(this, zip, xml, wantsMerged ? merged(zip, sheet) : List.of());
    } catch (IOException | XMLStreamException | Failure e) {
      zip.close();
      throw e;
    }
  }

  CellFormats formats() {
    return formats;
  }

  /** Whether days are counted from 1904 on, as old Excel for the Macintosh did. */
  boolean since1904() {
    return since1904;
  }

  /**
   * Whether the program that wrote the workbook asks for its formulas to be calculated when it is
   * opened, as it has not done so itself: 0 may then stand where a result will.
   */
  boolean isUncalculated() {
    return uncalculated;
  }

  /** The cells of a sheet that are merged over several rows, found when first asked for. */
  private List<MergedCells.MergedCell> merged(Container zip, WorkbookSheet sheet)
      throws IOException {
    List<MergedCells.MergedCell> found = merged.get(sheet);
    if (found == null) {
      try (InputStream in =
          WorkbookPart.bytes(
              file, zip, entry(zip, sheet.place()), path.toFile().length(), limits)) {
        found = MergedCells.in(in);
      }
      merged.put(sheet, found);
    }
    return found;
  }

  /**
   * The texts that cells refer to by number. A sheet may refer to any of them at any place, so they
   * are held in memory, once for all sheets: the only thing here that grows with the file.
   */
  List<String> strings(Container zip) throws IOException, XMLStreamException {
    if (strings == null) {
      List<String> texts = new ArrayList<>();
      long bytes = 0;
      if (stringsPart != null) {
        try (WorkbookPart part = part(zip, stringsPart)) {
          while (part.nextElement("si")) {
            String text = RichText.read(part, "si", file, 0, limits);
            bytes += HELD + 2L * text.length();
            if (bytes > limits.of(Limit.WORKBOOK_STRINGS)) {
              throw limits.over(
                  Limit.WORKBOOK_STRINGS, "intake.strings-too-many", file, texts.size());
            }
            texts.add(text);
          }
        } catch (IOException | XMLStreamException e) {
          throw new Failure(Failure.Category.INPUT, "intake.strings-broken", file, texts.size());
        }
      }
      strings = texts;
    }
    return strings;
  }

  /** Opens a part of the archive. */
  WorkbookPart part(Container zip, String name) throws IOException, XMLStreamException {
    return new WorkbookPart(file, zip, entry(zip, name), path.toFile().length(), limits);
  }

  private ZipEntry entry(Container zip, String name) {
    ZipEntry entry = zip.entry(name);
    if (entry == null) {
      throw new Failure(Failure.Category.INPUT, "intake.workbook-part", file, name);
    }
    return entry;
  }

  /** The main part; where nothing leads to it, the one of its usual name. */
  private String main(Container zip) throws IOException, XMLStreamException {
    String main =
        zip.has(PartNames.relationsOf("")) ? relations(zip, "").byType.get("officeDocument") : null;
    return main == null || !zip.has(main) ? Container.WORKBOOK : main;
  }

  private void readSheets(Container zip, String main, Targets relations)
      throws IOException, XMLStreamException {
    String own = null;
    try (WorkbookPart part = part(zip, main)) {
      while (part.next()) {
        if (part.starts("workbookPr")) {
          since1904 = XlsxRows.isTrue(part.attribute("date1904"));
        } else if (part.starts("calcPr")) {
          uncalculated = XlsxRows.isTrue(part.attribute("fullCalcOnLoad"));
        } else if (part.starts("sheet")) {
          addSheet(part, relations);
        } else if (part.starts("definedName") && part.attribute("name").equals(OwnSheet.NAME)) {
          own = OwnSheet.sheet(part.content());
        }
      }
    }
    String name = own;
    sheets.replaceAll(sheet -> sheet.name().equals(name) ? sheet.asOwn() : sheet);
  }

  private void addSheet(WorkbookPart part, Targets relations) {
    String id = part.attribute("id");
    String target = relations.byId.get(id);
    if (target != null) {
      boolean hidden = part.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
      boolean own = id.startsWith(OwnSheet.RELATION);
      sheets.add(new WorkbookSheet(part.attribute("name"), target, hidden, own));
    }
  }

  private Targets relations(Container zip, String of) throws IOException, XMLStreamException {
    Targets relations = new Targets(new HashMap<>(), new HashMap<>());
    try (WorkbookPart part = part(zip, PartNames.relationsOf(of))) {
      while (part.nextElement("Relationship")) {
        String type = part.attribute("Type");
        String target = PartNames.resolved(of, part.attribute("Target"));
        type = type.substring(type.lastIndexOf('/') + 1);
        relations.byType.putIfAbsent(type, target);
        // A chart may fill a whole sheet; it has no rows.
        if (type.equals("worksheet")) {
          relations.byId.put(part.attribute("Id"), target);
        }
      }
    }
    return relations;
  }
}
