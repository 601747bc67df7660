package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.intake.FileSet;
import bg.karta.intake.Headings;
import bg.karta.intake.SetValues;
import bg.karta.kind.RecordKind;
import bg.karta.letter.CharsetGuess;
import bg.karta.limit.TemporaryRoom;
import bg.karta.submission.Submission;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The files of a submission. */
public final class Inputs implements AutoCloseable, OptionGroup {
  /** Where the bits of a file's mode tell what it is, and what they are for a pipe. */
  private static final int TYPE_OF_FILE = 0170000;

  private static final int PIPE = 0010000;

  private final OptionSpec kind = Options.text("KIND", "kind", "-k", "--kind");
  private final OptionSpec charset = Options.text("CHARSET", "charset", "--charset");
  private final OptionSpec set =
      Options.several(String.class, "FIELD=VALUE", "setValue", SetValues.OPTION);
  private final PositionalParamSpec files =
      Options.parameters(Path.class, "1..*", "FILE", "files").build();

  private final Map<String, TemporaryFile> spooled = new HashMap<>();
  private final List<FileSet> opened = new ArrayList<>();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(kind, set, charset, files);
  }

  /**
   * Opens every file for the submission, those of folders and archives too; what can be read only
   * once, such as the standard input, is first copied to a file.
   */
  public void open(Session session, Submission submission) throws IOException {
    Headings headings = Headings.of(session.config().under("heading."));
    @Nullable RecordKind given = JudgingOptions.kind(Options.optional(kind));
    @Nullable Charset said = charset(Options.optional(charset));
    SetValues values = SetValues.of(Options.all(set), given, headings);
    for (String file : Options.all(files)) {
      FileSet read = files(file, said, session.room());
      opened.add(read);
      submission.open(read, given, headings, values);
    }
    if (opened.stream().allMatch(FileSet::describesOthers)) {
      String first = Options.all(files).get(0);
      throw new Failure(Failure.Category.INPUT, "intake.data-package", first);
    }
    values.requireUsed();
  }

  /**
   * The files behind a name; what cannot be opened is one of those that others are judged beside.
   */
  private FileSet files(String file, @Nullable Charset said, TemporaryRoom room)
      throws IOException {
    try {
      return FileSet.of(file, path(file, room), said, room);
    } catch (Failure e) {
      if (e.category() != Failure.Category.INPUT) {
        throw e;
      }
      return FileSet.unreadable(file, e);
    }
  }

  private static @Nullable Charset charset(@Nullable String name) {
    Charset found = name == null ? null : CharsetGuess.named(name);
    if (name != null && found == null) {
      String known = String.join(", ", CharsetGuess.names());
      throw new Failure(Failure.Category.USAGE, "failure.usage.charset", name, known);
    }
    return found;
  }

  private Path path(String file, TemporaryRoom room) throws IOException {
    if (file.equals("-")) {
      return spool(file, new FileInputStream(FileDescriptor.in), room);
    }
    try {
      Path path = Path.of(file);
      return isPipe(path) ? spool(file, Files.newInputStream(path), room) : path;
    } catch (InvalidPathException e) {
      throw new Failure(Failure.Category.INPUT, "failure.input.missing", file);
    }
  }

  /** A named pipe, {@code <(…)} of a shell, or the standard input by its file. */
  private static boolean isPipe(Path path) throws IOException {
    if (!Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path)) {
      return false;
    }
    return path.equals(Path.of("/dev/stdin")) || (isUnix(path) && type(path) == PIPE);
  }

  private static int type(Path path) throws IOException {
    return ((Integer) Files.getAttribute(path, "unix:mode")) & TYPE_OF_FILE;
  }

  private static boolean isUnix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** Copies a stream to a file; what is named twice was there only once. */
  private Path spool(String file, InputStream stream, TemporaryRoom room) throws IOException {
    try (InputStream in = stream) {
      TemporaryFile copy = spooled.get(file);
      if (copy == null) {
        copy = TemporaryFile.anywhere(".input");
        spooled.put(file, copy);
        copy.hide();
        copy.fill(room.counted(in, file));
      }
      return copy.path();
    }
  }

  @Override
  public void close() throws IOException {
    opened.forEach(FileSet::close);
    spooled.values().forEach(TemporaryFile::close);
  }
}
