package bg.karta.report;

import bg.karta.finding.ReadTable;
import bg.karta.finding.Report;
import bg.karta.output.TableStyle;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import bg.karta.workbook.AnnotatedWorkbook;
import bg.karta.workbook.Annotations;
import bg.karta.workbook.CellMarks;
import bg.karta.workbook.FindingsSheet;
import bg.karta.workbook.TableSheets;
import bg.karta.workbook.UnfitPart;
import bg.karta.workbook.WorkbookArchive;
import bg.karta.workbook.WorkbookMask;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The findings in the workbook they were found in. Where a single workbook was read, it is a copy
 * of that; of other files and of several a workbook is made first, with a sheet for each table.
 */
public final class FindingWorkbook implements FindingFormat.Writer {
  private final UnaryOperator<String> mask;

  /** A writer that hides personal numbers by an operator on texts. */
  public FindingWorkbook(UnaryOperator<String> mask) {
    this.mask = mask;
  }

  /**
   * Writes by way of a temporary file: the stream gets nothing of a workbook that turns out to be
   * unfit to be annotated.
   */
  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    Messages messages = style.messages();
    Path own = workbook(report.sources());
    try (TemporaryFile built = TemporaryFile.anywhere(".xlsx");
        TemporaryFile draft = TemporaryFile.anywhere(".xlsx")) {
      Annotations annotations = new Annotations();
      List<String> remarks = new ArrayList<>();
      if (own == null) {
        remarks.addAll(new TableSheets(messages).write(report.sources(), built, annotations));
      } else {
        for (ReadTable table : report.sources()) {
          annotations.place(table, String.valueOf(table.sheet()), 0);
        }
      }
      annotations.mark(report, messages);
      try (WorkbookArchive archive = new WorkbookArchive(own == null ? built.path() : own);
          OutputStream drafted = Files.newOutputStream(draft.path())) {
        annotate(archive, report, annotations, messages, remarks, drafted);
      } catch (UnfitPart | ZipException | CharacterCodingException unfit) {
        throw new Failure(
            Failure.Category.INPUT, "failure.output.annotated", report.sources().get(0).file());
      }
      Files.copy(draft.path(), out);
    }
  }

  private void annotate(
      WorkbookArchive archive,
      Report report,
      Annotations annotations,
      Messages messages,
      List<String> remarks,
      OutputStream out)
      throws IOException {
    WorkbookMask masked = new WorkbookMask(mask, personal(report.sources()));
    AnnotatedWorkbook workbook = new AnnotatedWorkbook(archive, annotations, masked, messages);
    if (workbook.leavesOut()) {
      remarks.add(messages.get("findings.left-out"));
    }
    if (annotations.withoutComment() > 0) {
      remarks.add(
          messages.get(
              "findings.comments-cut", CellMarks.MOST_NOTES, annotations.withoutComment()));
    }
    workbook.write(out, new FindingsSheet(report, messages, remarks));
  }

  private static Set<String> personal(List<ReadTable> sources) {
    return sources.stream()
        .flatMap(source -> source.personal().get().stream())
        .collect(Collectors.toSet());
  }

  /** The one workbook that all tables are sheets of, or null. */
  private static @Nullable Path workbook(List<ReadTable> sources) {
    Path first = sources.isEmpty() ? null : sources.get(0).workbook();
    return sources.stream().allMatch(one -> one.workbook() != null && one.workbook().equals(first))
        ? first
        : null;
  }
}
