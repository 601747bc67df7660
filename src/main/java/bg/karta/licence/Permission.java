package bg.karta.licence;

import bg.karta.kind.Nomenclature;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import bg.karta.text.Sentence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a provider may deliver a kind of activity on a day, with the evidence. */
public final class Permission {
  private static final ResultColumns COLUMNS =
      ResultColumns.of(
          List.of(
              "answer",
              "step",
              "rule",
              "record",
              "says",
              "valid_from",
              "valid_to",
              "state",
              "legal_basis",
              "file",
              "sheet",
              "row",
              "batch",
              "known_on"));

  /** Those that also a narrow terminal shows. */
  private static final List<String> SHOWN = List.of("answer", "step", "record", "says");

  private final Question question;
  private final List<LicenceQueries.Step> evidence;

  private Permission(Question question, List<LicenceQueries.Step> evidence) {
    this.question = question;
    this.evidence = evidence;
  }

  /**
   * What is asked.
   *
   * @param provider an ЕИК
   * @param kind the code of a kind of activity, or of a type of service that has none
   * @param municipality the code of where, or null for anywhere
   */
  public record Question(
      String provider, String kind, @Nullable String municipality, LocalDate on) {
    private Parameters parameters(Lang lang) {
      return Parameters.of("provider", provider)
          .and("kind", kind)
          .and("municipality", municipality)
          .and("on", on.toString())
          .and("lang", lang.toString());
    }

    /** The kind's name in a language. */
    private String activity(Lang lang) {
      Nomenclature.Code code = Objects.requireNonNull(Nomenclature.named("service").find(kind));
      return lang.choose(code.bg(), code.en());
    }

    /** The place as a further part of a sentence, or nothing. */
    private String place(Messages messages) {
      return municipality == null
          ? ""
          : messages.get(
              "may.place",
              name(Objects.requireNonNull(Territories.get().get(municipality)), messages.lang()));
    }
  }

  private static String name(Territory territory, Lang lang) {
    return lang.choose(territory.bg(), territory.en());
  }

  /**
   * What the register answers.
   *
   * @param lang the language of the words that only the query can choose
   * @throws Failure for a type of service that has kinds of activity, each with its own licence
   */
  public static Permission of(Database database, Question question, Lang lang) {
    String kinds = LicenceQueries.kindsOf(database, question.kind());
    if (!kinds.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.may.type", question.kind(), kinds);
    }
    return new Permission(question, LicenceQueries.may(database, question.parameters(lang)));
  }

  /** {@code yes}, {@code not-needed}, {@code not-applicable}, {@code no} or {@code unknown}. */
  public String answer() {
    return evidence.get(0).row().text("answer");
  }

  /** Whether the provider may, be it without a licence. */
  public boolean isGiven() {
    return List.of("yes", "not-needed", "not-applicable").contains(answer());
  }

  /** The answer and how it is known, step by step, in sentences. */
  public Table table(Messages messages) {
    return new Table(
        "licences-may",
        says(evidence.get(0), messages),
        question.on().toString(),
        null,
        COLUMNS.names().stream().map(name -> column(name, messages)).toList(),
        evidence.stream().map(step -> row(step, says(step, messages))).toList(),
        List.of(messages.get("may.note")));
  }

  private static Column column(String name, Messages messages) {
    Column.Type type =
        switch (name) {
          case "valid_from", "valid_to", "known_on" -> Column.Type.DATE;
          case "row", "batch" -> Column.Type.INTEGER;
          default -> Column.Type.TEXT;
        };
    String label = messages.get("may.column." + name);
    return new Column(name, label, type, !SHOWN.contains(name));
  }

  private static ResultRow row(LicenceQueries.Step step, String says) {
    return ResultRow.of(
        COLUMNS,
        COLUMNS.names().stream()
            .map(name -> name.equals("says") ? says : step.row().cell(name))
            .toArray());
  }

  /** What a step says, in a sentence. */
  private String says(LicenceQueries.Step step, Messages messages) {
    Map<String, String> places = new HashMap<>();
    for (String name : step.details().columns().names()) {
      places.put(name, orBlank(step.details().textOrNull(name)));
    }
    places.put("provider", question.provider());
    places.put("from", orBlank(step.row().textOrNull("valid_from")));
    places.put("to", orBlank(step.row().textOrNull("valid_to")));
    places.put("activity", question.activity(messages.lang()));
    places.put("place", question.place(messages));
    places.put("on", question.on().toString());
    return Sentence.fill(messages.get("may." + step.row().text("rule")), places);
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
