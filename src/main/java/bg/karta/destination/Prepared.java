package bg.karta.destination;

import bg.karta.temporary.TemporaryFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Output that has been written whole but stands nowhere yet: it gets to its place when what it
 * tells of has happened, or goes when that has not.
 */
public final class Prepared implements AutoCloseable {
  private final TemporaryFile draft;
  private final Placing placing;

  /** Brings a draft to its place. */
  @FunctionalInterface
  interface Placing {
    /** Moves or copies the draft. */
    void place(TemporaryFile draft) throws IOException;
  }

  Prepared(TemporaryFile draft, Placing placing) {
    this.draft = draft;
    this.placing = placing;
  }

  /** Where the draft lies, to be written. */
  Path path() {
    return draft.path();
  }

  /**
   * Puts the output where it belongs.
   *
   * @throws IOException if that fails; a file is then as it was before
   * @throws bg.karta.text.Failure if something else has come to stand there that must not be
   *     replaced
   */
  public void publish() throws IOException {
    placing.place(draft);
  }

  @Override
  public void close() {
    draft.close();
  }
}
