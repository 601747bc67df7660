package bg.karta.finding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Findings written to a temporary file of their own, made with the first and removed on close. */
final class FindingSpool implements AutoCloseable {
  private static final int ABSENT = -1;
  private static final int BUFFER = 1 << 16;

  private @Nullable Path file;
  private @Nullable DataOutputStream out;
  private final List<Reading> readings = new ArrayList<>();
  private long size;

  void add(Finding finding) {
    try {
      write(open(), finding);
      size++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataOutputStream open() throws IOException {
    if (out == null) {
      file = Files.createTempFile("karta-findings", ".tmp");
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }
    return Objects.requireNonNull(out);
  }

  /** The findings in the order they were added; the file stays open until all have been read. */
  Iterator<Finding> iterator() {
    if (out == null) {
      return Collections.emptyIterator();
    }
    try {
      out.flush();
      Reading reading = new Reading(Files.newInputStream(Objects.requireNonNull(file)), size);
      readings.add(reading);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One pass over the file. */
  private static final class Reading implements Iterator<Finding> {
    private final DataInputStream in;
    private long left;

    Reading(InputStream file, long size) {
      this.in = new DataInputStream(new BufferedInputStream(file, BUFFER));
      this.left = size;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Finding next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      try {
        Finding finding = read(in);
        if (--left == 0) {
          in.close();
        }
        return finding;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void write(DataOutputStream out, Finding finding) throws IOException {
    Finding.Place place = finding.place();
    text(out, finding.rule());
    text(out, finding.severity().name());
    text(out, place.file());
    text(out, place.sheet());
    out.writeInt(place.row() == null ? ABSENT : place.row());
    text(out, place.cell());
    text(out, finding.kind());
    text(out, finding.field());
    text(out, finding.value());
    text(out, finding.key());
    text(out, finding.message());
    out.writeBoolean(finding.waived());
    text(out, finding.standing() == null ? null : finding.standing().name());
    text(out, finding.fingerprint());
  }

  private static Finding read(DataInputStream in) throws IOException {
    String rule = Objects.requireNonNull(text(in));
    Severity severity = Severity.of(Objects.requireNonNull(text(in)));
    String file = text(in);
    String sheet = text(in);
    int row = in.readInt();
    Finding.Place place = new Finding.Place(file, sheet, row == ABSENT ? null : row, text(in));
    return new Finding(
        rule,
        severity,
        place,
        text(in),
        text(in),
        text(in),
        text(in),
        Objects.requireNonNull(text(in)),
        in.readBoolean(),
        standing(text(in)),
        Objects.requireNonNull(text(in)));
  }

  private static Finding.@Nullable Standing standing(@Nullable String name) {
    return name == null ? null : Finding.Standing.valueOf(name);
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(ABSENT);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == ABSENT ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      for (Reading reading : readings) {
        reading.in.close();
      }
      if (out != null) {
        out.close();
        Files.deleteIfExists(Objects.requireNonNull(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
