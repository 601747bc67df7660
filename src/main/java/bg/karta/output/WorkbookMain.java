package bg.karta.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part that lists a workbook's sheets. */
final class WorkbookMain {
  /** A sheet as it is listed. */
  record Sheet(String name, String relation) {}

  private final List<Sheet> sheets = new ArrayList<>();
  private long lastId;
  private boolean views;

  /** Reads the list. */
  WorkbookMain(XmlScanner in) throws IOException {
    while (in.next()) {
      if (in.starts("sheet")) {
        sheets.add(new Sheet(in.attribute("name"), in.attribute("id")));
        String id = in.attribute("sheetId");
        lastId = id.matches("\\d{1,9}") ? Math.max(lastId, Long.parseLong(id)) : lastId;
      } else if (in.starts("workbookView")) {
        views = true;
      }
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** A name for a further sheet, which differs from all others in more than its case. */
  String freeName(String wanted) {
    Set<String> taken = new HashSet<>();
    sheets.forEach(sheet -> taken.add(sheet.name().toLowerCase(Locale.ROOT)));
    return XlsxText.freeName(wanted, taken);
  }

  /** Writes the part with one more sheet behind the others, which is shown when it is opened. */
  void write(XmlScanner in, Writer out, String name, String relation, Ooxml form)
      throws IOException {
    String sheet =
        "<sheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
            .formatted(form.relations(), XmlEscapes.encoded(name), lastId + 1, relation);
    boolean active = false;
    while (in.next()) {
      if (in.starts("workbookView") && !active) {
        active = true;
        out.write(XmlTag.with(in.raw(), "activeTab", String.valueOf(sheets.size())));
      } else if (in.starts("sheets")) {
        if (!views) {
          out.write(StyleSection.prefixed(view(), in.prefix()));
        }
        out.write(XmlTag.opened(in.raw()));
        if (in.kind() == XmlScanner.Kind.EMPTY) {
          end(in, out, sheet);
        }
      } else if (in.ends("sheets")) {
        end(in, out, sheet);
      } else {
        in.copy(out);
      }
    }
  }

  private String view() {
    return "<bookViews><workbookView activeTab=\"" + sheets.size() + "\"/></bookViews>";
  }

  private static void end(XmlScanner in, Writer out, String sheet) throws IOException {
    out.write(StyleSection.prefixed(sheet, in.prefix()));
    out.write("</" + in.prefix() + "sheets>");
  }
}
