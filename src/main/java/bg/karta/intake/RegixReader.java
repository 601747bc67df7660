package bg.karta.intake;

import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an answer of RegiX and gives the elements that rows are made of, one after the
 * other; whatever else stands in the answer is passed over.
 */
final class RegixReader implements Closeable {
  private static final int SHOWN = 80;

  /**
   * The letter that ends {@code BirthDatе} in the schema of RegiX, and the one that it looks like.
   */
  private static final char CYRILLIC_IE = '\u0435';

  private final String file;
  private final XmlText xml;
  private final RegixAnswer answer;
  private final Limits limits;
  private final StringBuilder path = new StringBuilder();

  /**
   * Opens a file.
   *
   * @throws Failure if it is no XML, or its root is not that of a known answer
   */
  RegixReader(String file, TextForm form, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    this.xml = new XmlText(file, form, limits);
    try {
      this.answer = root();
    } catch (Failure e) {
      xml.close();
      throw e;
    }
  }

  private RegixAnswer root() {
    while (xml.next()) {
      if (xml.starts()) {
        RegixAnswer found = RegixAnswer.of(xml.namespace(), xml.name());
        if (found != null) {
          return found;
        }
        String name = xml.name();
        String flat = FlatDocument.named(xml.namespace(), name);
        if (flat != null) {
          throw new Failure(Failure.Category.INPUT, "intake.flat-document", file, flat);
        }
        String shown = name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
        throw new Failure(
            Failure.Category.INPUT,
            "intake.xml",
            file,
            shown,
            xml.namespace(),
            RegixAnswer.roots());
      }
    }
    throw new Failure(Failure.Category.INPUT, "intake.xml-broken", file, xml.line(), 1);
  }

  /** Which answer it is. */
  RegixAnswer answer() {
    return answer;
  }

  /** The next element that is a person or a record of the answer; null at its end. */
  @Nullable RegixElement next() {
    while (xml.next()) {
      if (xml.starts()) {
        enter();
        if (answer.isWanted(path.toString())) {
          return element();
        }
      } else if (xml.ends()) {
        leave();
      }
    }
    return null;
  }

  /** The element that has just begun, to its end. */
  private RegixElement element() {
    String outer = path.toString();
    RegixElement element = new RegixElement(outer, xml.line());
    StringBuilder text = new StringBuilder();
    while (xml.next()) {
      if (xml.starts()) {
        enter();
        text.setLength(0);
      } else if (xml.ends()) {
        if (path.length() == outer.length()) {
          leave();
          return element;
        }
        String inner = path.substring(outer.length() + 1);
        if (answer.isTold(inner)) {
          element.add(file, inner, text.toString(), limits);
        }
        text.setLength(0);
        leave();
      } else {
        text.append(xml.text());
        limits.checkCell(text, file, element.line());
      }
    }
    return element;
  }

  private void enter() {
    path.append(path.isEmpty() ? "" : "/").append(xml.name().replace(CYRILLIC_IE, 'e'));
  }

  private void leave() {
    path.setLength(Math.max(0, path.lastIndexOf("/")));
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
