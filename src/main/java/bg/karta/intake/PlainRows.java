package bg.karta.intake;

import bg.karta.letter.CharsetGuess;
import bg.karta.letter.Letters;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in composed letters without invisible characters, whatever file they are
 * from: headings, names and keys are compared letter by letter from here on.
 */
final class PlainRows implements RowSource {
  private static final String DOS_END = "\u001A";

  private final RowSource source;
  private final Limits limits;
  private final Tally invisible = new Tally(LetterNotes.INVISIBLE);
  private final Tally composed = new Tally(LetterNotes.COMPOSED);

  PlainRows(RowSource source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** How many cells were changed in a way, and the first of them. */
  private static final class Tally {
    private final String key;
    private long cells;
    private String first = "";

    Tally(String key) {
      this.key = key;
    }

    void clear() {
      cells = 0;
    }

    void add(String place) {
      first = cells++ == 0 ? place : first;
    }

    List<Note> notes() {
      return cells == 0 ? List.of() : List.of(LetterNotes.of(key, cells, first));
    }
  }

  @Override
  public String file() {
    return source.file();
  }

  @Override
  public @Nullable String sheet() {
    return source.sheet();
  }

  @Override
  public @Nullable Path workbookFile() {
    return source.workbookFile();
  }

  @Override
  public @Nullable String charset() {
    return source.charset();
  }

  @Override
  public CharsetGuess.@Nullable Doubt doubt() {
    return source.doubt();
  }

  @Override
  public @Nullable String delimiter() {
    return source.delimiter();
  }

  @Override
  public boolean hasColumns() {
    return source.hasColumns();
  }

  @Override
  public BitSet hiddenColumns() {
    return source.hiddenColumns();
  }

  @Override
  public List<Note> notes() {
    return source.notes();
  }

  @Override
  public List<Note> noticed() {
    List<Note> noticed = new ArrayList<>(source.noticed());
    noticed.addAll(invisible.notes());
    noticed.addAll(composed.notes());
    return noticed;
  }

  @Override
  public void read(RowConsumer consumer) {
    invisible.clear();
    composed.clear();
    source.read(new Counted(consumer)::accept);
  }

  /** Hands on the rows that hold anything, as many as there may be. */
  private final class Counted {
    private final RowConsumer consumer;
    private final int most = limits.number(Limit.ROWS);
    private int rows;

    Counted(RowConsumer consumer) {
      this.consumer = consumer;
    }

    boolean accept(Row row) {
      if (++rows > most) {
        throw limits.over(Limit.ROWS, "intake.too-many-rows", file());
      }
      return !cleaned(row) || consumer.accept(row);
    }
  }

  /** Cleans the cells of a row; false where nothing is left of it that anyone could read. */
  private boolean cleaned(Row row) {
    String[] cells = row.cells();
    boolean changed = false;
    for (int i = 0; i < cells.length; i++) {
      String plain = Letters.plain(cells[i]);
      if (!plain.equals(cells[i])) {
        changed = true;
        tell(cells[i], row.number(), i);
        cells[i] = plain;
      }
    }
    return !changed || holdsText(cells);
  }

  private void tell(String cell, int row, int column) {
    if (cell.endsWith(DOS_END)) {
      return;
    }
    String place = hasColumns() ? Layout.letters(column) + row : String.valueOf(row);
    (Letters.visible(cell).length() < cell.length() ? invisible : composed).add(place);
  }

  private static boolean holdsText(String[] cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
