package bg.karta.cli;

import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.output.Table;
import bg.karta.result.ResultRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code karta children crisis}: crisis centres per oblast, with places and stays. */
final class ChildrenCrisisCommand extends Subcommand {
  private final DoubtOptions doubt = DoubtOptions.ofReports();
  private final StatisticOutput output = new StatisticOutput();

  ChildrenCrisisCommand(Session session) {
    super(session, "crisis");
    declare(doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "crisis-centres",
        (parameters, database) -> parameters.and(doubt.parameters()),
        this::withSummary);
  }

  /** In how many oblasts there is a centre, and which have none. */
  private Table withSummary(Table table) {
    List<String> lacking = new ArrayList<>();
    int oblasts = 0;
    for (ResultRow row : table.rows()) {
      oblasts++;
      if (row.isTrue("missing")) {
        lacking.add(row.text("territory_name"));
      }
    }
    int have = oblasts - lacking.size();
    return table.withNote(
        lacking.isEmpty()
            ? session().messages().get("children.crisis.all", oblasts)
            : session()
                .messages()
                .get("children.crisis.missing", have, oblasts, String.join(", ", lacking)));
  }
}
