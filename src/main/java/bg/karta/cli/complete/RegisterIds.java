package bg.karta.cli.complete;

import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.store.Database;
import bg.karta.store.KnownIds;
import bg.karta.text.Failure;
import java.util.List;
import java.util.stream.Stream;

/** The ids of what a register holds; none where there is no register to ask. */
final class RegisterIds {
  /** More than anybody reads. */
  private static final int MOST = 500;

  private final Session session;
  private final String beginning;

  /**
   * Ids that begin with what was typed.
   *
   * @param beginning what was typed of the id
   */
  RegisterIds(Session session, String beginning) {
    this.session = session;
    this.beginning = beginning;
  }

  /** The ids of things, those of each in their order. */
  Stream<Candidate> of(String... things) {
    try {
      return Registers.read(session, database -> read(database, List.of(things))).stream();
    } catch (Failure e) {
      // Who completes a word is told nothing of a register that is missing or locked.
      return Stream.of();
    }
  }

  private List<Candidate> read(Database database, List<String> things) {
    return things.stream()
        .flatMap(thing -> KnownIds.of(database, thing, beginning, MOST).stream())
        .map(found -> new Candidate(found.id(), found.says()))
        .toList();
  }
}
