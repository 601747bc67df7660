package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Lang;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The map as SVG and as a page, read by the JDK's parser. */
final class SvgMapTest {
  private static final Figures MUNICIPALITIES = Samples.figures(false, 0.1, 0.6, null, 1.0, 2.5);
  private static final Figures OBLASTS = Samples.figures(true, 0.1, 0.6, null, 1.0, 2.5);

  private static MapPicture cells(Lang lang) {
    return Samples.picture(lang, Ground.ofSeats(false), MUNICIPALITIES);
  }

  private static MapPicture tiles(Lang lang) {
    return Samples.picture(lang, null, OBLASTS);
  }

  /** 265 territories take five values in turn: 53 each, of which the third is none. */
  @Test
  void each_municipality_has_an_area_in_the_colour_of_its_class() {
    Xml svg = Xml.parse(SvgMap.document(cells(Lang.BG)));
    List<Element> areas = svg.all("//g[@class='areas']/path");
    assertThat(areas).hasSize(265);
    for (int i = 0; i < areas.size(); i++) {
      Element area = areas.get(i);
      Figure figure = MUNICIPALITIES.of(MUNICIPALITIES.all().get(i).territory().code());
      assertThat(area.getTextContent()).startsWith(figure.territory().bg() + ": ");
      assertThat(area.getAttribute("fill").equals("url(#map-missing)"))
          .as(area.getTextContent())
          .isEqualTo(figure.value() == null);
    }
    assertThat(svg.texts("//g[@class='legend']/text"))
        .containsExactly(
            "под 0,25 (53)",
            "от 0,25 до под 0,5 (0)",
            "от 0,5 до под 0,75 (53)",
            "от 0,75 до под 1 (0)",
            "1 и повече (106)",
            "няма данни (53)",
            "малък брой, вж. бележката (53)");
    assertThat(svg.all("//g[@class='small']/circle")).hasSize(53);
    assertThat(svg.all("//g[@class='borders']/path")).hasSize(28);
  }

  @Test
  void each_oblast_has_a_tile_with_its_name_and_value() {
    Xml svg = Xml.parse(SvgMap.document(tiles(Lang.EN)));
    assertThat(svg.texts("//g/title")).hasSize(28).contains("Burgas: 0.10", "Vidin: 0.10");
    assertThat(svg.texts("//g/title")).contains("Blagoevgrad: 0.60; small number");
    assertThat(svg.texts("//g/title")).contains("Dobrich: no data");
    assertThat(svg.all("//g[title]/rect[@fill='url(#map-missing)']")).hasSize(6);
    assertThat(svg.texts("//g[title]//text")).contains("Burgas", "0.10", "–", "2.50");
  }

  @Test
  void where_nothing_is_missing_the_legend_does_not_speak_of_it() {
    Figures whole = Samples.figures(true, 0.5);
    String svg = SvgMap.document(Samples.picture(Lang.EN, null, whole));
    assertThat(Xml.parse(svg).texts("//g[@class='legend']/text")).hasSize(5);
    assertThat(svg).doesNotContain("no data");
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void the_image_has_a_text_alternative(Lang lang) {
    Element svg = Xml.parse(SvgMap.document(cells(lang))).document().getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("lang")).isEqualTo(lang.toString());
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("map-title map-description");
    Xml xml = new Xml(svg.getOwnerDocument());
    assertThat(xml.texts("//*[@id='map-title']")).containsExactly("Дял <на> \"хората\" & местата");
    assertThat(xml.texts("//*[@id='map-description']").get(0))
        .contains(
            lang.choose("Територии: 265.", "Territories: 265."),
            lang.choose("под 0,25 (53)", "under 0.25 (53)"),
            lang.choose("Без данни: 53.", "Without data: 53."),
            lang.choose("Най-малко: Айтос: 0,10.", "Least: Aytos: 0.10."));
  }

  @Test
  void nothing_is_loaded_or_run() {
    for (MapPicture picture : List.of(cells(Lang.BG), tiles(Lang.BG))) {
      for (String text : List.of(SvgMap.document(picture), MapPage.of(picture))) {
        assertThat(text.replace("http://www.w3.org/2000/svg", "").replace("url(#map-missing)", ""))
            .doesNotContain(
                "http:", "https:", "href", "<script", "<image", "url(", "@import", "style=\"");
        Xml.parse(text);
      }
    }
  }

  @Test
  void the_same_picture_gives_the_same_bytes_and_not_many() {
    String svg = SvgMap.document(cells(Lang.BG));
    assertThat(SvgMap.document(cells(Lang.BG))).isEqualTo(svg);
    assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    assertThat(svg).doesNotContainPattern("\\d\\.\\d\\d+[ L,Z\"]");
  }

  @Test
  void all_drawing_is_within_the_image() {
    for (MapPicture picture : List.of(cells(Lang.BG), tiles(Lang.EN))) {
      Xml svg = Xml.parse(SvgMap.document(picture));
      Element root = svg.document().getDocumentElement();
      double height = Double.parseDouble(root.getAttribute("height"));
      List<Double> lowest = new ArrayList<>();
      svg.all("//text").forEach(t -> lowest.add(Double.parseDouble(t.getAttribute("y"))));
      assertThat(lowest).allMatch(y -> y > 0 && y < height - 5);
      assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 960 " + (int) height);
    }
  }

  /** The same hash as a browser makes of the style sheet, else it would not apply it. */
  @Test
  void the_page_allows_its_own_style_sheet_alone() throws Exception {
    String page = MapPage.of(cells(Lang.EN));
    String css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(css.getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                + java.util.Base64.getEncoder().encodeToString(hash)
                + "'");
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
  }

  @Test
  void the_page_has_every_figure_as_a_table() {
    Xml page = Xml.parse(MapPage.of(cells(Lang.BG)));
    assertThat(page.all("//tbody/tr")).hasSize(265);
    assertThat(page.texts("//tbody/tr[1]/*"))
        .containsExactly("BGS01", "Айтос", "Бургас", "0,10", "под 0,25", "");
    assertThat(page.texts("//tbody/tr[3]/*"))
        .containsExactly("BGS06", "Средец", "Бургас", "няма данни", "", "");
    assertThat(page.texts("//thead/tr/th")).hasSize(6);
    assertThat(page.texts("//h1")).containsExactly("Дял <на> \"хората\" & местата");
    assertThat(page.texts("//figcaption/p")).containsExactly("Бележка с < и &.");
  }
}
