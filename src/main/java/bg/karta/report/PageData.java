package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.output.JsonRows;
import bg.karta.text.Visible;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings as the page's script reads them: an array for each, in which what is often the same
 * is a number that stands for a text at the end.
 */
final class PageData {
  /** As many findings as a browser can well be given in one page. */
  private static final int MOST = 100_000;

  private static final int ABSENT = -1;
  private static final int WAIVED = 1;
  private static final int NEW = 2;
  private static final int UNCHANGED = 4;

  private final Report report;
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Map<String, Integer> files = new LinkedHashMap<>();
  private final Map<String, Integer> sheets = new LinkedHashMap<>();
  private final Map<String, Integer> fields = new LinkedHashMap<>();

  PageData(Report report) {
    this.report = report;
  }

  /** How many findings the page of a report holds. */
  static long size(Report report) {
    return Math.min(MOST, Counts.all(report) - report.leftOut());
  }

  void write(OutputStream out) throws IOException {
    try (JsonGenerator json = JsonRows.generator(out, new MinimalPrettyPrinter(""))) {
      json.setCharacterEscapes(new InScript());
      json.writeStartObject();
      json.writeArrayFieldStart("rows");
      int written = 0;
      for (Finding finding : new WorstFirst(report)) {
        if (written++ == MOST) {
          break;
        }
        row(finding, json);
      }
      json.writeEndArray();
      texts("rules", rules, json);
      texts("files", files, json);
      texts("sheets", sheets, json);
      texts("fields", fields, json);
      json.writeEndObject();
      json.flush();
    }
  }

  /** The number by which the page's script knows a severity, the worst the lowest. */
  static int number(Severity severity) {
    return WorstFirst.SEVERITIES.indexOf(severity);
  }

  private void row(Finding finding, JsonGenerator json) throws IOException {
    Finding.Place place = finding.place();
    json.writeStartArray();
    json.writeNumber(number(finding.severity()));
    json.writeNumber(number(finding.rule(), rules));
    json.writeNumber(number(place.file(), files));
    json.writeNumber(number(place.sheet(), sheets));
    json.writeNumber(place.row() == null ? 0 : place.row());
    json.writeString(visible(place.cell()));
    json.writeNumber(number(finding.field(), fields));
    json.writeString(visible(finding.value()));
    json.writeString(visible(finding.key()));
    json.writeString(visible(finding.message()));
    json.writeNumber(flags(finding));
    json.writeString(finding.fingerprint());
    json.writeEndArray();
  }

  private static int flags(Finding finding) {
    int waived = finding.waived() ? WAIVED : 0;
    if (finding.standing() == null) {
      return waived;
    }
    return waived + (finding.standing() == Finding.Standing.NEW ? NEW : UNCHANGED);
  }

  private static int number(@Nullable String text, Map<String, Integer> texts) {
    if (text == null) {
      return ABSENT;
    }
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  private static String visible(@Nullable String text) {
    return text == null ? "" : Visible.paragraph(text);
  }

  private static void texts(String name, Map<String, Integer> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts.keySet()) {
      json.writeString(visible(text));
    }
    json.writeEndArray();
  }

  /** Keeps data from ending the script that holds it, or beginning a comment there. */
  private static final class InScript extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private final int[] escapes = standardAsciiEscapesForJSON();

    InScript() {
      for (char c : new char[] {'<', '>', '&'}) {
        escapes[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
