package bg.karta.cli;

import bg.karta.finding.Severity;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Reading;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import bg.karta.rule.Sentence;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Values of options that are read as cells of files are: by code, name or number. */
final class Cells {
  private Cells() {}

  /**
   * The value of an option as a field would store it, or null where it was not given.
   *
   * @throws Failure if no cell of the field could hold it
   */
  static @Nullable String read(
      ArgSpec option, Class<? extends Record> kind, String field, Lang lang) {
    String given = Options.optional(option);
    return given == null ? null : read(given, kind, field, lang);
  }

  /** The text as a field would store it. */
  static String read(String given, Class<? extends Record> kind, String field, Lang lang) {
    RecordKind declared = Kinds.of(kind);
    FieldSpec spec = declared.fields().get(declared.position(field));
    Reading reading = spec.read(given);
    Object value = reading.value();
    Remark remark = reading.remark();
    if (value == null || (remark != null && remark.rule().severity() == Severity.ERROR)) {
      throw new Failure(
          Failure.Kind.USAGE,
          "failure.usage.value",
          remark == null ? "\"" + given + "\" (" + spec.name() + ")" : said(remark, lang));
    }
    return value.toString();
  }

  private static String said(Remark remark, Lang lang) {
    Map<String, String> arguments = new HashMap<>();
    for (int i = 0; i < remark.arguments().size(); i++) {
      arguments.put(String.valueOf(i), remark.arguments().get(i));
    }
    return Sentence.fill(remark.rule().text(lang), arguments);
  }
}
