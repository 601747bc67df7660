package bg.karta.store;

import bg.karta.destination.Outputs;
import bg.karta.person.PersonKey;
import bg.karta.temporary.TemporaryFolder;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the backups of a register that hold a person: those in {@code REGISTER.backups}, databases
 * beside the register and what else is named, by the tokens that the person has or had under every
 * secret of the key. Each is read as it is, of whatever version, and stays so.
 */
public final class BackupSearch {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Path register;
  private final String token;
  private final @Nullable PersonKey chain;

  /** The person's token under the whole chain. */
  private final @Nullable String whole;

  /**
   * A search for a person.
   *
   * @param register the register's file, which is no backup of its own
   * @param token the person's in the register
   * @param chain the key with all its secrets, or null where it is lost: then tokens made before or
   *     after a rotation are not known for the person's
   */
  public BackupSearch(Path register, String token, @Nullable PersonKey chain) {
    this.register = register;
    this.token = token;
    this.chain = chain;
    this.whole = chain == null ? null : chain.adopted(token);
  }

  /** What is known of a file. */
  public enum Holding {
    /** It holds the person. */
    HOLDS,
    /** It is a register that does not. */
    LACKS,
    /** Its people have tokens of a key that is not at hand. */
    OTHER_KEY,
    /** It cannot be read. */
    UNREADABLE,
    /** It is no register. */
    OTHER
  }

  /** A file and what is known of it. */
  public record Looked(Path file, Holding holding) {}

  /**
   * Looks into files.
   *
   * @param named backups, of which earlier ones may lie beside with a number behind the name, and
   *     folders of such
   * @return what was found in each, those of the register's own folder first
   * @throws Failure if one that is named is not there
   */
  public List<Looked> look(List<Path> named) throws IOException {
    List<Looked> looked = new ArrayList<>();
    for (Path file : files(named)) {
      looked.add(new Looked(file, holding(file)));
    }
    return looked;
  }

  private List<Path> files(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>(inside(KeptBackups.folder(register)));
    files.addAll(databasesBeside());
    files.addAll(databasesOfRuns());
    for (Path one : named) {
      if (!Files.exists(one)) {
        throw new Failure(Failure.Category.INPUT, "failure.input.missing", one);
      }
      files.addAll(Files.isDirectory(one) ? inside(one) : withEarlier(one));
    }
    List<Path> others = new ArrayList<>();
    for (Path file : files.stream().distinct().toList()) {
      if (!Files.isSameFile(file, register)) {
        others.add(file);
      }
    }
    return others;
  }

  /** Where backups lie that nobody gave a folder of their own. */
  private List<Path> databasesBeside() throws IOException {
    Path folder = register.getParent();
    List<Path> found = new ArrayList<>();
    try (Stream<Path> beside = Files.list(folder == null ? Path.of("") : folder)) {
      for (Path file : beside.filter(Files::isRegularFile).sorted().toList()) {
        if (Files.isReadable(file) && Outputs.isDatabase(file)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  /** What runs that were killed have left beside the register, if it could not be swept. */
  private List<Path> databasesOfRuns() throws IOException {
    List<Path> found = new ArrayList<>();
    Path folder = register.toRealPath().getParent();
    for (Path left : folder == null ? List.<Path>of() : TemporaryFolder.ofOthers(folder)) {
      for (Path file : inside(left)) {
        // The lock of a run that lives is left alone.
        if (!Files.isReadable(file) || Outputs.isDatabase(file)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  /** All files in a folder and in those within it, and the folders that cannot be read. */
  private static List<Path> inside(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (Files.isRegularFile(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refused) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return files.stream().sorted().toList();
  }

  /** A backup and {@code FILE.1}, {@code FILE.2} beside it. */
  private static List<Path> withEarlier(Path file) throws IOException {
    String beginning = file.getFileName() + ".";
    List<Path> all = new ArrayList<>(List.of(file));
    Path folder = file.getParent();
    try (Stream<Path> beside = Files.list(folder == null ? Path.of("") : folder)) {
      beside
          .filter(other -> other.getFileName().toString().startsWith(beginning))
          .filter(other -> isNumber(other.getFileName().toString().substring(beginning.length())))
          .sorted()
          .forEach(all::add);
    }
    return all;
  }

  private static boolean isNumber(String ending) {
    return NUMBER.matcher(ending).matches();
  }

  private Holding holding(Path file) {
    if (!Files.isRegularFile(file)) {
      return Holding.UNREADABLE;
    }
    try {
      if (TokenScan.finds(file, this::isPerson)) {
        return Holding.HOLDS;
      }
      return Outputs.isDatabase(file) ? ofRegister(file) : Holding.OTHER;
    } catch (IOException | Failure unreadable) {
      return Holding.UNREADABLE;
    }
  }

  /** A token in a long record may stand on two pages of the file: only a query has it whole. */
  private Holding ofRegister(Path file) {
    try (Database backup = Database.connect(file.toString(), Database.Mode.READ, Duration.ZERO)) {
      Schema.verify(backup);
      Set<String> makers = new HashSet<>();
      AtomicBoolean held = new AtomicBoolean();
      new PersonTokens(backup)
          .read(
              found -> {
                makers.add(PersonKey.idOf(found));
                held.compareAndSet(false, isPerson(found));
              });
      if (held.get()) {
        return Holding.HOLDS;
      }
      return makers.stream().allMatch(this::isKnown) ? Holding.LACKS : Holding.OTHER_KEY;
    }
  }

  /**
   * Where the person's token still stands in the register itself after the person was erased: in
   * texts that somebody wrote it into.
   *
   * @return {@code entry 3 (options)}, {@code provider (name)}
   */
  public List<String> remnants() throws IOException {
    if (!TokenScan.finds(register, this::isPerson)) {
      return List.of();
    }
    try (Database open = Database.connect(register.toString(), Database.Mode.READ, Duration.ZERO)) {
      return TokenScan.texts(open, this::isPerson);
    }
  }

  /** Whether a token is the person's, under whichever secret it was made. */
  private boolean isPerson(String found) {
    return found.equals(token)
        || (whole != null && chain != null && whole.equals(chain.adopted(found)));
  }

  /** Whether it can be told of the tokens of a key whether they are the person's. */
  private boolean isKnown(String maker) {
    return maker.equals(PersonKey.idOf(token))
        || (whole != null && chain != null && chain.of(maker) != null);
  }
}
