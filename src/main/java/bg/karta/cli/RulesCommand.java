package bg.karta.cli;

import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.text.Lang;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code karta rules}: every rule that karta judges by. */
final class RulesCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  RulesCommand(Karta karta) {
    super(karta, "rules");
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    Lang lang = karta().messages().lang();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (RuleList.Entry entry : RuleList.all()) {
      rows.add(
          new @Nullable Object[] {
            entry.rule().id(),
            entry.rule().severity().toString(),
            entry.kind(),
            entry.rule().text(lang),
            entry.legalBasis()
          });
    }
    List<Column> columns = new ArrayList<>();
    for (String name : List.of("id", "severity", "kind", "title", "legal_basis")) {
      columns.add(new Column(name, karta().messages().get("rules." + name), Column.Type.TEXT));
    }
    output.print(
        karta(),
        new Table("rules", karta().messages().get("rules"), null, null, columns, rows, List.of()));
    return ExitCode.OK;
  }
}
