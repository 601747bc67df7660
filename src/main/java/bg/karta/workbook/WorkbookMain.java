package bg.karta.workbook;

import bg.karta.opc.OwnSheet;
import bg.karta.output.XlsxText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part that lists a workbook's sheets. */
final class WorkbookMain {
  /** What may stand between the list of sheets and the names. */
  private static final Set<String> BEFORE_NAMES = Set.of("functionGroups", "externalReferences");

  /**
   * A sheet as it is listed.
   *
   * @param own whether it lists what karta found earlier
   */
  record Sheet(String name, String relation, boolean own) {
    private Sheet asOwn() {
      return new Sheet(name, relation, true);
    }
  }

  private final List<Sheet> sheets = new ArrayList<>();
  private long lastId;
  private boolean views;

  /** Reads the list. */
  WorkbookMain(XmlScanner in) throws IOException {
    String own = null;
    while (in.next()) {
      if (in.starts("sheet")) {
        String relation = in.attribute("id");
        boolean told = relation.startsWith(OwnSheet.RELATION);
        sheets.add(new Sheet(in.attribute("name"), relation, told));
        String id = in.attribute("sheetId");
        lastId = id.matches("\\d{1,9}") ? Math.max(lastId, Long.parseLong(id)) : lastId;
      } else if (in.starts("workbookView")) {
        views = true;
      } else if (in.starts("definedName") && in.attribute("name").equals(OwnSheet.NAME)) {
        own = OwnSheet.sheet(DefinedName.read(in).text());
      }
    }
    String named = own;
    sheets.replaceAll(sheet -> sheet.name().equals(named) ? sheet.asOwn() : sheet);
  }

  /** The sheets, without those that list what karta found earlier. */
  List<Sheet> sheets() {
    return sheets.stream().filter(sheet -> !sheet.own()).toList();
  }

  /** The sheets that list what karta found earlier. */
  List<Sheet> own() {
    return sheets.stream().filter(Sheet::own).toList();
  }

  /** A name for a further sheet, which differs from all others in more than its case. */
  String freeName(String wanted) {
    Set<String> taken = new HashSet<>();
    sheets().forEach(sheet -> taken.add(sheet.name().toLowerCase(Locale.ROOT)));
    return XlsxText.freeName(wanted, taken);
  }

  /**
   * Writes the part with one more sheet behind the others, which is shown when it is opened, in the
   * place of those that list what was found earlier.
   */
  void write(XmlScanner in, Writer out, String name, Ooxml form) throws IOException {
    String sheet =
        "<sheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
            .formatted(form.relations(), XmlEscapes.encoded(name), lastId + 1, OwnSheet.RELATION);
    String mark = DefinedName.hidden(OwnSheet.NAME, OwnSheet.reference(name));
    boolean active = false;
    boolean listed = false;
    boolean marked = false;
    while (in.next()) {
      if (listed && !marked && comesAfterNames(in)) {
        marked = true;
        out.write(names(mark, in.prefix()));
      }
      if (in.starts("workbookView") && !active) {
        active = true;
        out.write(view(in.raw()));
      } else if (in.starts("sheets")) {
        if (!views) {
          out.write(StyleSection.prefixed(view(), in.prefix()));
        }
        sheets(in, out, sheet);
        listed = true;
      } else if (in.starts("definedNames")) {
        marked = true;
        definedNames(in, out, mark);
      } else {
        in.copy(out);
      }
    }
  }

  private static boolean comesAfterNames(XmlScanner in) {
    boolean element = in.kind() == XmlScanner.Token.EMPTY || in.kind() == XmlScanner.Token.START;
    boolean top = in.depth() == (in.kind() == XmlScanner.Token.START ? 2 : 1);
    return in.ends("workbook")
        || (element
            && top
            && !in.name().equals("definedNames")
            && !BEFORE_NAMES.contains(in.name()));
  }

  private static String names(String mark, String prefix) {
    return StyleSection.prefixed("<definedNames>" + mark + "</definedNames>", prefix);
  }

  private String view(String tag) {
    String shown = XmlTag.with(tag, "activeTab", String.valueOf(sheets().size()));
    return own().isEmpty() ? shown : XmlTag.without(shown, "firstSheet");
  }

  private String view() {
    return "<bookViews><workbookView activeTab=\"" + sheets().size() + "\"/></bookViews>";
  }

  private void sheets(XmlScanner in, Writer out, String added) throws IOException {
    boolean open = in.kind() == XmlScanner.Token.START;
    String end = StyleSection.prefixed(added + "</sheets>", in.prefix());
    out.write(XmlTag.opened(in.raw()));
    int at = 0;
    boolean leftOut = false;
    while (open && in.next() && !in.ends("sheets")) {
      if (in.starts("sheet")) {
        leftOut = sheets.get(at++).own();
      }
      if (!leftOut) {
        in.copy(out);
      }
    }
    out.write(end);
  }

  /** Passes on the names, but for those of sheets that go; the others count without these. */
  private void definedNames(XmlScanner in, Writer out, String added) throws IOException {
    boolean open = in.kind() == XmlScanner.Token.START;
    String end = StyleSection.prefixed(added + "</definedNames>", in.prefix());
    out.write(XmlTag.opened(in.raw()));
    while (open && in.next() && !in.ends("definedNames")) {
      if (in.starts("definedName")) {
        String kept = kept(DefinedName.read(in));
        out.write(kept == null ? "" : kept);
      } else {
        in.copy(out);
      }
    }
    out.write(end);
  }

  private @Nullable String kept(DefinedName name) {
    int of = name.sheet();
    if (name.name().equals(OwnSheet.NAME)
        || (of >= 0 && of < sheets.size() && sheets.get(of).own())) {
      return null;
    }
    long before = sheets.stream().limit(Math.max(of, 0)).filter(Sheet::own).count();
    return before == 0 ? name.raw() : name.ofSheet(of - (int) before);
  }
}
