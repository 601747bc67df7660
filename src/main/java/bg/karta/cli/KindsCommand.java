package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.FormOutput;
import bg.karta.cli.option.JudgingOptions;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.RecordKind;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta kinds}: the kinds of record, the fields of one, its template or schema. */
final class KindsCommand extends Subcommand {
  /** Indicators are more than a cell can show. */
  private static final int MOST_VALUES = 60;

  private static final ResultColumns ALL =
      ResultColumns.of(List.of("kind", "name", "key", "fields"));
  private static final ResultColumns FIELDS =
      ResultColumns.of(List.of("field", "headings", "type", "in_key", "required", "values"));

  private final TableOutput output = new TableOutput();
  private final FormOutput form = new FormOutput();

  private final PositionalParamSpec kind =
      Options.parameters(String.class, "0..1", "KIND", "kind")
          .completionCandidates(() -> Kinds.names().iterator())
          .build();

  KindsCommand(Session session) {
    super(session, "kinds");
    declare(kind);
    declare(output, form);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() throws IOException {
    RecordKind named = JudgingOptions.kind(Options.all(kind).stream().findFirst().orElse(null));
    if (form.isAsked()) {
      form.print(session(), named, output);
    } else {
      output.print(session(), named == null ? all() : fields(named));
    }
    return ExitCode.OK;
  }

  private Table all() {
    Messages messages = session().messages();
    List<ResultRow> rows = new ArrayList<>();
    for (RecordKind each : Kinds.all()) {
      rows.add(
          ResultRow.of(
              ALL,
              each.name(),
              each.title(messages.lang()),
              each.key().stream().map(FieldSpec::name).collect(Collectors.joining(", ")),
              (long) each.fields().size()));
    }
    return table(messages.get("kinds.title"), rows, ALL);
  }

  private Table fields(RecordKind kind) {
    List<ResultRow> rows = new ArrayList<>();
    for (FieldSpec field : kind.fields()) {
      rows.add(
          ResultRow.of(
              FIELDS,
              field.name(),
              String.join("; ", field.bg()),
              field.type().toString(),
              field.key() ? 1 : 0,
              field.required() ? 1 : 0,
              values(field)));
    }
    String title = kind.name() + " – " + kind.title(session().messages().lang());
    return table(title, rows, FIELDS);
  }

  private static @Nullable String values(FieldSpec field) {
    if (field.codes() != null) {
      Collection<Nomenclature.Code> codes = Nomenclature.named(field.codes()).codes();
      String named =
          codes.stream()
              .limit(MOST_VALUES)
              .map(Nomenclature.Code::code)
              .collect(Collectors.joining(", "));
      return codes.size() > MOST_VALUES ? named + ", …" : named;
    }
    return field.ref() == null ? null : "→ " + field.ref().replace('_', '-');
  }

  private Table table(String title, List<ResultRow> rows, ResultColumns names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names.names()) {
      Column.Type type =
          switch (name) {
            case "in_key", "required" -> Column.Type.BOOLEAN;
            case "fields" -> Column.Type.INTEGER;
            default -> Column.Type.TEXT;
          };
      columns.add(new Column(name, session().messages().get("kinds." + name), type));
    }
    return new Table("kinds", title, null, null, columns, rows, List.of());
  }
}
