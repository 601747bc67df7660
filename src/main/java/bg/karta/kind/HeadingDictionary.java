package bg.karta.kind;

import bg.karta.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headings that offices write over the fields of a kind, besides those it declares: {@code
 * headings.bg.txt} and {@code headings.en.txt}. They are only recognised; what is shown to people
 * is declared.
 */
public final class HeadingDictionary {
  private static final List<String> FILES = List.of("headings.bg.txt", "headings.en.txt");

  /** What stands behind a heading that only the values under it can confirm. */
  private static final String DOUBTED = "?";

  private static final Map<String, HeadingDictionary> READ = new ConcurrentHashMap<>();

  /** The files' lines by kind and field; read when a table is first looked at. */
  private static final class Lines {
    private static final Map<String, List<Entry>> OF_FIELDS = read();
  }

  /**
   * A heading of the dictionary.
   *
   * @param heading the heading as it is written
   * @param field the field's name
   * @param rank its place among the headings of the field, from 0
   * @param doubted whether the values under it have to show that they are the field's
   */
  public record Entry(String heading, String field, int rank, boolean doubted) {}

  private final Map<String, List<Entry>> ofFields = new HashMap<>();
  private final Map<String, Entry> byKey = new HashMap<>();

  private HeadingDictionary(RecordKind kind) {
    for (FieldSpec field : kind.fields()) {
      int rank = 0;
      for (String own : declared(field)) {
        enter(new Entry(own, field.name(), rank++, false));
      }
      for (Entry entry :
          Lines.OF_FIELDS.getOrDefault(kind.name() + "." + field.name(), List.of())) {
        enter(new Entry(entry.heading, field.name(), rank++, entry.doubted));
        ofFields.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(entry);
      }
    }
  }

  private static List<String> declared(FieldSpec field) {
    return Stream.of(Stream.of(field.name()), field.bg().stream(), field.en().stream())
        .flatMap(names -> names)
        .toList();
  }

  private void enter(Entry entry) {
    byKey.putIfAbsent(HeadingKeys.of(entry.heading), entry);
    byKey.putIfAbsent(HeadingKeys.words(entry.heading), entry);
  }

  /** The headings of a kind. */
  public static HeadingDictionary of(RecordKind kind) {
    return READ.computeIfAbsent(kind.name(), name -> new HeadingDictionary(kind));
  }

  private static Map<String, List<Entry>> read() {
    Map<String, List<Entry>> read = new LinkedHashMap<>();
    for (String file : FILES) {
      Resource.text(HeadingDictionary.class, file)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(line -> line(line, read));
    }
    return read;
  }

  private static void line(String line, Map<String, List<Entry>> read) {
    int equals = line.indexOf('=');
    String name = line.substring(0, equals).strip();
    List<Entry> entries = read.computeIfAbsent(name, field -> new ArrayList<>());
    for (String written : line.substring(equals + 1).split(";")) {
      String heading = written.strip();
      boolean doubted = heading.endsWith(DOUBTED);
      entries.add(
          new Entry(
              doubted ? heading.substring(0, heading.length() - 1) : heading,
              name.substring(name.indexOf('.') + 1),
              entries.size(),
              doubted));
    }
  }

  /** All entries by {@code kind.field}, in their order. */
  public static Map<String, List<Entry>> entries() {
    return Lines.OF_FIELDS;
  }

  /** The entry that a heading is, or one that differs from it in small words only; else null. */
  public @Nullable Entry find(String heading) {
    Entry found = byKey.get(HeadingKeys.of(heading));
    return found == null ? byKey.get(HeadingKeys.words(heading)) : found;
  }

  /** The headings of a field that need no values to confirm them. */
  public List<String> headings(FieldSpec field) {
    return ofFields.getOrDefault(field.name(), List.of()).stream()
        .filter(entry -> !entry.doubted)
        .map(Entry::heading)
        .toList();
  }
}
