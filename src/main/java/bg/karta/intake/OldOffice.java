package bg.karta.intake;

import bg.karta.limit.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens documents of old Office that are workbooks, and says what the others are. */
final class OldOffice {
  /** Streams by which a document is known that cannot be read, and what is said of it. */
  private static final List<List<String>> REFUSED =
      List.of(
          List.of("EncryptedPackage", "intake.encrypted-workbook"),
          List.of("WordDocument", "intake.word-processor"),
          List.of("PowerPoint Document", "intake.word-processor"));

  /** The stream of Excel 5 and 95. */
  private static final String BEFORE_97 = "Book";

  private OldOffice() {}

  /** The sheets of a workbook that are shown and hold anything. */
  static List<RowSource> open(String file, Path path, Limits limits) {
    try {
      String refusal = refusal(path);
      if (refusal != null) {
        throw Intake.failure(refusal, file);
      }
      return Workbooks.sheets(new XlsWorkbook(file, path, limits));
    } catch (IOException e) {
      throw Intake.failure("intake.workbook-broken", file);
    }
  }

  private static @Nullable String refusal(Path path) throws IOException {
    Set<String> streams = XlsRecords.streams(path);
    for (List<String> refused : REFUSED) {
      if (streams.contains(refused.get(0))) {
        return refused.get(1);
      }
    }
    if (streams.contains(XlsRecords.STREAM)) {
      return null;
    }
    return streams.contains(BEFORE_97) ? "intake.old-excel" : "intake.binary";
  }
}
