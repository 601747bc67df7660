package bg.karta.intake;

import bg.karta.limit.Limits;
import bg.karta.limit.TemporaryRoom;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files behind what a user names: the file itself, all files of a folder, or all of a ZIP
 * archive, which are unpacked for as long as the set is open.
 */
public final class FileSet implements AutoCloseable {
  /** What systems leave in folders and archives and nobody means to send. */
  private static final Set<String> LEFT_BEHIND = Set.of("__macosx", "thumbs.db", "desktop.ini");

  /** What is said of a table of which not one heading is known. */
  private static final String NO_HEADINGS = "failure.input.kind";

  private static final Set<String> UNKNOWN_KIND =
      Set.of(
          NO_HEADINGS,
          "failure.input.kind-near",
          "failure.input.kind-either",
          "failure.input.kind-garbled",
          "failure.input.kind-several");

  private static final int REASONS_SHOWN = 3;

  private final String named;
  private final boolean oneFile;
  private final @Nullable Charset charset;
  private final TemporaryRoom room;
  private final List<Member> files = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Archive> archives = new ArrayList<>();

  /**
   * A file.
   *
   * @param name the file as it is named to the user, {@code archive.zip!/folder/file.csv}
   * @param path where its bytes are
   */
  public record Member(String name, Path path) {
    /** Masks people's numbers in the name: it is shown, and kept in the ledger. */
    public Member {
      name = PersonalNumbers.maskName(name);
    }
  }

  /** A file that cannot be read, and why. */
  public record Unread(String name, Failure failure) {
    /** Masks people's numbers in the name. */
    public Unread {
      name = PersonalNumbers.maskName(name);
    }

    /** The reason without the file's name. */
    public String reason(Messages messages) {
      String sentence = failure.in(messages);
      return sentence.startsWith(name + ": ") ? sentence.substring(name.length() + 2) : sentence;
    }

    /** Whether it was read, but not what kind of record it holds. */
    public boolean isOfUnknownKind() {
      return UNKNOWN_KIND.stream().anyMatch(failure::is);
    }

    /** Whether it is, by its name or its text, what people write letters in or keep pictures in. */
    public boolean isDocument() {
      return Documents.isDocument(name) || (failure.is(NO_HEADINGS) && Documents.isText(name));
    }
  }

  private FileSet(String named, boolean oneFile, @Nullable Charset charset, TemporaryRoom room) {
    this.charset = charset;
    this.room = room;
    this.named = PersonalNumbers.maskName(named);
    this.oneFile = oneFile;
  }

  /**
   * The files behind a name.
   *
   * @param named what the user named
   * @param path where it is
   * @throws Failure if an archive is broken or unpacks to more than it may
   */
  public static FileSet of(String named, Path path) {
    return of(named, path, null, new TemporaryRoom(Limits.STANDARD));
  }

  /**
   * The files behind a name.
   *
   * @param charset the charset of the texts among them, or null to find out
   * @param room where archives are unpacked to, and how much of files is taken in
   * @throws Failure if an archive is broken or unpacks to more than it may
   */
  public static FileSet of(String named, Path path, @Nullable Charset charset, TemporaryRoom room) {
    boolean folder = Files.isDirectory(path);
    boolean archive = !folder && Archive.isArchive(path);
    FileSet set = new FileSet(named, !folder && !archive, charset, room);
    try {
      if (folder) {
        set.addFolder(path);
      } else if (archive) {
        set.addArchive(named, path);
      } else if (!DataPackage.is(named, path)) {
        set.files.add(new Member(named, path));
      }
      return set;
    } catch (IOException e) {
      set.close();
      throw Intake.failure(archive ? "intake.archive-broken" : "intake.unreadable", named);
    } catch (Failure e) {
      set.close();
      throw e;
    }
  }

  /** What the user named and cannot be opened at all, such as a file that is not there. */
  public static FileSet unreadable(String named, Failure failure) {
    FileSet set = new FileSet(named, true, null, new TemporaryRoom(Limits.STANDARD));
    set.unread.add(new Unread(named, failure));
    return set;
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return inner.equals(folder) || isMeant(String.valueOf(inner.getFileName()))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && isMeant(String.valueOf(file.getFileName()))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            String name = name(folder, file);
            unread.add(new Unread(name, Intake.failure("intake.no-permission", name)));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Path::toString));
    for (Path file : found) {
      addMember(name(folder, file), file);
    }
  }

  private String name(Path folder, Path file) {
    String inner = folder.relativize(file).toString().replace('\\', '/');
    return named.endsWith("/") ? named + inner : named + "/" + inner;
  }

  private void addMember(String name, Path file) {
    if (!Archive.isArchive(file)) {
      if (!DataPackage.is(name, file)) {
        files.add(new Member(name, file));
      }
      return;
    }
    try {
      addArchive(name, file);
    } catch (IOException e) {
      unread.add(new Unread(name, Intake.failure("intake.archive-broken", name)));
    } catch (Failure e) {
      unread.add(new Unread(name, e));
    }
  }

  private void addArchive(String name, Path file) throws IOException {
    Archive archive = new Archive(name, file, room);
    archives.add(archive);
    archive.unpack(files, unread);
  }

  /** Whether a file or folder of this name was meant to be sent: not hidden, no leftover. */
  static boolean isMeant(String name) {
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && !LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the user named one file that is a table or nothing. */
  public boolean isOneFile() {
    return oneFile;
  }

  /** Whether the user named one file that only describes others, so that there is none here. */
  public boolean describesOthers() {
    return oneFile && files.isEmpty() && unread.isEmpty();
  }

  /** The charset that the user says texts are in, or null. */
  public @Nullable Charset charset() {
    return charset;
  }

  /** How much of the files is taken in. */
  public Limits limits() {
    return room.limits();
  }

  /** The files, those of a folder or an archive by name. */
  public List<Member> files() {
    return List.copyOf(files);
  }

  /** Files that are known already not to be readable. */
  public List<Unread> unread() {
    return List.copyOf(unread);
  }

  /**
   * What is said where nothing can be read of all that the user named.
   *
   * @param unread the files that could not be read
   */
  public static Failure nothingRead(List<FileSet> sets, List<Unread> unread, Messages messages) {
    String named = shown(sets.stream().map(set -> set.named).toList(), ", ");
    if (unread.isEmpty()) {
      return Intake.failure("intake.nothing-inside", named);
    }
    List<String> reasons =
        unread.stream()
            .map(file -> "%s: %s".formatted(file.name(), file.reason(messages)))
            .toList();
    return new Failure(Failure.Category.INPUT, "intake.nothing-read", named, shown(reasons, "; "));
  }

  private static String shown(List<String> all, String between) {
    String first = all.stream().limit(REASONS_SHOWN).collect(Collectors.joining(between));
    return all.size() > REASONS_SHOWN ? first + between + "…" : first;
  }

  /** Removes what was unpacked. */
  @Override
  public void close() {
    archives.forEach(Archive::close);
  }
}
