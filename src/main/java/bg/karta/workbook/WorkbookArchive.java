package bg.karta.workbook;

import bg.karta.opc.Container;
import bg.karta.opc.PartNames;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook that is to be annotated, and how they refer to each other. */
public final class WorkbookArchive implements Closeable {
  /** What all parts may unpack to besides {@link #RATIO} times the archive, in bytes. */
  private static final long FREE = 256L << 20;

  private static final long RATIO = 100;

  private final Container zip;

  /** The names of the parts as the relations have them, by themselves whatever their case. */
  private final Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private final List<String> order = new ArrayList<>();
  private long left;

  /**
   * A reference of one part to another.
   *
   * @param id by which the part knows it
   * @param type the last word of its type, {@code worksheet}
   * @param namespace the type without its last word
   * @param target the name of the part it leads to
   */
  record PackageRelation(String id, String type, String namespace, String target) {}

  public WorkbookArchive(Path file) throws IOException {
    zip = Container.open(file);
    left = FREE + RATIO * file.toFile().length();
    List<String> written = zip.names();
    for (String name : List.of(Container.TYPES, PartNames.relationsOf(""))) {
      names.put(name, name);
    }
    for (String name : written) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
        relations(PartNames.ofRelations(name)).stream()
            .map(PackageRelation::target)
            .filter(zip::has)
            .forEach(target -> names.putIfAbsent(target, target));
      }
    }
    written.forEach(name -> order.add(named(name)));
  }

  /** The name of a part as the others refer to it; other readers do not look past its case. */
  private String named(String name) {
    String known = names.get(name);
    if (known == null && name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
      String of = PartNames.ofRelations(name);
      known = PartNames.relationsOf(names.getOrDefault(of, of));
    }
    return known == null ? name : known;
  }

  /** The names of all parts, in their order. */
  List<String> names() {
    return order;
  }

  boolean has(String part) {
    return zip.has(part);
  }

  /**
   * The bytes of a part.
   *
   * @throws UnfitPart if there is none of that name
   */
  InputStream stream(String part) throws IOException {
    ZipEntry entry = zip.entry(part);
    if (entry == null) {
      throw new UnfitPart(part);
    }
    left -= Math.max(entry.getSize(), 0);
    if (left < 0) {
      throw new UnfitPart("size");
    }
    return new BufferedInputStream(zip.stream(entry), 1 << 14);
  }

  /** The charset of an XML part: UTF-8 unless it begins with the mark of another. */
  Charset charset(String part) throws IOException {
    try (InputStream in = stream(part)) {
      int mark = (in.read() << 8) | in.read();
      return switch (mark) {
        case 0xFFFE -> StandardCharsets.UTF_16LE;
        case 0xFEFF -> StandardCharsets.UTF_16BE;
        default -> StandardCharsets.UTF_8;
      };
    }
  }

  /** An XML part from its beginning; reading bytes that are not of its charset fails. */
  XmlScanner open(String part) throws IOException {
    return new XmlScanner(new InputStreamReader(stream(part), charset(part).newDecoder()));
  }

  /** The relations of a part to others within the workbook. */
  List<PackageRelation> relations(String part) throws IOException {
    List<PackageRelation> relations = new ArrayList<>();
    String name = PartNames.relationsOf(part);
    if (!has(name)) {
      return relations;
    }
    XmlScanner in = open(name);
    while (in.next()) {
      if (in.starts("Relationship") && !in.attribute("TargetMode").equals("External")) {
        String type = in.attribute("Type");
        int word = type.lastIndexOf('/') + 1;
        relations.add(
            new PackageRelation(
                in.attribute("Id"),
                type.substring(word),
                type.substring(0, word),
                PartNames.resolved(part, in.attribute("Target"))));
      }
    }
    return relations;
  }

  /** The first relation of a type, or null. */
  static @Nullable PackageRelation first(List<PackageRelation> relations, String type) {
    return relations.stream().filter(one -> one.type().equals(type)).findFirst().orElse(null);
  }

  /** A name that no part has, nor any of those taken, made of one with the mark {@code #}. */
  String free(String pattern, Set<String> taken) {
    for (int n = 1; ; n++) {
      String name = pattern.replace("#", String.valueOf(n));
      if (!has(name) && taken.add(name)) {
        return name;
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
