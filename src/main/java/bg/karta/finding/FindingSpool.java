package bg.karta.finding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Findings written to a temporary file of their own, made with the first and removed on close. */
final class FindingSpool implements AutoCloseable {
  private static final int ABSENT = -1;

  private @Nullable Path file;
  private @Nullable DataOutputStream out;
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

  void forEach(Consumer<Finding> reader) {
    if (out == null) {
      return;
    }
    try {
      out.flush();
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(Files.newInputStream(Objects.requireNonNull(file))))) {
        for (long i = 0; i < size; i++) {
          reader.accept(read(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
        standing(text(in)));
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
      if (out != null) {
        out.close();
        Files.deleteIfExists(Objects.requireNonNull(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
