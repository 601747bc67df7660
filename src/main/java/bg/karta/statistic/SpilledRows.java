package bg.karta.statistic;

import bg.karta.limit.TemporaryRoom;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.temporary.TemporaryFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which they were added: the first of them in memory, those for which there is
 * no room there in a temporary file that only its owner can read. To be gone through once all have
 * been added, and closed when they have been.
 */
final class SpilledRows implements Iterable<ResultRow>, AutoCloseable {
  /** What a row and a cell take in memory beside the letters of a text. */
  private static final int ROW = 64;

  private static final int CELL = 40;

  private static final int UNDEFINED = 0;
  private static final int WHOLE = 1;
  private static final int DECIMAL = 2;
  private static final int TEXT = 3;

  private final String name;
  private final long memory;
  private final TemporaryRoom room;
  private final List<ResultRow> held = new ArrayList<>();
  private @Nullable ResultColumns columns;
  private @Nullable TemporaryFile file;
  private @Nullable DataOutputStream out;
  private long bytes;
  private long spilled;

  /**
   * No rows.
   *
   * @param name what the rows are of, for a message
   * @param memory how many bytes they may take of it
   * @param room how much may be written to temporary files
   */
  SpilledRows(String name, long memory, TemporaryRoom room) {
    this.name = name;
    this.memory = memory;
    this.room = room;
  }

  /**
   * Adds a row.
   *
   * @throws bg.karta.text.Failure if there is no room in temporary files either
   * @throws UncheckedIOException if the temporary file cannot be written
   */
  void add(ResultRow row) {
    bytes += ROW;
    for (Object value : row.cells()) {
      bytes += CELL + (value instanceof String text ? 2L * text.length() : 0);
    }
    if (bytes <= memory) {
      held.add(row);
      return;
    }
    try {
      spill(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void spill(ResultRow row) throws IOException {
    if (out == null) {
      columns = row.columns();
      TemporaryFile made = TemporaryFile.anywhere(".rows");
      file = made;
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(made.path())));
    }
    DataOutputStream to = Objects.requireNonNull(out);
    int before = to.size();
    for (Object value : row.cells()) {
      write(to, value);
    }
    // The stream counts no further than an int does.
    room.take(Math.max(to.size() - before, ROW), name);
    spilled++;
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte(UNDEFINED);
    } else if (value instanceof Double decimal) {
      out.writeByte(DECIMAL);
      out.writeDouble(decimal);
    } else if (value instanceof Number whole) {
      out.writeByte(WHOLE);
      out.writeLong(whole.longValue());
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      out.writeByte(TEXT);
      out.writeInt(text.length);
      out.write(text);
    }
  }

  @Override
  public Iterator<ResultRow> iterator() {
    if (out == null) {
      return held.iterator();
    }
    try {
      Objects.requireNonNull(out).flush();
      return new Both(
          new DataInputStream(
              new BufferedInputStream(Files.newInputStream(Objects.requireNonNull(file).path()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those in memory, then those of the file. */
  private final class Both implements Iterator<ResultRow> {
    private final Iterator<ResultRow> first = held.iterator();
    private final DataInputStream in;
    private long left = spilled;

    private Both(DataInputStream in) {
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      return first.hasNext() || left > 0;
    }

    @Override
    public ResultRow next() {
      if (first.hasNext()) {
        return first.next();
      }
      if (left == 0) {
        throw new NoSuchElementException();
      }
      try {
        ResultRow row = read();
        left--;
        if (left == 0) {
          in.close();
        }
        return row;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private ResultRow read() throws IOException {
      ResultColumns known = Objects.requireNonNull(columns);
      @Nullable Object[] cells = new Object[known.names().size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = value();
      }
      return ResultRow.of(known, cells);
    }

    private @Nullable Object value() throws IOException {
      return switch (in.readByte()) {
        case WHOLE -> in.readLong();
        case DECIMAL -> in.readDouble();
        case TEXT -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        default -> null;
      };
    }
  }

  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (file != null) {
        file.close();
      }
    }
  }
}
