package bg.karta.picture;

import bg.karta.output.Markup;
import bg.karta.text.Messages;
import bg.karta.text.Resource;
import java.util.List;

/**
 * The map as one page that needs no other file: the picture, and below it every figure as a table
 * for those who read rather than see. It may load nothing and run nothing, and is written so that
 * XML parsers can read it too.
 */
public final class MapPage {
  private static final List<String> COLUMNS =
      List.of("territory", "name", "oblast", "value", "class", "small");

  private final MapPicture picture;
  private final Messages messages;
  private final StringBuilder page = new StringBuilder(1 << 17);

  private MapPage(MapPicture picture) {
    this.picture = picture;
    this.messages = picture.messages();
  }

  /** The page of a picture. */
  public static String of(MapPicture picture) {
    MapPage made = new MapPage(picture);
    made.head(Resource.text(MapPage.class, "map.css").replace("\r\n", "\n"));
    made.body();
    return made.page.toString();
  }

  private void head(String css) {
    page.append("<!DOCTYPE html>\n<html lang=\"").append(messages.lang());
    page.append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta name=\"generator\" content=\"karta\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("base-uri 'none'; form-action 'none'; style-src 'sha256-")
        .append(Markup.hash(css))
        .append("'\"/>\n");
    element("title", picture.title() + " – " + picture.subtitle());
    page.append("<style>").append(css).append("</style>\n</head>\n");
  }

  private void body() {
    page.append("<body>\n<header>\n");
    element("h1", picture.title());
    element("p", picture.subtitle());
    page.append("</header>\n<main>\n<figure>\n<div class=\"wide\">\n");
    page.append(SvgMap.part(picture)).append("</div>\n<figcaption>\n");
    picture.notes().forEach(note -> element("p", note));
    page.append("</figcaption>\n</figure>\n");
    table();
    page.append("</main>\n</body>\n</html>\n");
  }

  private void table() {
    page.append("<div class=\"wide\">\n<table>\n");
    element("caption", messages.get("map.page.table"));
    page.append("<thead>\n<tr>");
    for (String column : COLUMNS) {
      page.append("<th scope=\"col\"").append(style(column)).append('>');
      page.append(Markup.escape(messages.get("map.column." + column))).append("</th>");
    }
    page.append("</tr>\n</thead>\n<tbody>\n");
    FigureTable.shown(picture).forEach(this::row);
    page.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(List<String> cells) {
    page.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      String tag = COLUMNS.get(i).equals("name") ? "th" : "td";
      page.append('<').append(tag).append(tag.equals("th") ? " scope=\"row\"" : "");
      page.append(style(COLUMNS.get(i))).append('>').append(Markup.escape(cells.get(i)));
      page.append("</").append(tag).append('>');
    }
    page.append("</tr>\n");
  }

  private static String style(String column) {
    return column.equals("value") ? " class=\"number\"" : "";
  }

  private void element(String name, String text) {
    page.append('<').append(name).append('>').append(Markup.escape(text));
    page.append("</").append(name).append(">\n");
  }
}
