package bg.karta.workbook;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.ReadTable;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.output.Samples;
import bg.karta.output.TableStyle;
import bg.karta.output.XlsxFile;
import bg.karta.report.FindingWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Findings and the workbooks that they are given in. */
public final class Annotated {
  /** A stand-in for the rule by which personal numbers are masked: one number. */
  static final UnaryOperator<String> MASK = text -> text.replace("7523169263", "75******63");

  private Annotated() {}

  /** A finding in a cell of the sheet of {@link OfficeWorkbook}. */
  public static Finding at(String cell, Severity severity, String message) {
    int row = Integer.parseInt(cell.replaceAll("\\D", ""));
    return in(new Finding.Place("a.xlsx", "Лист1", row, cell), severity, message);
  }

  public static Finding in(Finding.Place place, Severity severity, String message) {
    return new Finding(
        "a-rule", severity, place, "service", "capacity", "=1+1", "s1", message, false, null, "");
  }

  /** The copy of a workbook that was read as {@code a.xlsx}. */
  public static XlsxFile copy(OfficeWorkbook workbook, Path folder, Finding... found)
      throws IOException {
    Path file = workbook.write(folder.resolve("a.xlsx"));
    return write(List.of(new ReadTable("a.xlsx", "Лист1", file, reader -> {}, Set::of)), found);
  }

  /** A table that is in no workbook, its first row having a number. */
  public static ReadTable table(String file, @Nullable String sheet, int first, String[]... rows) {
    return new ReadTable(
        file,
        sheet,
        null,
        reader -> {
          for (int i = 0; i < rows.length; i++) {
            reader.row(first + i, rows[i]);
          }
        },
        Set::of);
  }

  public static XlsxFile write(List<ReadTable> sources, Finding... found) throws IOException {
    try (Findings findings = new Findings()) {
      List.of(found).forEach(findings::add);
      return write(sources, findings);
    }
  }

  public static XlsxFile write(List<ReadTable> sources, Findings findings) throws IOException {
    Report report =
        new Report(
            "1.0",
            "c0ffee",
            "2026-01-31",
            Report.Status.of(findings, false),
            List.of(),
            null,
            findings,
            List.of(),
            null,
            null,
            sources);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FindingWorkbook(MASK).write(report, out, TableStyle.plain(Samples.BG));
    return new XlsxFile(out.toByteArray());
  }
}
