package bg.karta.limit;

import bg.karta.text.Failure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** How much is taken in, so that no file can fill the memory or the disk. */
public final class Limits {
  /** What holds where nobody says otherwise. */
  public static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

  private final Map<Limit, Long> values;

  /** Asked for every cell of a workbook. */
  private final int cell;

  private final int columns;

  private Limits(Map<Limit, Long> set) {
    values = new EnumMap<>(Limit.class);
    Arrays.stream(Limit.values()).forEach(limit -> values.put(limit, limit.standard()));
    values.putAll(set);
    cell = number(Limit.CELL_CHARACTERS);
    columns = number(Limit.COLUMNS);
  }

  /**
   * The limits of a configuration file.
   *
   * @param written the texts of the limits that it sets, by name
   * @param file the file, for messages
   * @throws Failure if there is no such limit, or the text is no amount for it
   */
  public static Limits of(Map<String, String> written, Object file) {
    if (written.isEmpty()) {
      return STANDARD;
    }
    Map<Limit, Long> set = new EnumMap<>(Limit.class);
    written.forEach(
        (name, text) -> {
          Limit limit = Limit.named(name).orElseThrow(() -> unknown(name, file));
          set.put(limit, amount(limit, text, file));
        });
    return new Limits(set);
  }

  private static Failure unknown(String name, Object file) {
    return new Failure(
        Failure.Category.INPUT,
        "failure.limit.unknown",
        file,
        Limit.FAMILY + name,
        String.join(", ", Limit.options()));
  }

  private static long amount(Limit limit, String text, Object file) {
    OptionalLong amount = Quantity.of(text, limit.unit());
    if (amount.isEmpty() || amount.getAsLong() < 1 || amount.getAsLong() > limit.most()) {
      throw new Failure(
          Failure.Category.INPUT,
          limit.unit() == Limit.Unit.BYTES ? "failure.limit.bytes" : "failure.limit.number",
          file,
          limit.option(),
          text,
          Quantity.text(limit.most(), limit.unit()));
    }
    return amount.getAsLong();
  }

  /** These limits with another amount for one, which is cut to what the limit can be raised to. */
  public Limits with(Limit limit, long amount) {
    Map<Limit, Long> set = new EnumMap<>(values);
    set.put(limit, Math.min(amount, limit.most()));
    return new Limits(set);
  }

  /** How much of it there may be. */
  public long of(Limit limit) {
    return values.getOrDefault(limit, limit.standard());
  }

  /** How much of it there may be, where that is counted in whole numbers of the usual size. */
  public int number(Limit limit) {
    return (int) Math.min(of(limit), Integer.MAX_VALUE);
  }

  /** Refuses a cell that has grown beyond the limit. */
  public void checkCell(CharSequence text, String file, int row) {
    if (text.length() > cell) {
      throw over(Limit.CELL_CHARACTERS, "intake.cell-too-long", file, row);
    }
  }

  /** Refuses a row that has grown beyond the limit. */
  public void checkColumns(int found, String file, int row) {
    if (found > columns) {
      throw over(Limit.COLUMNS, "intake.too-many-columns", file, row);
    }
  }

  /**
   * What is said where there is more than a limit allows.
   *
   * @param key the message, whose places are the file, what {@code more} gives, the limit as people
   *     write it, and the name that raises it
   * @param file the file it is in
   */
  public Failure over(Limit limit, String key, Object file, Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = file;
    System.arraycopy(more, 0, all, 1, more.length);
    all[more.length + 1] = Quantity.text(of(limit), limit.unit());
    all[more.length + 2] = limit.option();
    return new Failure(Failure.Category.INPUT, key, all);
  }
}
