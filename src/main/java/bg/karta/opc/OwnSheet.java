package bg.karta.opc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the sheet of findings in an annotated workbook is known again: by a hidden name for its first
 * cell, which spreadsheets keep when they save the workbook and change when the sheet is renamed.
 */
public final class OwnSheet {
  /** The hidden name. */
  public static final String NAME = "karta_findings";

  /** What the relation to the sheet is called until another program has saved the workbook. */
  public static final String RELATION = "kartaFindings";

  private static final Pattern REFERENCE = Pattern.compile("(?:'((?:[^']++|'')++)'|([^'!]+))!.*");

  private OwnSheet() {}

  /** What the hidden name stands for. */
  public static String reference(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!$A$1";
  }

  /** The sheet that a reference is to, or null. */
  public static @Nullable String sheet(String reference) {
    Matcher matcher = REFERENCE.matcher(reference.strip());
    if (!matcher.matches()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
  }
}
