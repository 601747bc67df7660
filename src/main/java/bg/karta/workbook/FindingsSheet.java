package bg.karta.workbook;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.output.CellPlace;
import bg.karta.text.Messages;
import bg.karta.workbook.StyleSheet.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sheet that sums a report up and lists its findings, each with a link to its cell. */
public final class FindingsSheet {
  /** Excel allows so many links on a sheet; beyond them a formula does the same. */
  private static final int MOST_LINKS = 65_530;

  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  /** The columns from left to right. */
  private static final List<Heading> HEADINGS =
      List.of(
          new Heading("severity", 15),
          new Heading("rule", 24),
          new Heading("file", 18),
          new Heading("sheet", 16),
          new Heading("row", 7),
          new Heading("cell", 9),
          new Heading("field", 16),
          new Heading("value", 24),
          new Heading("message", 70),
          new Heading("do", 70),
          new Heading("key", 20),
          new Heading("fingerprint", 19));

  /** The letter of the column with the links. */
  private static final String CELLS = "F";

  /** A column by its name and its width in characters. */
  private record Heading(String name, int width) {}

  private final Report report;
  private final Messages messages;
  private final List<String> remarks;
  private final int mostRows;
  private final Map<String, String> remedies = new HashMap<>();

  /** A link from a cell of this sheet to another. */
  private record Reference(int row, String location) {}

  /** The writing of one sheet. */
  private final class Lines {
    private final SheetCells cells;
    private final Annotations annotations;
    private final List<Reference> links = new ArrayList<>();
    private Severity severity = Severity.ERROR;

    Lines(SheetCells cells, Annotations annotations) {
      this.cells = cells;
      this.annotations = annotations;
    }

    /** Writes a finding, if it is of the severity whose turn it is. */
    void finding(Finding finding) {
      try {
        if (finding.severity() == severity && cells.row() < mostRows) {
          cells.startRow();
          write(finding);
          cells.endRow();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void write(Finding finding) throws IOException {
      Finding.Place place = finding.place();
      Annotations.Link link = annotations.link(finding);
      cells.text(Look.of(finding.severity()), severity(finding));
      cells.text(Look.TEXT, finding.rule());
      cells.data(place.file());
      cells.data(link == null ? place.sheet() : link.sheet());
      cells.number(place.row());
      if (link == null) {
        cells.data(place.cell());
      } else if (links.size() < MOST_LINKS) {
        links.add(new Reference(cells.row(), link.location()));
        cells.text(Look.LINK, link.cell().toString());
      } else {
        cells.link(link);
      }
      cells.data(finding.field());
      cells.data(finding.value());
      cells.data(finding.message());
      cells.data(remedies.get(finding.rule()));
      cells.data(finding.key());
      cells.text(Look.TEXT, finding.fingerprint());
    }

    private String severity(Finding finding) {
      String word = messages.get("findings.severity." + finding.severity());
      return finding.waived() ? messages.get("findings.workbook.waived", word) : word;
    }
  }

  /**
   * The sheet of a report.
   *
   * @param remarks what must be known about the workbook, a sentence each
   */
  public FindingsSheet(Report report, Messages messages, List<String> remarks) {
    this(report, messages, remarks, CellPlace.MAX_ROWS);
  }

  /** A sheet of fewer rows, so that the limit can be tried. */
  FindingsSheet(Report report, Messages messages, List<String> remarks, int mostRows) {
    this.report = report;
    this.messages = messages;
    this.remarks = remarks;
    this.mostRows = mostRows;
    for (Rule rule : report.rules()) {
      String remedy = rule.advice(messages.lang()).remedy();
      if (remedy != null) {
        remedies.put(rule.id(), remedy);
      }
    }
  }

  /** Writes the part. */
  void write(Writer out, Ooxml form, StyleSheet styles, Annotations annotations, WorkbookMask mask)
      throws IOException {
    SheetCells cells = new SheetCells(out, styles, mask);
    int summary = 6 + remarks().size();
    writeHead(out, form, summary);
    writeSummary(cells);
    Lines lines = new Lines(cells, annotations);
    try {
      for (Severity severity : WORST_FIRST) {
        lines.severity = severity;
        report.findings().forEach(lines::finding);
      }
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    CellPlace last = new CellPlace(cells.row(), HEADINGS.size() - 1);
    out.write("</sheetData><autoFilter ref=\"A" + summary + ":" + last + "\"/>");
    writeLinks(out, lines.links);
    out.write("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
  }

  private static void writeHead(Writer out, Ooxml form, int summary) throws IOException {
    out.write(Ooxml.DECLARATION + "<worksheet xmlns=\"" + form.main() + "\">");
    out.write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    out.write(
        ("<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"%d\""
                + " topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>")
            .formatted(summary, summary + 1));
    for (int i = 0; i < HEADINGS.size(); i++) {
      out.write(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
              .formatted(i + 1, HEADINGS.get(i).width));
    }
    out.write("</cols><sheetData>");
  }

  private void writeSummary(SheetCells cells) throws IOException {
    line(cells, Look.TITLE, messages.get("findings.title"));
    line(cells, Look.LINE, outcome());
    line(
        cells,
        Look.LINE,
        messages.get("findings.made", report.on(), report.ruleset(), report.version()));
    cells.startRow();
    cells.text(Look.LINE, messages.get("findings.colours"));
    for (Severity severity : WORST_FIRST) {
      cells.text(Look.of(severity), messages.get("findings.severity." + severity));
    }
    cells.endRow();
    for (String remark : remarks()) {
      line(cells, Look.LINE, remark);
    }
    cells.startRow();
    cells.endRow();
    cells.startRow();
    for (Heading heading : HEADINGS) {
      cells.text(Look.HEADING, messages.get("findings.column." + heading.name));
    }
    cells.endRow();
  }

  private String outcome() {
    String counts =
        messages.get(
            "findings.summary",
            report.findings().count(Severity.ERROR),
            report.findings().count(Severity.WARNING),
            report.findings().count(Severity.INFO));
    return report.status() == null
        ? counts
        : messages.get("findings.status." + report.status()) + ": " + counts;
  }

  /** What is said above the list, which has no room for more findings than a sheet has rows. */
  private List<String> remarks() {
    List<String> all = new ArrayList<>(remarks);
    long findings = report.findings().waived();
    for (Severity severity : Severity.values()) {
      findings += report.findings().count(severity);
    }
    long room = mostRows - 7L - remarks.size();
    if (findings > room) {
      all.add(messages.get("findings.workbook.cut", room, findings));
    }
    return all;
  }

  private static void line(SheetCells cells, Look look, String text) throws IOException {
    cells.startRow();
    cells.text(look, text);
    cells.endRow();
  }

  private static void writeLinks(Writer out, List<Reference> links) throws IOException {
    if (links.isEmpty()) {
      return;
    }
    out.write("<hyperlinks>");
    for (Reference link : links) {
      out.write("<hyperlink ref=\"" + CELLS + link.row + "\" location=\"");
      out.write(XmlEscapes.encoded(link.location) + "\"/>");
    }
    out.write("</hyperlinks>");
  }
}
