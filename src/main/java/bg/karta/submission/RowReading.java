package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.intake.Layouts;
import bg.karta.intake.RowSource;
import bg.karta.kind.RecordValues;
import bg.karta.rule.FileRule;
import bg.karta.store.Database;
import bg.karta.store.KeptStates;
import bg.karta.store.Staging;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of all tables of a submission to where they lie beside the register. */
final class RowReading {
  private final Database database;
  private final Staging staging;
  private final Tables tables;
  private final Settings settings;
  private final Reporter reporter;
  private final long batch;

  RowReading(
      Database database,
      Staging staging,
      Tables tables,
      Settings settings,
      Reporter reporter,
      long batch) {
    this.database = database;
    this.staging = staging;
    this.tables = tables;
    this.settings = settings;
    this.reporter = reporter;
    this.batch = batch;
  }

  /**
   * Reads all tables.
   *
   * @param departures takes what is only named, to go
   * @param named the part whose rows are, or null
   */
  void all(Departures departures, @Nullable Part named) {
    Consumer<RecordValues> take =
        values -> {
          if (named != null && named.id() == values.source()) {
            departures.name(named, values);
          } else {
            staging.add(values, this::duplicate);
          }
        };
    for (Map.Entry<RowSource, Layouts.Recognised> entry : tables.inOrder()) {
      if (entry.getValue().missing().isEmpty()) {
        read(entry.getKey(), entry.getValue(), take);
      }
    }
  }

  private void read(RowSource source, Layouts.Recognised found, Consumer<RecordValues> take) {
    List<Part> own = tables.parts().stream().filter(part -> part.source() == source).toList();
    boolean completes = false;
    for (Part part : own) {
      completes |= complete(part);
    }
    Pipeline pipeline =
        new Pipeline(source, found, own, reporter, batch, settings.keys(), settings.noValues());
    try {
      if (completes) {
        pipeline.runHere(take);
      } else {
        pipeline.run(take);
      }
    } catch (Failure e) {
      own.forEach(part -> staging.forget(part.kind(), part.id(), this::duplicate));
      tables.giveUp(source, e);
      return;
    }
    if (own.stream().allMatch(part -> part.rows() == 0)) {
      Finding.Place place = new Finding.Place(source.file(), source.sheet(), null, null);
      reporter.report(
          FileRule.FILE_EMPTY,
          new Reporter.Subject(place, own.get(0).kind().name(), null, null, null),
          List.of());
    }
  }

  /** Lets a part's rows be made whole from the register, where they leave something unsaid. */
  private boolean complete(Part part) {
    boolean whole = part.keysAlone() || Completing.unsaid(part.layout()).isEmpty();
    if (whole || !settings.changes()) {
      return false;
    }
    LocalDate day = part.asOf().dates() ? part.asOf().day() : null;
    part.complete(Completing.of(new KeptStates(database, part.kind(), day), part.layout()));
    return true;
  }

  /** Reports a row whose key another row of the submission has. */
  void duplicate(Staging.Duplicate duplicate) {
    RecordValues values = duplicate.values();
    int row = values.row();
    Part part = part(values.source());
    Part first = part(duplicate.firstSource());
    String key = part.masks().shown(row, values.key());
    String field = part.kind().key().get(0).name();
    part.reject(row);
    reporter.insist(
        FileRule.DUPLICATE_KEY,
        new Reporter.Subject(part.placeOf(row, field), part.kind().name(), field, key, key),
        List.of(key, String.valueOf(duplicate.firstRow()), first.source().file()));
  }

  private Part part(int id) {
    return tables.parts().stream().filter(part -> part.id() == id).findFirst().orElseThrow();
  }
}
