package bg.karta.coverage;

import bg.karta.kind.Nomenclature;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.output.Column;
import bg.karta.output.Mark;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import bg.karta.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Evidence told step by step, in sentences. */
public final class ExplanationTable {
  /** Decimals that a sentence shows; the column of values has all. */
  private static final int DECIMALS = 4;

  private static final Map<String, Column.Type> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("level", Column.Type.TEXT);
    COLUMNS.put("step", Column.Type.TEXT);
    COLUMNS.put("rule", Column.Type.TEXT);
    COLUMNS.put("territory", Column.Type.TEXT);
    COLUMNS.put("record", Column.Type.TEXT);
    COLUMNS.put("value", Column.Type.DECIMAL);
    COLUMNS.put("says", Column.Type.TEXT);
    COLUMNS.put("valid_from", Column.Type.DATE);
    COLUMNS.put("valid_to", Column.Type.DATE);
    COLUMNS.put("legal_basis", Column.Type.TEXT);
    COLUMNS.put("file", Column.Type.TEXT);
    COLUMNS.put("sheet", Column.Type.TEXT);
    COLUMNS.put("row", Column.Type.INTEGER);
    COLUMNS.put("batch", Column.Type.INTEGER);
    COLUMNS.put("known_on", Column.Type.DATE);
    COLUMNS.put("findings", Column.Type.TEXT);
    COLUMNS.put("marks", Column.Type.MARKS);
  }

  /** Those that also a narrow terminal shows. */
  private static final Set<String> SHOWN = Set.of("step", "says");

  private final Messages messages;

  /** Tables in the language of the messages. */
  public ExplanationTable(Messages messages) {
    this.messages = messages;
  }

  /** The table of the answer to a question. */
  public Table of(Explanation.Question question, List<Evidence> evidence) {
    List<ResultRow> rows = new ArrayList<>();
    evidence.forEach(step -> rows.add(row(step)));
    List<Column> columns = new ArrayList<>();
    COLUMNS.forEach(
        (name, type) ->
            columns.add(
                new Column(
                    name,
                    messages.get("coverage.explain.column." + name),
                    type,
                    !SHOWN.contains(name),
                    words(name))));
    List<String> notes = new ArrayList<>(List.of(messages.get("coverage.explain.note")));
    Mark.legend(columns, rows, messages.lang()).ifPresent(notes::add);
    return new Table(
        "coverage-explain",
        messages.get(
            "coverage.explain.title",
            question.service(),
            place(question.territory(), messages.lang()),
            results(evidence)),
        question.on().toString(),
        null,
        columns,
        rows,
        notes);
  }

  /** What people see for the codes of a column. */
  private Map<String, String> words(String column) {
    return switch (column) {
      case "level" -> Nomenclature.named("level").words(messages.lang());
      case "step" -> messages.words("word.explain-step.");
      default -> Map.of();
    };
  }

  /** The result of each level. */
  private String results(List<Evidence> evidence) {
    return evidence.stream()
        .filter(step -> step.step().equals("result"))
        .map(this::says)
        .collect(Collectors.joining(" "));
  }

  private ResultRow row(Evidence step) {
    Evidence.@Nullable Origin origin = step.origin();
    return ResultRow.of(
        ResultColumns.of(List.copyOf(COLUMNS.keySet())),
        step.level(),
        step.step(),
        step.reason(),
        step.territory(),
        step.record(),
        step.value(),
        says(step),
        step.period().from(),
        step.period().to(),
        step.legalBasis(),
        origin == null ? null : origin.file(),
        origin == null ? null : origin.sheet(),
        origin == null ? null : origin.row(),
        origin == null ? null : origin.batch(),
        origin == null ? null : origin.knownOn(),
        step.findings(),
        marks(step));
  }

  /** The marks of a result, or those of the step's own record. */
  private static @Nullable Object marks(Evidence step) {
    if (step.details().columns().names().contains("marks")) {
      return step.details().cell("marks");
    }
    return step.findings() == null ? null : Mark.FINDING.code();
  }

  /** What a step says, in a sentence. */
  private String says(Evidence step) {
    Map<String, String> places = places(step);
    String said = sentence(step.reason(), places);
    return step.step().equals("need") ? said + changes(places) + "." : said;
  }

  private String sentence(String reason, Map<String, String> places) {
    return Sentence.fill(messages.get("coverage.explain." + reason), places);
  }

  /** What fills the places of a step's sentence. */
  private Map<String, String> places(Evidence step) {
    Lang lang = messages.lang();
    Map<String, String> places = new HashMap<>();
    for (String name : step.details().columns().names()) {
      places.put(name, text(step.details().cell(name), lang));
    }
    boolean shared = step.reason().equals("served");
    places.put(
        "record",
        shared ? messages.get("map.measure." + step.record()) : text(step.record(), lang));
    places.put("from", text(step.period().from(), lang));
    places.put("to", text(step.period().to(), lang));
    places.put("territory", step.territory() == null ? "" : place(step.territory(), lang));
    places.put("value", text(step.value(), lang));
    return places;
  }

  /** What was done to the result of an arithmetic: rounded, kept within bounds. */
  private String changes(Map<String, String> places) {
    String changes = places.getOrDefault("changes", "");
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder said = new StringBuilder();
    for (String change : changes.split(" ")) {
      said.append(sentence("change." + change, places));
    }
    return said.append(sentence("change", places)).toString();
  }

  /** A territory by name and code. */
  private static String place(String code, Lang lang) {
    if (code.equals(Territory.COUNTRY.code())) {
      return Territory.COUNTRY.name(lang);
    }
    Territory found = Objects.requireNonNull(Territories.get().get(code));
    return found.name(lang) + " (" + code + ")";
  }

  private static String text(@Nullable Object value, Lang lang) {
    if (value instanceof Double number) {
      String plain =
          BigDecimal.valueOf(number)
              .setScale(DECIMALS, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      return lang.choose(plain.replace('.', ','), plain);
    }
    return value == null ? "" : value.toString();
  }
}
