package bg.karta.cli;

import bg.karta.help.Block;
import bg.karta.help.Page;
import bg.karta.help.Topic;
import bg.karta.text.Lang;
import bg.karta.text.Messages;

/** A topic as a page of the manual's section 7, in AsciiDoc. */
final class ManualPage {
  private ManualPage() {}

  /** Where the manual has the topics in a language: where {@code man} looks for them. */
  static String folder(Lang lang) {
    return lang.choose("bg/man7", "man7");
  }

  /** The name of a topic's page. */
  static String name(Topic topic) {
    return "karta-" + topic.id() + ".7";
  }

  /** The page, under the head that a page of the manual begins with. */
  static String of(Topic topic, Lang lang) {
    Page page = topic.page(Messages.of(lang));
    StringBuilder out =
        new StringBuilder(
            """
            = karta-%s(7)
            :doctype: manpage
            :lang: %s
            :manmanual: %s
            :mansource: karta %s

            == %s

            karta-%s - %s

            == %s

            """
                .formatted(
                    topic.id(),
                    lang,
                    lang.choose("Ръководство на karta", "Karta Manual"),
                    Version.number(),
                    lang.choose("Име", "Name"),
                    topic.id(),
                    page.title(),
                    lang.choose("Описание", "Description")));
    page.blocks().forEach(block -> out.append(asciidoc(block)).append('\n'));
    return out.toString();
  }

  private static String asciidoc(Block block) {
    if (block instanceof Block.Heading heading) {
      return "== " + heading.text() + "\n";
    }
    if (block instanceof Block.Paragraph paragraph) {
      return literal(paragraph.text()) + "\n";
    }
    if (block instanceof Block.Bullet bullet) {
      return "* " + literal(bullet.text()) + "\n";
    }
    if (block instanceof Block.Code code) {
      return "----\n" + String.join("\n", code.lines()) + "\n----\n";
    }
    StringBuilder rows = new StringBuilder();
    // A manual has no tables of two columns: what is explained stands above what explains it.
    for (Block.Entry row : ((Block.TwoColumns) block).rows()) {
      rows.append(literal(row.left())).append("::\n").append(literal(row.right())).append('\n');
    }
    return rows.toString();
  }

  /** What stands between the marks of code is to be taken as it is, in AsciiDoc with a plus. */
  private static String literal(String text) {
    return text.replaceAll("`([^`]+)`", "`+$1+`");
  }
}
