package bg.karta.submission;

import bg.karta.intake.Layout;
import bg.karta.intake.Layouts;
import bg.karta.intake.Row;
import bg.karta.intake.RowSource;
import bg.karta.intake.Skip;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.NoValues;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordValues;
import bg.karta.kind.Remark;
import bg.karta.rule.FileRule;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table in a thread of its own while the caller's thread stores what was read: SQLite
 * takes about as long for a row as reading it.
 */
final class Pipeline {
  private static final int ROWS = 500;
  private static final int CHUNKS_WAITING = 16;

  private final RowSource source;
  private final Layouts.Recognised found;
  private final List<Part> parts;
  private final Reporter reporter;
  private final List<RecordReader> readers;
  private final SaidBefore said = new SaidBefore();
  private final BlockingQueue<List<RecordValues>> queue = new ArrayBlockingQueue<>(CHUNKS_WAITING);
  private volatile boolean abandoned;
  private @Nullable Consumer<RecordValues> direct;
  private volatile @Nullable Throwable broken;
  private List<RecordValues> chunk = new ArrayList<>(ROWS);

  Pipeline(
      RowSource source,
      Layouts.Recognised found,
      List<Part> parts,
      Reporter reporter,
      long batch,
      PersonKeys people,
      NoValues noValues) {
    this.source = source;
    this.found = found;
    this.parts = parts;
    this.reporter = reporter;
    this.readers =
        parts.stream()
            .map(part -> new RecordReader(part, reporter, said, batch, people, noValues))
            .toList();
  }

  /**
   * Reads everything in the caller's own thread: what each row is depends on what the caller has
   * stored.
   */
  void runHere(Consumer<RecordValues> store) {
    direct = store;
    read();
  }

  /** Reads everything; what the reading thread throws is thrown here. */
  void run(Consumer<RecordValues> store) {
    Thread thread = new Thread(this::read, "karta-reader");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, e) -> fail(e));
    thread.start();
    try {
      for (List<RecordValues> next = queue.take(); !next.isEmpty(); next = queue.take()) {
        next.forEach(store);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      abandoned = true;
      queue.clear();
    }
    if (broken instanceof RuntimeException e) {
      throw e;
    }
    if (broken instanceof Error e) {
      throw e;
    }
  }

  private void read() {
    source.read(
        row -> {
          if (row.number() > found.headingRow()) {
            said.nextRow();
            RowSink sink = new RowSink(row);
            row.doubts(sink);
            found.layout().row(row, sink);
          }
          return !abandoned;
        });
    found.layout().end(new RowSink(new Row(0, new String[0])));
    parts.get(0).notice(source.noticed());
    send(chunk);
    send(List.of());
  }

  private void fail(Throwable e) {
    broken = e;
    send(List.of());
  }

  private void send(List<RecordValues> rows) {
    if (direct != null) {
      rows.forEach(direct);
      return;
    }
    if (abandoned) {
      return;
    }
    try {
      queue.put(rows);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void add(RecordValues values) {
    chunk.add(values);
    if (chunk.size() == ROWS) {
      send(chunk);
      chunk = new ArrayList<>(ROWS);
    }
  }

  /** Reads the records of one row. */
  private final class RowSink implements Layout.Sink {
    private final Row row;

    RowSink(Row row) {
      this.row = row;
    }

    @Override
    public void cells(int part, RecordCells cells) {
      parts.get(part).countRow();
      if (row.hidden()) {
        parts.get(0).countHidden(row.number());
      }
      RecordValues values = readers.get(part).values(cells, row.number());
      if (parts.get(part).isRefused()) {
        parts.get(part).reject(row.number());
      } else if (values != null) {
        add(values);
      }
    }

    @Override
    public void remark(int part, FieldSpec field, String value, Remark remark) {
      readers.get(part).sayFirst(remark, field, value, row.number());
    }

    @Override
    public void beside(int column, String value, Remark remark) {
      if (!readers.get(0).sayBeside(remark, column, value, row.number())) {
        readers.forEach(reader -> reader.turnBack(row.number()));
      }
    }

    @Override
    public void earlier(int number, Remark remark) {
      if (!readers.get(0).sayOfRow(remark, number)) {
        parts.forEach(part -> part.withdraw(number));
      }
    }

    @Override
    public void otherTable(String headings) {
      throw new Failure(
          Failure.Category.INPUT, "intake.other-table", source.file(), row.number(), headings);
    }

    @Override
    public void skipped(Skip sort) {
      parts.get(0).countSkipped(sort, row.number());
    }

    @Override
    public void told(Layout.Told told) {
      reporter.report(told.remark(), Opening.subject(source, told, parts.get(0).layout()));
    }

    @Override
    public void differs(Layout.Sum sum) {
      Part part = parts.get(0);
      String field = sum.field().name();
      reporter.report(
          FileRule.TOTAL_DOES_NOT_ADD_UP,
          new Reporter.Subject(
              part.placeOf(sum.row(), field), part.kind().name(), field, sum.found(), sum.label()),
          List.of(sum.label(), sum.found(), sum.expected()));
    }
  }
}
