package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.statistic.Weights;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/**
 * The options of commands that print a statistic of a day: the day, what was known, and where to.
 */
public final class StatisticOutput implements OptionGroup {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  /** Adds what a statistic's query asks for beside the day. */
  @FunctionalInterface
  public interface Question {
    /** The day with what else is asked, by the names that the query knows it by. */
    Parameters of(Parameters day, Database database);
  }

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> all = new ArrayList<>(onDay.arguments());
    all.addAll(knownOn.arguments());
    all.addAll(output.arguments());
    return all;
  }

  /** Computes a built-in statistic and prints it. */
  public int print(Session session, String id, Question asked) throws IOException {
    return print(session, id, asked, UnaryOperator.identity());
  }

  /**
   * Computes a built-in statistic with weights of the user's and prints it.
   *
   * @param note what is to be said beside its own notes
   */
  public int print(
      Session session, String id, WeightOptions weights, Question asked, @Nullable String note)
      throws IOException {
    Statistic statistic = Objects.requireNonNull(StatisticBook.load().find(id));
    Weights chosen = weights.of(session, statistic);
    Lang lang = session.messages().lang();
    Table table =
        knownOn.read(
            session,
            onDay.day(session),
            database ->
                statistic.table(database, lang, parameters(session, database, asked), chosen));
    output.print(session, note == null ? table : table.withNote(note));
    return ExitCode.OK;
  }

  /** Computes a built-in statistic and prints what is made of it. */
  public int print(Session session, String id, Question asked, UnaryOperator<Table> finish)
      throws IOException {
    Table table =
        knownOn.read(session, onDay.day(session), database -> table(session, database, id, asked));
    output.print(session, finish.apply(table));
    return ExitCode.OK;
  }

  private Table table(Session session, Database database, String id, Question asked) {
    return Objects.requireNonNull(StatisticBook.load().find(id))
        .table(database, session.messages().lang(), parameters(session, database, asked));
  }

  private Parameters parameters(Session session, Database database, Question asked) {
    return asked.of(Parameters.of("on", onDay.day(session)), database);
  }
}
