package bg.karta.output;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook that is to be annotated, and how they refer to each other. */
final class WorkbookArchive implements Closeable {
  /** What all parts may unpack to besides {@link #RATIO} times the archive, in bytes. */
  private static final long FREE = 256L << 20;

  private static final long RATIO = 100;

  private final ZipFile zip;
  private final List<String> names;
  private long left;

  /**
   * A reference of one part to another.
   *
   * @param id by which the part knows it
   * @param type the last word of its type, {@code worksheet}
   * @param namespace the type without its last word
   * @param target the name of the part it leads to
   */
  record Relation(String id, String type, String namespace, String target) {}

  WorkbookArchive(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    names = zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    left = FREE + RATIO * file.toFile().length();
  }

  /** The names of all parts, in their order. */
  List<String> names() {
    return names;
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /**
   * The bytes of a part.
   *
   * @throws UnfitPart if there is none of that name
   */
  InputStream stream(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new UnfitPart(part);
    }
    left -= Math.max(entry.getSize(), 0);
    if (left < 0) {
      throw new UnfitPart("size");
    }
    return new BufferedInputStream(zip.getInputStream(entry), 1 << 14);
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

  /** The name of the part that holds the relations of another, or of the whole for {@code ""}. */
  static String relationsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /** The relations of a part to others within the workbook. */
  List<Relation> relations(String part) throws IOException {
    List<Relation> relations = new ArrayList<>();
    String name = relationsOf(part);
    if (!has(name)) {
      return relations;
    }
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    XmlScanner in = open(name);
    while (in.next()) {
      if (in.starts("Relationship") && !in.attribute("TargetMode").equals("External")) {
        String type = in.attribute("Type");
        int word = type.lastIndexOf('/') + 1;
        relations.add(
            new Relation(
                in.attribute("Id"),
                type.substring(word),
                type.substring(0, word),
                resolved(folder, in.attribute("Target"))));
      }
    }
    return relations;
  }

  /** The first relation of a type, or null. */
  static @Nullable Relation first(List<Relation> relations, String type) {
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

  private static String resolved(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
