package bg.karta.submission;

import bg.karta.person.PersonKey;
import bg.karta.store.Database;
import bg.karta.store.KeyFile;
import bg.karta.store.Ledger;
import bg.karta.store.PersonTokens;
import bg.karta.store.Signature;
import bg.karta.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The key of a register's people for one run: of the file that is named, else of the one in the
 * user's folder of keys that has the register's id. A register that has none gets one with the
 * first person it takes in.
 */
public final class RegisterKeys implements PersonKeys {
  private final Database database;
  private final Path folder;
  private final @Nullable Path named;
  private final boolean keeps;
  private @Nullable PersonKey key;
  private @Nullable Path found;
  private boolean made;

  /**
   * The keys for a run over a register.
   *
   * @param folder where the user's keys lie
   * @param named the file of the key, or null for one of the folder
   * @param keeps whether the run may keep what it takes in
   */
  public RegisterKeys(Database database, Path folder, @Nullable Path named, boolean keeps) {
    this.database = database;
    this.folder = folder;
    this.named = named;
    this.keeps = keeps;
  }

  @Override
  public synchronized PersonKey key() {
    if (key == null) {
      String id = id();
      key = id == null ? first() : known(id, chain(id));
    }
    return Objects.requireNonNull(key);
  }

  /**
   * The id of the register's key, or null where nobody is in it yet.
   *
   * @throws Failure if there are people but no id: a second key would give them second tokens
   */
  private @Nullable String id() {
    PersonTokens tokens = new PersonTokens(database);
    String id = tokens.keyId();
    List<String> makers = id == null ? tokens.makers() : List.of();
    if (!makers.isEmpty()) {
      throw new Failure(
          Failure.Category.DATABASE,
          "failure.key.gone",
          database.name(),
          String.join(", ", makers));
    }
    return id;
  }

  /**
   * Makes sure that there is a key to rotate, and that it is at hand.
   *
   * @throws Failure if nobody is in the register yet, or its key is lost
   */
  public void requireKey() {
    if (id() == null) {
      throw new Failure(Failure.Category.USAGE, "failure.key.none", database.name());
    }
    key();
  }

  /**
   * The token that a person has in the register.
   *
   * @param token one of this register's, from whatever time
   * @throws Failure if it is of another key, or if it is of an earlier time and the key is lost
   */
  public String current(String token) {
    String id = id();
    if (id == null) {
      throw new Failure(Failure.Category.USAGE, "failure.key.none", database.name());
    }
    if (PersonKey.idOf(token).equals(id)) {
      return token;
    }
    String adopted = key().adopted(token);
    if (adopted == null) {
      throw new Failure(
          Failure.Category.USAGE, "failure.person.key", PersonKey.idOf(token), database.name(), id);
    }
    return adopted;
  }

  /** The register's key with all secrets of its file, or null where it is not at hand. */
  public @Nullable PersonKey whole() {
    String id = new PersonTokens(database).keyId();
    try {
      return id == null ? null : chain(id);
    } catch (Failure lost) {
      return null;
    }
  }

  /** The whole chain in the file of the register's key, which may be longer than is used. */
  private PersonKey chain(String id) {
    Path at = named == null ? KeyFile.find(folder, id) : named;
    if (at == null) {
      throw new Failure(
          Failure.Category.INPUT,
          "failure.key.lost",
          database.name(),
          id,
          folder,
          new PersonTokens(database).count());
    }
    found = at;
    return KeyFile.read(at);
  }

  private PersonKey known(String id, PersonKey chain) {
    PersonKey own = chain.of(id);
    if (own == null) {
      throw new Failure(
          Failure.Category.INPUT,
          "failure.key.other",
          Objects.requireNonNull(found),
          chain.id(),
          database.name(),
          id);
    }
    return own;
  }

  private PersonKey first() {
    if (named != null && Files.exists(named)) {
      found = named;
      return KeyFile.read(named);
    }
    made = true;
    return PersonKey.random();
  }

  @Override
  public boolean lasts() {
    return key != null && !made;
  }

  @Override
  public boolean takesAnyToken() {
    key();
    return made && !keeps;
  }

  /** The file the key was found in or written to; null before. */
  public @Nullable Path found() {
    return found;
  }

  /**
   * Keeps the key that the run made its tokens by: before the register's transaction is committed,
   * as tokens whose key is lost link to nobody.
   *
   * @return the file a new key was written to, or null where none was made
   */
  public @Nullable Path keep(LocalDate today) {
    PersonTokens tokens = new PersonTokens(database);
    if (key == null || tokens.keyId() != null) {
      return null;
    }
    boolean fresh = made;
    if (fresh) {
      found = named == null ? folder.resolve(key.id() + ".key") : named;
      KeyFile.write(found, key);
      made = false;
    }
    tokens.keep(key, today.toString());
    return fresh ? found : null;
  }

  /**
   * How a register's key was changed.
   *
   * @param renewed how many people have a new token
   * @param file where the key lies
   */
  public record Rotation(long renewed, String from, String to, Path file) {}

  /**
   * Gives everybody in the register a new token. The key file gets one secret more and keeps those
   * before it: the next token is made of the last, and a backup's tokens still link. It is written
   * before the register is, so that whatever stops this between leaves a register whose key is
   * there.
   *
   * @throws Failure if the register has no key
   */
  public Rotation rotate(LocalDate today, Signature signature) {
    database.begin();
    PersonTokens tokens = new PersonTokens(database);
    String id = id();
    if (id == null) {
      throw new Failure(Failure.Category.USAGE, "failure.key.none", database.name());
    }
    PersonKey from = key();
    PersonKey chain = chain(id);
    PersonKey to = chain.length() > from.length() ? chain : from.rotated();
    Path file = Objects.requireNonNull(found);
    KeyFile.write(file, to);
    long renewed = tokens.rotate(from, to, today.toString());
    new Ledger(database).addRotation(renewed, signature);
    database.commit();
    return new Rotation(renewed, from.id(), to.id(), file);
  }
}
