package bg.karta.cli;

import bg.karta.output.Column;
import bg.karta.output.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code karta children crisis}: crisis centres per oblast, with places and stays. */
final class ChildrenCrisisCommand extends Subcommand {
  private final StatisticOutput output = new StatisticOutput();

  ChildrenCrisisCommand(Karta karta) {
    super(karta, "crisis");
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(karta(), "crisis-centres", (parameters, database) -> {}, this::withSummary);
  }

  /** In how many oblasts there is a centre, and which have none. */
  private Table withSummary(Table table) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    int missing = names.indexOf("missing");
    int name = names.indexOf("territory_name");
    List<String> lacking = new ArrayList<>();
    int[] oblasts = new int[1];
    table
        .rows()
        .forEach(
            row -> {
              oblasts[0]++;
              if (row[missing] instanceof Number none && none.intValue() == 1) {
                lacking.add(String.valueOf(row[name]));
              }
            });
    int have = oblasts[0] - lacking.size();
    return table.withNote(
        lacking.isEmpty()
            ? karta().messages().get("children.crisis.all", oblasts[0])
            : karta()
                .messages()
                .get("children.crisis.missing", have, oblasts[0], String.join(", ", lacking)));
  }
}
