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
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code karta licences may}: whether a provider may deliver a kind of service on a day, with the
 * evidence. Ends with 0 for yes and not needed, 1 for no and unknown.
 */
final class LicencesMayCommand extends Subcommand {
  /** The columns of may.sql after the step and its reason, detail left out. */
  private static final List<Column.Type> TYPES =
      List.of(
          Column.Type.TEXT,
          Column.Type.TEXT,
          Column.Type.TEXT,
          Column.Type.TEXT,
          Column.Type.TEXT,
          Column.Type.DATE,
          Column.Type.DATE,
          Column.Type.TEXT,
          Column.Type.TEXT,
          Column.Type.TEXT,
          Column.Type.TEXT,
          Column.Type.INTEGER,
          Column.Type.INTEGER,
          Column.Type.DATE);

  private static final List<String> NAMES =
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
          "known_on");

  /** Those that also a narrow terminal shows. */
  private static final List<String> SHOWN = List.of("answer", "step", "record", "says");

  private static final int REASON = 1;
  private static final int RECORD = 2;
  private static final int DETAIL = 3;
  private static final int VALID_FROM = 4;
  private static final int VALID_TO = 5;

  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec provider = Options.parameter("EIK", "mayProvider");
  private final OptionSpec kind =
      Options.value(String.class, "KIND", "activity", "-k", "--kind").required(true).build();
  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");

  LicencesMayCommand(Karta karta) {
    super(karta, "may");
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
    Lang lang = karta().messages().lang();
    Question question =
        new Question(
            Cells.read(karta(), Options.required(provider), Provider.class, "eik"),
            Cells.read(karta(), Options.required(kind), Licence.class, "kind"),
            Cells.read(karta(), municipality, Provider.class, "municipality"),
            onDay.day(karta()));
    List<ResultRow> evidence =
        knownOn.read(karta(), database -> LicenceQueries.may(database, question.parameters(lang)));
    String answer = answer(evidence.get(0));
    output.print(karta(), table(question, evidence));
    return List.of("yes", "not-needed").contains(answer) ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** The answer alone: its reason says more after a dot. */
  private static String answer(ResultRow first) {
    return String.valueOf(first.cells().get(REASON)).replaceFirst("\\..*", "");
  }

  private Table table(Question question, List<ResultRow> evidence) {
    Messages messages = karta().messages();
    String answer = answer(evidence.get(0));
    List<ResultRow> rows = new ArrayList<>();
    for (ResultRow step : evidence) {
      rows.add(row(answer, step, says(question, step)));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      boolean detail = !SHOWN.contains(name);
      columns.add(new Column(name, messages.get("may.column." + name), TYPES.get(i), detail));
    }
    return new Table(
        "licences-may",
        says(question, evidence.get(0)),
        question.on().toString(),
        null,
        columns,
        rows,
        List.of(messages.get("may.note")));
  }

  private static ResultRow row(String answer, ResultRow step, String says) {
    Stream<@Nullable Object> head =
        Stream.of(
            answer, step.cells().get(0), step.cells().get(REASON), step.cells().get(RECORD), says);
    return ResultRow.of(
        ResultColumns.of(NAMES),
        Stream.concat(head, step.cells().stream().skip(VALID_FROM)).toArray());
  }

  /** What a step says, in a sentence. */
  private String says(Question question, ResultRow step) {
    Messages messages = karta().messages();
    return messages.get(
        "may." + step.cells().get(REASON),
        text(step.cells().get(RECORD)),
        text(step.cells().get(DETAIL)),
        text(step.cells().get(VALID_FROM)),
        text(step.cells().get(VALID_TO)),
        question.activity(messages.lang()),
        question.place(messages),
        question.on());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
