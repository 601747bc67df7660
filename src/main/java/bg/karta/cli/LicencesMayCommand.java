package bg.karta.cli;

import bg.karta.kind.Licence;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.Provider;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.licence.LicenceQueries;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import bg.karta.text.Sentence;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code karta licences may}: whether a provider may deliver a kind of service on a day, with the
 * evidence. Ends with 0 for yes and not needed, 1 for no and unknown.
 */
final class LicencesMayCommand extends Subcommand {
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

  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec provider = Options.parameter("EIK", "mayProvider");
  private final OptionSpec kind =
      Options.value(String.class, "KIND", "activity", "-k", "--kind").required(true).build();
  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");

  LicencesMayCommand(Session session) {
    super(session, "may");
    declare(provider, kind, municipality);
    declare(onDay, knownOn, output);
  }

  /** What is asked. */
  private record Question(
      String provider, String kind, @Nullable String municipality, LocalDate on) {
    Parameters parameters(Lang lang) {
      return Parameters.of("provider", provider)
          .and("kind", kind)
          .and("municipality", municipality)
          .and("on", on.toString())
          .and("lang", lang.toString());
    }

    /** The kind's name in a language. */
    String activity(Lang lang) {
      Nomenclature.Code code = Objects.requireNonNull(Nomenclature.named("kind").find(kind));
      return lang.choose(code.bg(), code.en());
    }

    /** The place as a further part of a sentence, or nothing. */
    String place(Messages messages) {
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

  @Override
  public Integer call() throws IOException {
    Lang lang = session().messages().lang();
    Question question =
        new Question(
            OptionValues.read(session(), Options.required(provider), Provider.class, "eik"),
            OptionValues.read(session(), Options.required(kind), Licence.class, "kind"),
            OptionValues.read(session(), municipality, Provider.class, "municipality"),
            onDay.day(session()));
    List<LicenceQueries.Step> evidence =
        knownOn.read(
            session(), database -> LicenceQueries.may(database, question.parameters(lang)));
    output.print(session(), table(question, evidence));
    String answer = evidence.get(0).row().text("answer");
    return List.of("yes", "not-needed").contains(answer) ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private Table table(Question question, List<LicenceQueries.Step> evidence) {
    Messages messages = session().messages();
    return new Table(
        "licences-may",
        says(question, evidence.get(0)),
        question.on().toString(),
        null,
        COLUMNS.names().stream().map(this::column).toList(),
        evidence.stream().map(step -> row(step, says(question, step))).toList(),
        List.of(messages.get("may.note")));
  }

  private Column column(String name) {
    Column.Type type =
        switch (name) {
          case "valid_from", "valid_to", "known_on" -> Column.Type.DATE;
          case "row", "batch" -> Column.Type.INTEGER;
          default -> Column.Type.TEXT;
        };
    String label = session().messages().get("may.column." + name);
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
  private String says(Question question, LicenceQueries.Step step) {
    Messages messages = session().messages();
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
