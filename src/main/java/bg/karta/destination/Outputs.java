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
import java.util.ArrayList;
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
  private final List<Spared> spared = new ArrayList<>();
  private final List<Planned> planned = new ArrayList<>();

  /** Which old files may be replaced, so long as nobody forces it. */
  @FunctionalInterface
  public interface Replaceable {
    /** Whether the output may take the place of what stands there now. */
    boolean isOf(Path old) throws IOException;

    /** Whether it may, now that what is to be written there has been made. */
    default boolean isOf(Path old, Path output) throws IOException {
      return isOf(old);
    }
  }

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

  private record Planned(String argument, Path file, Replaceable replaceable) {}

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
  }

  /**
   * Tells of a file or folder that the run reads, or of a register that it makes: no output may
   * take its place.
   */
  public void spare(Spared file) {
    spared.add(file);
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
    if (FileDestination.isWrittenTo(file)) {
      return;
    }
    FileIdentity identity = FileIdentity.of(file);
    for (Spared read : spared) {
      if (read.holds(identity)) {
        throw refused("member", file, read.file(), read.argument());
      }
    }
    for (Planned other : planned) {
      if (FileIdentity.of(other.file()).is(identity)) {
        throw refused("output", file, other.argument(), argument);
      }
    }
    Planned output = new Planned(argument, file, replaceable);
    verify(output, replaceable);
    planned.add(output);
  }

  /**
   * Tells of a file that the run is to make where there is none.
   *
   * @param argument what names it on the command line
   * @throws Failure if it is there, or must not be written
   */
  public void planNew(String argument, Path file) {
    plan(argument, file, Outputs::refuseOld);
    if (Files.exists(file)) {
      refuseOld(file);
    }
    refuseLeftover(file);
  }

  /** SQLite would take a journal of an earlier database of this name for one of the new. */
  private static void refuseLeftover(Path file) {
    for (String ending : Spared.JOURNALS) {
      FileIdentity leftover = FileIdentity.of(file).with(ending);
      if (leftover.exists()) {
        throw new Failure(Category.USAGE, "failure.backup.journal", file, leftover.path());
      }
    }
  }

  private static boolean refuseOld(Path file) {
    throw new Failure(Category.USAGE, "failure.backup.exists", file);
  }

  /**
   * Makes sure that a file can be made or replaced where it is named, before that is needed.
   *
   * @throws Failure if there is no folder to hold it, or it must not be written
   */
  public void requirePlace(String name) {
    if (!name.equals("-")) {
      new FileDestination(path(name), this).requirePlace();
    }
  }

  /**
   * The destination a user names: {@code -} is the stream given, anything else a file.
   *
   * @throws Failure if this cannot be the name of a file, or it must not be written
   */
  public Destination to(String name, OutputStream standardOutput) {
    if (name.equals("-")) {
      return new StreamDestination(standardOutput);
    }
    Path file = path(name);
    return STANDARD_OUTPUT.contains(file) ? new StreamDestination(standardOutput) : file(file);
  }

  /**
   * A file, new or to be replaced.
   *
   * @throws Failure if it must not be written
   */
  public Destination file(Path file) {
    if (planned.stream().noneMatch(output -> output.file().equals(file))) {
      plan(file.toString(), file);
    }
    return new FileDestination(file, this);
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
        throw refused("other", file);
      }
    } catch (IOException unreadable) {
      throw new Failure(Category.INPUT, "failure.output.unwritable", file);
    }
  }

  /**
   * Makes sure once more of a planned file, in whose place something may have come to stand.
   *
   * @param draft what is to take its place
   */
  void verify(Path file, Path draft) {
    for (Planned output : planned) {
      if (output.file().equals(file)) {
        verify(output, old -> output.replaceable().isOf(old, draft));
      }
    }
  }

  private void verify(Planned output, Replaceable replaceable) {
    Path file = output.file();
    FileIdentity identity = FileIdentity.of(file);
    for (Spared read : spared) {
      if (read.is(identity)) {
        throw refused(read.role().toString(), file, read.file(), read.argument());
      }
      if (read.isJournal(identity)) {
        throw refused("journal", file, read.file(), read.argument());
      }
    }
    try {
      verifyExisting(output, replaceable);
    } catch (IOException unreadable) {
      throw new Failure(Category.INPUT, "failure.output.unwritable", file);
    }
  }

  private void verifyExisting(Planned output, Replaceable replaceable) throws IOException {
    Path file = output.file();
    if (ExistingFile.isJournal(file)) {
      throw refused("database", file);
    }
    if (!Files.isRegularFile(file)) {
      return;
    }
    ExistingFile existing = ExistingFile.in(file);
    if (existing.isDatabase()) {
      throw refused("database", file);
    }
    if (existing.isKey()) {
      throw refused("key", file);
    }
    if (!force && !replaceable.isOf(file)) {
      throw refused("other", file);
    }
  }

  private static Failure refused(String why, Path file, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = file;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Failure(Category.USAGE, "failure.output.is." + why, all);
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
