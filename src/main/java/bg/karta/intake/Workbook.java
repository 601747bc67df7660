package bg.karta.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook: its sheets and what their cells refer to. */
final class Workbook {
  /** A sheet by its name and the part of the archive it is in. */
  record Sheet(String name, String part, boolean hidden) {}

  /** The parts a part refers to, by the end of the relation's type and by its id. */
  private record Relations(Map<String, String> byType, Map<String, String> byId) {}

  private final String file;
  private final Path path;
  private final List<Sheet> sheets = new ArrayList<>();
  private final CellFormats formats;
  private final @Nullable String stringsPart;
  private boolean since1904;
  private @Nullable List<String> strings;
  private final Map<Sheet, List<MergedCells.Cell>> merged = new HashMap<>();

  Workbook(String file, Path path) throws IOException, XMLStreamException {
    this.file = file;
    this.path = path;
    try (ZipFile zip = new ZipFile(path.toFile())) {
      String main = relations(zip, "").byType.get("officeDocument");
      if (main == null) {
        throw new FileNotFoundException("officeDocument");
      }
      Relations relations = relations(zip, main);
      readSheets(zip, main, relations);
      stringsPart = relations.byType.get("sharedStrings");
      String styles = relations.byType.get("styles");
      if (styles == null) {
        formats = CellFormats.NONE;
      } else {
        try (WorkbookPart part = part(zip, styles)) {
          formats = CellFormats.of(part);
        }
      }
    }
  }

  String file() {
    return file;
  }

  Path path() {
    return path;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  CellFormats formats() {
    return formats;
  }

  /** Whether days are counted from 1904 on, as old Excel for the Macintosh did. */
  boolean since1904() {
    return since1904;
  }

  /** The cells of a sheet that are merged over several rows, found when first asked for. */
  List<MergedCells.Cell> merged(ZipFile zip, Sheet sheet) throws IOException {
    List<MergedCells.Cell> found = merged.get(sheet);
    if (found == null) {
      try (InputStream in =
          WorkbookPart.bytes(file, zip, entry(zip, sheet.part()), path.toFile().length())) {
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
  List<String> strings(ZipFile zip) throws IOException, XMLStreamException {
    if (strings == null) {
      List<String> texts = new ArrayList<>();
      if (stringsPart != null) {
        try (WorkbookPart part = part(zip, stringsPart)) {
          while (part.nextElement("si")) {
            texts.add(RichText.read(part, "si", file, 0));
          }
        }
      }
      strings = texts;
    }
    return strings;
  }

  /** Opens a part of the archive. */
  WorkbookPart part(ZipFile zip, String name) throws IOException, XMLStreamException {
    return new WorkbookPart(file, zip, entry(zip, name), path.toFile().length());
  }

  private static ZipEntry entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new FileNotFoundException(name);
    }
    return entry;
  }

  private void readSheets(ZipFile zip, String main, Relations relations)
      throws IOException, XMLStreamException {
    try (WorkbookPart part = part(zip, main)) {
      while (part.next()) {
        if (part.starts("workbookPr")) {
          String value = part.attribute("date1904");
          since1904 = value.equals("1") || value.equals("true");
        } else if (part.starts("sheet")) {
          String target = relations.byId.get(part.attribute("id"));
          if (target != null) {
            boolean hidden = part.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
            sheets.add(new Sheet(part.attribute("name"), target, hidden));
          }
        }
      }
    }
  }

  private Relations relations(ZipFile zip, String of) throws IOException, XMLStreamException {
    int slash = of.lastIndexOf('/') + 1;
    String folder = of.substring(0, slash);
    Relations relations = new Relations(new HashMap<>(), new HashMap<>());
    try (WorkbookPart part = part(zip, folder + "_rels/" + of.substring(slash) + ".rels")) {
      while (part.nextElement("Relationship")) {
        String type = part.attribute("Type");
        String target = resolve(folder, part.attribute("Target"));
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

  private static String resolve(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
