package bg.karta.cli.option;

import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.finding.Severity;
import bg.karta.kind.CellRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.Reading;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Values of options that are read as cells of files are: by code, name or number. */
public final class OptionValues {
  private OptionValues() {}

  /**
   * The value of an option as a field would store it, or null where it was not given. What is taken
   * for another value than was written is said.
   *
   * @throws Failure if no cell of the field could hold it
   */
  public static @Nullable String read(
      Session session, ArgSpec option, Class<? extends Record> kind, String field) {
    String given = Options.optional(option);
    return given == null ? null : read(session, given, kind, field);
  }

  /** The text as a field would store it. */
  public static String read(
      Session session, String given, Class<? extends Record> kind, String field) {
    Lang lang = session.messages().lang();
    RecordKind declared = Kinds.of(kind);
    FieldSpec spec = declared.fields().get(declared.position(field));
    Reading reading = spec.read(given);
    Object value = reading.value();
    Remark remark = reading.remark();
    if (value == null || (remark != null && remark.rule().severity() == Severity.ERROR)) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.value",
          remark == null ? "\"" + given + "\" (" + spec.name() + ")" : refused(remark, spec, lang));
    }
    if (remark != null) {
      session.say("usage.remark", PersonalNumbers.mask(said(remark, lang)));
    }
    return value.toString();
  }

  /** Why a value is refused: of an unknown code with the names of the codes there are. */
  private static String refused(Remark remark, FieldSpec spec, Lang lang) {
    if (remark.rule() != CellRule.CODE_UNKNOWN || spec.codes() == null) {
      return said(remark, lang);
    }
    String known =
        Nomenclature.named(spec.codes()).codes().stream()
            .map(code -> code.code() + " (" + lang.choose(code.bg(), code.en()) + ")")
            .collect(Collectors.joining(", "));
    return said(new Remark(remark.rule(), remark.arguments().get(0), known, ""), lang);
  }

  private static String said(Remark remark, Lang lang) {
    Map<String, String> arguments = new HashMap<>();
    List<String> told = remark.arguments(lang);
    for (int i = 0; i < told.size(); i++) {
      arguments.put(String.valueOf(i), told.get(i));
    }
    return Sentence.fill(remark.rule().text(lang), arguments);
  }
}
