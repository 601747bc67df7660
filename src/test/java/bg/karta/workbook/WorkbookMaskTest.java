package bg.karta.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Severity;
import bg.karta.output.XlsxFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal numbers in what is copied of a workbook. */
final class WorkbookMaskTest {
  @TempDir Path folder;

  /** A workbook with one number in each form in which a cell can hold it. */
  private static OfficeWorkbook numbers() {
    return OfficeWorkbook.of(
            "<sheetData><row r=\"1\"><c r=\"A1\"><v>7523169263</v></c>"
                + "<c r=\"B1\"><v>7.523169263E9</v></c><c r=\"C1\" t=\"inlineStr\"><is><r>"
                + "<t>ЕГН 75231</t></r><r><t>69263</t></r></is></c>"
                + "<c r=\"D1\"><f>7523169263+0</f><v>7523169263</v></c>"
                + "<c r=\"E1\" t=\"str\"><f>F1</f><v>7523169263</v></c>"
                + "<c r=\"F1\" t=\"s\"><v>0</v></c></row></sheetData>")
        .with(
            "xl/_rels/workbook.xml.rels",
            OfficeWorkbook.relations(
                Map.of("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml")))
        .with(
            "xl/sharedStrings.xml", "<sst><si><t>на 7523169263</t></si><si><t>друго</t></si></sst>")
        .with("docProps/core.xml", "<c><title>7523169263</title></c>");
  }

  @Test
  void personal_numbers_are_masked_wherever_they_stand() throws IOException {
    XlsxFile file =
        Annotated.copy(numbers(), folder, Annotated.at("A1", Severity.ERROR, "7523169263"));
    String text = "<is><t xml:space=\"preserve\">75******63</t></is></c>";
    assertThat(file.part(OfficeWorkbook.SHEET))
        .contains("<c r=\"A1\" s=\"9\" t=\"inlineStr\">" + text)
        .contains("<c r=\"B1\" t=\"inlineStr\">" + text)
        .contains("<is><t xml:space=\"preserve\">ЕГН 75******63</t></is>")
        .contains("<c r=\"D1\" t=\"str\"><f>7500000063+0</f><v>75******63</v></c>")
        .contains("<c r=\"E1\" t=\"str\"><f>F1</f><v>75******63</v></c>");
    assertThat(file.part("xl/sharedStrings.xml"))
        .contains("на 75******63")
        .contains("<si><t>друго</t></si>");
    for (String part :
        List.of("docProps/core.xml", "xl/comments1.xml", "xl/worksheets/sheet2.xml")) {
      assertThat(file.part(part)).doesNotContain("7523169263");
    }
  }
}
