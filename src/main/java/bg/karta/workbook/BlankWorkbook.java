package bg.karta.workbook;

import bg.karta.opc.PartNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A workbook that has no sheet yet, for findings of no file. */
final class BlankWorkbook {
  private static final String MAIN = "xl/workbook.xml";

  private BlankWorkbook() {}

  static void write(OutputStream out) throws IOException {
    Ooxml form = Ooxml.TRANSITIONAL;
    WorkbookCopy copy = new WorkbookCopy(out);
    add(
        copy,
        "[Content_Types].xml",
        Ooxml.DECLARATION
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + Ooxml.contentType(MAIN, "spreadsheetml.sheet.main")
            + "</Types>");
    add(
        copy,
        "_rels/.rels",
        Ooxml.NO_RELATIONS.replace("</", form.relation("main", "officeDocument", "", MAIN) + "</"));
    add(copy, MAIN, form.empty("workbook").replace("</", "<sheets/></"));
    add(copy, PartNames.relationsOf(MAIN), Ooxml.NO_RELATIONS);
    copy.finish();
  }

  private static void add(WorkbookCopy copy, String part, String text) throws IOException {
    copy.add(part, StandardCharsets.UTF_8, out -> out.write(text));
  }
}
