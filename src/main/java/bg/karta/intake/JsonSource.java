package bg.karta.intake;

import bg.karta.letter.CharsetGuess;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON file. As each may have keys of its own, a first pass gathers them all into
 * a heading, and a second hands over the records.
 */
final class JsonSource implements RowSource {
  private final String file;
  private final TextForm text;
  private final JsonLayout layout;
  private final Limits limits;

  /** The column of each key, in the order in which the keys appear in the file. */
  private @Nullable Map<String, Integer> columns;

  private JsonSource(String file, TextForm text, JsonLayout layout, Limits limits) {
    this.file = file;
    this.text = text;
    this.layout = layout;
    this.limits = limits;
  }

  static JsonSource open(String file, TextForm text, Limits limits) throws IOException {
    try (JsonParser json = JsonFiles.within(limits).createParser(text.open())) {
      return new JsonSource(file, text, JsonLayout.of(file, json, limits), limits);
    } catch (StreamConstraintsException e) {
      throw JsonFiles.over(limits, file, e);
    } catch (JsonProcessingException e) {
      throw broken(file, e);
    } catch (CharacterCodingException e) {
      throw undecodable(file, text);
    }
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String charset() {
    return text.charset().name();
  }

  @Override
  public CharsetGuess.@Nullable Doubt doubt() {
    return text.doubt();
  }

  @Override
  public List<Note> notes() {
    return List.of(text.evidence());
  }

  @Override
  public void read(RowConsumer consumer) {
    try {
      if (layout.form() == JsonLayout.RecordForm.LISTS) {
        readLists(consumer);
      } else {
        readObjects(consumer);
      }
    } catch (StreamConstraintsException e) {
      throw JsonFiles.over(limits, file, e);
    } catch (JsonProcessingException e) {
      throw broken(file, e);
    } catch (CharacterCodingException e) {
      throw undecodable(file, text);
    } catch (IOException e) {
      throw Intake.failure("intake.unreadable", file);
    }
  }

  private void readLists(RowConsumer consumer) throws IOException {
    try (JsonRecords records = records()) {
      boolean wanted = true;
      while (wanted && records.next()) {
        Row row = records.list();
        wanted = isBlank(row.cells()) || consumer.accept(row);
      }
    }
  }

  private void readObjects(RowConsumer consumer) throws IOException {
    Map<String, Integer> heading = columns == null ? gatherColumns() : columns;
    columns = heading;
    if (heading.isEmpty()
        || !consumer.accept(new Row(0, heading.keySet().toArray(new String[0])))) {
      return;
    }
    try (JsonRecords records = records()) {
      boolean wanted = true;
      while (wanted && records.next()) {
        String[] cells = new String[heading.size()];
        Arrays.fill(cells, "");
        @Nullable Typed[] typed = new Typed[1];
        records.object(
            (key, value) -> {
              int column = column(heading, key);
              cells[column] = value;
              typed[0] = records.isTyped() ? Typed.with(typed[0], column) : typed[0];
            });
        wanted = isBlank(cells) || consumer.accept(new Row(records.number(), cells, typed[0]));
      }
    }
  }

  private Map<String, Integer> gatherColumns() throws IOException {
    Map<String, Integer> keys = new LinkedHashMap<>();
    try (JsonRecords records = records()) {
      while (records.next()) {
        records.object(
            (key, value) -> {
              keys.putIfAbsent(key, keys.size());
              limits.checkColumns(keys.size(), file, records.number());
            });
      }
    }
    return keys;
  }

  private int column(Map<String, Integer> heading, String key) {
    Integer column = heading.get(key);
    if (column == null) {
      throw new Failure(Failure.Category.INPUT, "intake.changed", file);
    }
    return column;
  }

  private JsonRecords records() throws IOException {
    return new JsonRecords(
        file, JsonFiles.within(limits).createParser(text.open()), layout, limits);
  }

  private static boolean isBlank(String[] cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Failure undecodable(String file, TextForm text) {
    return new Failure(Failure.Category.INPUT, "intake.json-charset", file, text.charset().name());
  }

  private static Failure broken(String file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    JsonFault.Found fault = JsonFault.of(e);
    return new Failure(
        Failure.Category.INPUT,
        fault.key(),
        fault.arguments(file, at.getLineNr(), at.getColumnNr()));
  }
}
