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
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Findings written to a temporary file of their own, made with the first and removed on close. */
final class FindingSpool implements AutoCloseable {
  private static final int ABSENT = -1;
  private static final int BUFFER = 1 << 16;

  private @Nullable Path file;
  private @Nullable DataOutputStream out;
  private final List<Pass> readings = new ArrayList<>();
  private final SharedTexts shared = new SharedTexts();
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
      Pass reading = new Pass(Files.newInputStream(Objects.requireNonNull(file)), size);
      readings.add(reading);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One pass over the file. */
  private final class Pass implements Iterator<Finding> {
    private final DataInputStream in;
    private byte[] bytes = new byte[1024];
    private long left;

    Pass(InputStream file, long size) {
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
        Finding finding = read();
        if (--left == 0) {
          in.close();
        }
        return finding;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Finding read() throws IOException {
      String rule = Objects.requireNonNull(shared.text(in.readInt()));
      Severity severity = Severity.valueOf(Objects.requireNonNull(shared.text(in.readInt())));
      String file = shared.text(in.readInt());
      String sheet = shared.text(in.readInt());
      int row = in.readInt();
      Finding.Place place = new Finding.Place(file, sheet, row == ABSENT ? null : row, text());
      return new Finding(
          rule,
          severity,
          place,
          shared.text(in.readInt()),
          shared.text(in.readInt()),
          text(),
          text(),
          Objects.requireNonNull(text()),
          in.readBoolean(),
          standing(shared.text(in.readInt())),
          Objects.requireNonNull(text()));
    }

    private Finding.@Nullable Standing standing(@Nullable String name) {
      return name == null ? null : Finding.Standing.valueOf(name);
    }

    private @Nullable String text() throws IOException {
      int length = in.readInt();
      if (length == ABSENT) {
        return null;
      }
      if (length > bytes.length) {
        bytes = new byte[length];
      }
      in.readFully(bytes, 0, length);
      return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
  }

  private void write(DataOutputStream out, Finding finding) throws IOException {
    Finding.Place place = finding.place();
    out.writeInt(shared.number(finding.rule()));
    out.writeInt(shared.number(finding.severity().name()));
    out.writeInt(shared.number(place.file()));
    out.writeInt(shared.number(place.sheet()));
    out.writeInt(place.row() == null ? ABSENT : place.row());
    text(out, place.cell());
    out.writeInt(shared.number(finding.kind()));
    out.writeInt(shared.number(finding.field()));
    text(out, finding.value());
    text(out, finding.key());
    text(out, finding.message());
    out.writeBoolean(finding.waived());
    out.writeInt(shared.number(finding.standing() == null ? null : finding.standing().name()));
    text(out, finding.fingerprint());
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

  /** Texts of which many findings have the same, such as the names of rules and files. */
  private static final class SharedTexts {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(@Nullable String text) {
      if (text == null) {
        return ABSENT;
      }
      Integer known = numbers.putIfAbsent(text, texts.size());
      if (known == null) {
        texts.add(text);
        return texts.size() - 1;
      }
      return known;
    }

    @Nullable String text(int number) {
      return number == ABSENT ? null : texts.get(number);
    }
  }

  @Override
  public void close() {
    try {
      for (Pass reading : readings) {
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
