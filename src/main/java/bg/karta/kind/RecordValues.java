package bg.karta.kind;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of one record on their way from a row to its table, asked for by field. They are as
 * SQLite has them, but for a person's number, which is a token only once it was replaced. A field
 * knows its position among those of its kind, so that asking costs no search.
 */
public final class RecordValues {
  private final RecordKind kind;
  private final @Nullable Object[] values;
  private long batch;
  private int source;
  private int row;

  /** A record of which nothing is known yet. */
  public RecordValues(RecordKind kind) {
    this.kind = kind;
    this.values = new @Nullable Object[kind.fields().size()];
  }

  /** What it is a record of. */
  public RecordKind kind() {
    return kind;
  }

  /** The value of a field of the kind, null where it is absent. */
  public @Nullable Object get(FieldSpec field) {
    return values[field.position()];
  }

  /** Whether a field has a value. */
  public boolean has(FieldSpec field) {
    return get(field) != null;
  }

  /** Gives a field a value, or takes it away. */
  public void put(FieldSpec field, @Nullable Object value) {
    values[field.position()] = value;
  }

  /**
   * Says where the record came from.
   *
   * @param ofBatch the batch that takes it in
   * @param ofSource the source's number
   * @param inRow the row there
   */
  public void cameFrom(long ofBatch, int ofSource, int inRow) {
    this.batch = ofBatch;
    this.source = ofSource;
    this.row = inRow;
  }

  /** The batch that takes it in. */
  public long batch() {
    return batch;
  }

  /** The number of the source that it came from. */
  public int source() {
    return source;
  }

  /** The row that it stood in. */
  public int row() {
    return row;
  }

  /** The key as people read it: the values of its fields with a bar between. */
  public String key() {
    return kind.key().stream()
        .map(field -> String.valueOf(get(field)))
        .collect(Collectors.joining("|"));
  }
}
