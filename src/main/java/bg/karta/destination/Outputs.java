package bg.karta.destination;

import bg.karta.temporary.TemporaryFolder;
import bg.karta.text.Failure;
import bg.karta.text.Failure.Category;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What one run writes. It learns first what the run reads, then what it is to write, and refuses an
 * output that would take the place of a register, a key, an input or another output, of any
 * database, or of a file that karta would not have written. Every destination is got here.
 */
public final class Outputs {
  private static final Set<Path> STANDARD_OUTPUT =
      Set.of(Path.of("/dev/stdout"), Path.of("/dev/fd/1"), Path.of("/proc/self/fd/1"));

  private final boolean force;
  private final Replaceable own;
  private final OutputGuard guard;

  /**
   * What most outputs may replace: what karta wrote earlier, with the like of which it is known.
   */
  private record Own(Supplier<Set<List<String>>> known) implements Replaceable {
    @Override
    public boolean isOf(Path old) throws IOException {
      return ExistingFile.in(old).mayBeOwn();
    }

    @Override
    public boolean isOf(Path old, Path output) throws IOException {
      return ExistingFile.in(old).isOwn(ExistingFile.in(output), known.get());
    }
  }

  /**
   * The outputs of a run.
   *
   * @param force whether files are replaced that karta would not have written
   */
  public Outputs(boolean force) {
    this(force, Set::of);
  }

  /**
   * The outputs of a run.
   *
   * @param force whether files are replaced that karta would not have written
   * @param known the headings of tables that karta writes, whichever command is run
   */
  public Outputs(boolean force, Supplier<Set<List<String>>> known) {
    this.force = force;
    this.own = new Own(known);
    this.guard = new OutputGuard(force);
  }

  /**
   * Tells of a file or folder that the run reads, or of a register that it makes: no output may
   * take its place.
   */
  public void spare(Spared file) {
    guard.spare(file);
  }

  /**
   * Tells of a file that the run is to write.
   *
   * @param argument what names it on the command line
   * @throws Failure if it must not be written
   */
  public void plan(String argument, Path file) {
    plan(argument, file, own);
  }

  /**
   * Tells of a file that the run is to write.
   *
   * @param argument what names it on the command line
   * @param replaceable whether a file that stands there may be replaced
   * @throws Failure if it must not be written
   */
  public void plan(String argument, Path file, Replaceable replaceable) {
    guard.plan(new OutputGuard.Planned(argument, file, replaceable, false));
  }

  /**
   * Tells of a file that the run is to make where there is none.
   *
   * @param argument what names it on the command line
   * @throws Failure if it is there, or must not be written
   */
  public void planNew(String argument, Path file) {
    if (Files.isRegularFile(file) && !guard.isSpared(file)) {
      throw OutputGuard.isThere(file);
    }
    plan(
        argument,
        file,
        old -> {
          throw OutputGuard.isThere(old);
        });
    OutputGuard.refuseLeftover(file);
  }

  /**
   * Tells of a backup that the run is to make, and of those before it, which move up by one.
   *
   * @param argument what names it on the command line
   * @throws Failure if anything but a register is there, or it must not be written
   */
  public void planBackups(String argument, EarlierBackups backups) {
    for (Path file : backups.files()) {
      guard.plan(
          new OutputGuard.Planned(argument, file, old -> ExistingFile.in(old).isRegister(), true));
    }
    OutputGuard.refuseLeftover(backups.file());
  }

  /**
   * Makes sure that a file can be made or replaced where it is named, before that is needed.
   *
   * @throws Failure if there is no folder to hold it, or it must not be written
   */
  public void requirePlace(String name) {
    if (!name.equals("-")) {
      new FileDestination(path(name), this, false).requirePlace();
    }
  }

  /**
   * The destination a user names: {@code -} is the stream given, anything else a file.
   *
   * @throws Failure if this cannot be the name of a file, or it must not be written
   */
  public Destination to(String name, OutputStream standardOutput) {
    return to(name, standardOutput, false);
  }

  /** The same for what is about people: nobody but its owner reads a file that is new. */
  public Destination toOwner(String name, OutputStream standardOutput) {
    return to(name, standardOutput, true);
  }

  private Destination to(String name, OutputStream standardOutput, boolean secret) {
    if (name.equals("-")) {
      return new StreamDestination(standardOutput);
    }
    Path file = path(name);
    return STANDARD_OUTPUT.contains(file)
        ? new StreamDestination(standardOutput)
        : file(file, secret);
  }

  /**
   * A file, new or to be replaced.
   *
   * @throws Failure if it must not be written
   */
  public Destination file(Path file) {
    return file(file, false);
  }

  private Destination file(Path file, boolean secret) {
    if (!guard.isPlanned(file)) {
      plan(file.toString(), file);
    }
    return new FileDestination(file, this, secret);
  }

  /** Whether a file is a database, of whatever program. */
  public static boolean isDatabase(Path file) throws IOException {
    return ExistingFile.in(file).isDatabase();
  }

  /**
   * The failure of a file whose name does not tell what to write.
   *
   * @param key the message of it, of the name and what is known
   */
  public static Failure unnamedFormat(String key, String name, Object... known) {
    if (Files.isDirectory(path(name))) {
      return new Failure(Category.INPUT, "failure.output.directory", name);
    }
    Object[] all = new Object[known.length + 1];
    all[0] = name;
    System.arraycopy(known, 0, all, 1, known.length);
    return new Failure(Category.USAGE, key, all);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException notAName) {
      throw new Failure(Category.INPUT, "failure.output.unwritable", name);
    }
  }

  /**
   * Makes sure that a file that is there is something karta wrote or a table with some headings:
   * for who must know before the output is made.
   *
   * @throws Failure if it must not be replaced
   */
  public void requireOwn(String name, List<String> headings) {
    Path file = path(name);
    if (name.equals("-") || force || FileDestination.isWrittenTo(file)) {
      return;
    }
    try {
      if (Files.isRegularFile(file) && !ExistingFile.in(file).isOwn(headings)) {
        throw OutputGuard.refused("other", file);
      }
    } catch (IOException unreadable) {
      throw new Failure(Category.INPUT, "failure.output.unwritable", file);
    }
  }

  /** Makes sure once more of a planned file: see {@link OutputGuard#verify(Path, Path)}. */
  void verify(Path file, Path draft) {
    guard.verify(file, draft);
  }

  /** What writes several files into a folder. */
  @FunctionalInterface
  public interface Filling {
    /** Writes the files. */
    void into(Path folder) throws IOException;
  }

  /**
   * Fills a folder, which is made where it is not there: all files are written before the first of
   * them gets to its place.
   *
   * @param names the files that will be written, each of which has been planned
   * @throws IOException if one cannot be written; none has then been replaced
   */
  public void fill(Path folder, List<String> names, Filling filling) throws IOException {
    Files.createDirectories(folder);
    try (TemporaryFolder made = TemporaryFolder.in(folder)) {
      filling.into(made.path());
      for (String name : names) {
        file(folder.resolve(name)).make(draft -> move(made.path().resolve(name), draft));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void move(Path made, Path draft) throws IOException {
    Files.move(made, draft, StandardCopyOption.REPLACE_EXISTING);
  }
}
