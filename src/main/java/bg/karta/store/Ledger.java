package bg.karta.store;

import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumbers;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.sql.SqlText;
import bg.karta.text.Sha256;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ledger: everything that was done to the register, as entries that are only ever added. Each
 * has the hash of what it says together with the hash of the entry before it, so that none can be
 * changed, taken out or put in between without all later ones being wrong: SHA-256 over the UTF-8
 * text of the former hash (nothing for the first) and the JSON array of the entry's other columns
 * in their order.
 */
public final class Ledger {
  /** What was done. */
  public enum Action {
    /** Records of files were taken in: the entry's number is that of the batch. */
    IMPORT,
    /** One field or a few of records were changed by hand: a batch too. */
    SET,
    /** Records were taken out by hand: a batch too. */
    REMOVE,
    /** A batch was taken back: the entry's subject. */
    UNDO,
    /** A backup was put in the register's place. */
    RESTORE,
    /** Everybody got a new token. */
    ROTATE,
    /** A person's records were removed. */
    ERASE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The actions that make a batch of records, as a list in SQL. */
  static final String BATCHES = "('import', 'set', 'remove')";

  /** How many earlier states of records were removed, among an entry's counts. */
  static final String EARLIER = "earlier";

  /** In how many records of others a person's token was blanked, among an entry's counts. */
  static final String BLANKED = "blanked";

  /**
   * What an entry says besides who did it.
   *
   * @param number its number, which none had before
   * @param ruleset the hash of the rules, or null where none were asked
   * @param status how the rules' findings were judged, or null
   * @param subject the entry that it takes back, or null
   * @param reason why it was done, in somebody's words, or null
   * @param files the files that were read, as a JSON array
   * @param counts how many of what it did, by names of ASCII letters
   */
  record Entry(
      long number,
      Action action,
      @Nullable String ruleset,
      @Nullable String status,
      @Nullable Long subject,
      @Nullable String reason,
      String files,
      Map<String, Long> counts) {
    /** Keeps its own copy of the counts. */
    public Entry {
      counts = Map.copyOf(counts);
    }

    /** One that read no files and asked no rules. */
    static Entry of(long number, Action action, @Nullable Long subject, Map<String, Long> counts) {
      return new Entry(number, action, null, null, subject, null, "[]", counts);
    }

    /** One that put a backup in the register's place. */
    static Entry restored(long number, String file) {
      return new Entry(number, Action.RESTORE, null, null, null, null, file, Map.of());
    }

    /** One that removed a person's records, so many of each kind. */
    static Entry erased(long number, String reason, Map<String, Long> counts) {
      return new Entry(number, Action.ERASE, null, null, null, reason, "[]", counts);
    }
  }

  /** All that an entry says, its hash left out. */
  private static final String SAID =
      """
      json_array(id, action, at, milliseconds, system_user, signed_by, host, version, options,
        ruleset, status, subject, reason, files, counts)\
      """;

  /** The files of a batch as its entry has them; entries before version 7 say no dating. */
  private static final String FILES =
      """
      (SELECT json_group_array(json_patch(json_object('file', file, 'sheet', sheet, 'bytes', bytes,
          'sha256', sha256, 'kind', kind, 'charset', charset, 'delimiter', delimiter,
          'columns', columns, 'known_on', known_on, 'whole', whole, 'rows', row_count,
          'inserted', inserted, 'updated', updated, 'unchanged', unchanged, 'earlier', earlier,
          'rejected', rejected, 'skipped', skipped), json_object('dating', dating)))
        FROM (SELECT * FROM main.source AS src WHERE src.batch = {batch} ORDER BY src.id))\
      """;

  private static final Pattern COUNT = Pattern.compile("\"([a-z-]+)\":(\\d+)");

  private static final String CHAINED =
      """
      SELECT id FROM (SELECT id, hash, sha256(COALESCE(LAG(hash) OVER (ORDER BY id), '') || {said})
        AS right_hash FROM main.entry)
      WHERE hash <> right_hash ORDER BY id
      """;

  private final Database database;

  /** The ledger of an open register. */
  public Ledger(Database database) {
    this.database = database;
  }

  /** How many batches there are that were not taken back. */
  public long batches() {
    return database.number(
        "SELECT COUNT(*) FROM main.entry WHERE action IN "
            + BATCHES
            + " AND id NOT IN (SELECT subject FROM main.entry WHERE subject IS NOT NULL)");
  }

  /** The query of all entries with what came of each file, the last first. */
  public static SqlText log() {
    return SqlText.beside(Ledger.class, "log");
  }

  /** The number the next entry will have. */
  public long next() {
    return database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM main.entry");
  }

  /** A file that an entry names, as JSON. */
  String file(Path file, Sha256.FileMark mark) {
    return database
        .texts(
            """
            SELECT json_array(json_object('file', :file, 'bytes', :bytes, 'sha256', :hash))
            """,
            Parameters.of("file", PersonalNumbers.maskName(file.toString()))
                .and("bytes", mark.bytes())
                .and("hash", mark.sha256()))
        .get(0);
  }

  /** The last number given in a register of any version. */
  static long last(Database register) {
    return register.number("SELECT MAX(id) FROM main." + table(register));
  }

  /** Where a register of any version keeps what was done: before the sixth in {@code batch}. */
  private static String table(Database register) {
    return register.number("SELECT COUNT(*) FROM main.sqlite_schema WHERE name = 'entry'") > 0
        ? "entry"
        : "batch";
  }

  /** The number and moment of each entry, which tell it from those of another register. */
  static List<String> marks(Database register) {
    return register.texts(
        table(register).equals("entry")
            ? "SELECT id || ' ' || at FROM main.entry WHERE action <> 'restore' ORDER BY id"
            : "SELECT id || ' ' || imported_at FROM main.batch ORDER BY id",
        Parameters.none());
  }

  /** The number and moment of each erasure. */
  static List<String> erasures(Database register) {
    return table(register).equals("entry")
        ? register.texts(
            "SELECT id || ' ' || at FROM main.entry WHERE action = 'erase' ORDER BY id",
            Parameters.none())
        : List.of();
  }

  /** Adds the entry of a batch whose sources have been added. */
  public void addBatch(BatchEntry batch, Signature signature) {
    String files =
        database
            .texts(
                "SELECT " + SqlTemplate.of(FILES).with("batch", ":batch").sql(),
                Parameters.of("batch", batch.number()))
            .get(0);
    add(batch.with(files), signature);
  }

  /** Adds that so many people have a new token. */
  public void addRotation(long renewed, Signature signature) {
    add(Entry.of(next(), Action.ROTATE, null, Map.of("renewed", renewed)), signature);
  }

  /** The hash of the last entry, to write down elsewhere; empty where there is none. */
  public String lastHash() {
    List<String> last =
        database.texts("SELECT hash FROM main.entry ORDER BY id DESC LIMIT 1", Parameters.none());
    return last.isEmpty() ? "" : last.get(0);
  }

  /** Adds an entry, in whose texts nobody stands: who is erased later must not stay in them. */
  void add(Entry entry, Signature signature) {
    database.update(
        """
        INSERT INTO main.entry VALUES (:id, :action, :at, :milliseconds, :user, :by, :host,
          :version, :options, :ruleset, :status, :subject, :reason, :files, :counts, '')
        """,
        Parameters.of("id", entry.number())
            .and("action", entry.action())
            .and("at", signature.moment())
            .and("milliseconds", signature.taken().get().toMillis())
            .and("user", signature.user())
            .and("by", withoutTokens(signature.by()))
            .and("host", signature.host())
            .and("version", signature.version())
            .and("options", PersonKey.withoutTokens(signature.options()))
            .and("ruleset", entry.ruleset())
            .and("status", entry.status())
            .and("subject", entry.subject())
            .and("reason", withoutTokens(entry.reason()))
            .and("files", PersonKey.withoutTokens(entry.files()))
            .and("counts", counts(entry.counts())));
    database.update(
        SqlTemplate.of(
                """
                UPDATE main.entry SET hash = sha256(COALESCE((SELECT before.hash
                  FROM main.entry AS before WHERE before.id < :id ORDER BY before.id DESC LIMIT 1),
                  '') || {said})
                WHERE id = :id
                """)
            .with("said", SAID)
            .sql(),
        Parameters.of("id", entry.number()));
  }

  private static @Nullable String withoutTokens(@Nullable String text) {
    return text == null ? null : PersonKey.withoutTokens(text);
  }

  private static String counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(count -> "\"" + count.getKey() + "\":" + count.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** How many of what, as an entry's text of counts says. */
  public static Map<String, Long> counts(String text) {
    Map<String, Long> counts = new TreeMap<>();
    COUNT
        .matcher(text)
        .results()
        .forEach(count -> counts.put(count.group(1), Long.valueOf(count.group(2))));
    return counts;
  }

  /** The entries whose hash is not that of what they and the entry before them say. */
  List<String> broken() {
    return database.texts(SqlTemplate.of(CHAINED).with("said", SAID).sql(), Parameters.none());
  }

  /** The batches whose sources are others than their entries say. */
  List<String> unlikeSources() {
    return database.texts(
        SqlTemplate.of(
                """
                SELECT id FROM main.entry WHERE action IN {batches} AND files <> {files}
                AND id NOT IN (SELECT subject FROM main.entry WHERE subject IS NOT NULL)
                ORDER BY id
                """)
            .with("batches", BATCHES)
            .with("files", SqlTemplate.of(FILES).with("batch", "entry.id").sql())
            .sql(),
        Parameters.none());
  }
}
