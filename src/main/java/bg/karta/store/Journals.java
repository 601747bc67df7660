package bg.karta.store;

import bg.karta.destination.Spared;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files that SQLite keeps beside a database while it is written. */
final class Journals {
  private Journals() {}

  /**
   * Refuses a database of which a part may lie in its journal only.
   *
   * @throws Failure if such a journal lies beside it
   */
  static void refuse(Path database) throws IOException {
    Path real = database.toRealPath();
    for (String ending : Spared.JOURNALS) {
      Path journal = Path.of(real + ending);
      // What SQLite shares between processes beside a -wal holds no records.
      if (!ending.equals("-shm") && Files.exists(journal) && Files.size(journal) > 0) {
        throw new Failure(Failure.Category.USAGE, "failure.restore.journal", database, journal);
      }
    }
  }

  /** Removes those of a database that is gone: they would be played back into another. */
  static void remove(Path database) throws IOException {
    for (String ending : Spared.JOURNALS) {
      Files.deleteIfExists(Path.of(database + ending));
    }
  }

  /** Moves those of a database along with it. */
  static void move(Path database, Path target) throws IOException {
    for (String ending : Spared.JOURNALS) {
      Path journal = Path.of(database + ending);
      if (Files.exists(journal)) {
        Files.move(journal, Path.of(target + ending), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }
}
