package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims and relations of figures made up for the purpose. */
final class ReconcileTest {
  private static final String RELATIONS = "relation,sort,result,parts,base,threshold,title_bg\n";

  @TempDir private Path dir;

  private Published published() {
    return new Published(dir);
  }

  private String relations(String... lines) throws IOException {
    Path file = dir.resolve("relations.csv");
    Files.writeString(file, RELATIONS + String.join("\n", lines) + "\n");
    return file.toString();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    // 514 of 7 587 are 6.7747 %: 93.2253 % less.
    "percent-change, -93, at-least, holds",
    "percent-change, 93, at-least, holds",
    "percent-change, -94, at-least, does-not-hold",
    "percent-change, -94, at-most, holds",
    "percent-change, -93, at-most, does-not-hold",
    "percent-change, -93, exact, holds",
    "percent-change, -93.2, exact, holds",
    "percent-change, -93.23, exact, holds",
    "percent-change, -93.3, exact, does-not-hold",
    "percent-change, -92, exact, does-not-hold",
    "percent-change, -90, about, holds",
    "percent-change, -80, about, does-not-hold",
    "percent-share, 6.77, exact, holds",
    "percent-share, 6.78, exact, does-not-hold",
    "percent-share, 7, exact, holds",
    "change, -7073, exact, holds",
    "change, -7072, exact, does-not-hold",
    "процентна промяна, -93.23, , holds",
    "промяна в проценти, намаление с над 93 %, , holds",
    "%, намалели са с над 94 %, , does-not-hold",
    "percent-change, fell by at least 93 %, , holds"
  })
  void a_claim_is_compared_with_what_it_says(
      String unit, String value, String exactness, String verdict) throws IOException {
    published()
        .figures(
            "children,2010-12-31,BG,,7587,persons,S,",
            "children,2019-07-31,BG,,514,persons,S,",
            "children,2019-07-31,BG,,%s,%s,S; base: children@2010,%s"
                .formatted(value, unit, exactness == null ? "" : exactness));

    assertThat(published().lines())
        .filteredOn(line -> line.get("unit").asText().matches("percent.*|change"))
        .extracting(line -> line.get("verdict").asText())
        .containsExactly(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          base: old 2010|holds|
          ref 1 base: old@2010-12-31|holds|
          (база: old@31.12.2010)|holds|
          S, base: old@2010.|holds|
          S; base: old@2010-12-31 + none@2010|cannot-be-said|The base is not among the figures
          S; base: old@2011|cannot-be-said|The base is not among the figures
          S; base: old@soon|cannot-be-said|"old@soon" is no base
          T|cannot-be-said|No base is named: give a year or a day
          S; base: flow@2010|cannot-be-said|Published of another period
          S; base: flow@2010/2010-01-01|does-not-hold|
          S; base: nought@2010|cannot-be-said|It would be divided by 0.
          """)
  void a_base_is_named_at_the_end_of_the_source(String source, String verdict, String why)
      throws IOException {
    published()
        .figures(
            "old,2010-12-31,BG,,200,persons,S,",
            "nought,2010-12-31,BG,,0,persons,S,",
            "flow,2010-12-31,BG,2010-01-01,400,persons,S,",
            "new,2019-12-31,BG,,150,persons,S,",
            "new,2019-12-31,BG,,75,percent-share,\"" + source + "\",");

    JsonNode line = published().line("percent-share", "new", "2019-12-31");
    assertThat(line.get("verdict").asText()).isEqualTo(verdict);
    assertThat(line.get("why").asText()).startsWith(why == null ? "" : why);
  }

  @Test
  void a_yearly_flow_is_compared_with_a_yearly_flow() throws IOException {
    published()
        .figures(
            "inspections,2024-12-31,BG,2024-01-01,902,inspections,S,",
            "inspections,2025-12-31,BG,2025-01-01,942,inspections,S,",
            "inspections,2025-12-31,BG,2025-01-01,40,change,S; base: inspections@2024,");

    JsonNode line = published().line("change", "inspections", "2025-12-31");
    assertThat(Published.arithmetic(line)).isEqualTo("942 − 902 = 40");
    assertThat(line.get("verdict").asText()).isEqualTo("holds");
  }

  @Test
  void a_sum_of_another_period_cannot_be_said() throws IOException {
    published()
        .figures(
            "centres-started-work,2023-12-31,BG,2015-01-01,275000,persons,S,",
            "centres-primary-market,2023-12-31,BG,2015-01-01,216300,persons,S,",
            "centres-subsidised,2023-12-31,BG,2023-01-01,58700,persons,S,");

    JsonNode line = published().line("centres-started-work", "centres-started-work", "2023-12-31");
    assertThat(line.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(line.get("why").asText())
        .startsWith("Published of another period: People who started subsidised work.");
    assertThat(line.get("recomputed").isNull()).isTrue();
  }

  @Test
  void more_in_a_part_of_a_period_than_in_the_whole_does_not_hold() throws IOException {
    published()
        .figures(
            "centres-trained,2020-12-31,BG,2020-01-01,900,persons,S,",
            "centres-trained,2021-12-31,BG,2015-01-01,800,persons,S,");

    assertThat(published().verdict("never-added")).isEqualTo("does-not-hold");
  }

  @Test
  void sums_of_figures_that_are_only_about_cannot_be_said() throws IOException {
    published()
        .figures(
            "foster-families,2013-01-31,BG,,1380,families,S,",
            "foster-families-professional,2013-01-31,BG,,1200,families,S,about",
            "foster-families-voluntary,2013-01-31,BG,,180,families,S,",
            "foster-families-free,2013-01-31,BG,,500,families,S,",
            "foster-families-free-professional,2013-01-31,BG,,600,families,S,at-least",
            "foster-families-free-voluntary,2013-01-31,BG,,1,families,S,");

    assertThat(published().verdict("foster-families")).isEqualTo("cannot-be-said");
    assertThat(published().verdict("foster-families-free")).isEqualTo("does-not-hold");
  }

  @Test
  void a_tolerance_lets_small_differences_pass() throws IOException {
    published()
        .figures(
            "foster-children,2013-09-30,BG,,1874,persons,S,",
            "foster-children-professional,2013-09-30,BG,,1660,persons,S,",
            "foster-children-voluntary,2013-09-30,BG,,187,persons,S,");

    assertThat(published().verdict("foster-children")).isEqualTo("does-not-hold");
    assertThat(published().verdict("foster-children", "--tolerance", "26"))
        .isEqualTo("does-not-hold");
    assertThat(published().verdict("foster-children", "--tolerance", "27")).isEqualTo("holds");
    assertThat(published().verdict("foster-children", "--tolerance", "1,5%")).isEqualTo("holds");
    assertThat(published().run("--tolerance", "a lot").ends(2).err()).contains("a lot");
    assertThat(published().run("--fail-on", "never").code()).isZero();
  }

  @Test
  void parts_of_the_same_source_come_first() throws IOException {
    published()
        .figures(
            "crisis-centres,2022-12-31,BG,,30,centres,B,",
            "crisis-centres-children,2022-12-31,BG,,20,centres,A,",
            "crisis-centres-children,2022-12-31,BG,,22,centres,B,",
            "crisis-centres-adults,2022-12-31,BG,,8,centres,B,");

    JsonNode line = published().line("crisis-centres", "crisis-centres", "2022-12-31");
    assertThat(Published.arithmetic(line)).isEqualTo("22 + 8 = 30");
    assertThat(published().verdict("same")).isEqualTo("does-not-hold");
  }

  @Test
  void relations_of_a_file_are_judged_too() throws IOException {
    published()
        .figures(
            "meals,2022-12-31,BG,,30,meals,S,",
            "lunches,2022-12-31,BG,,20,meals,S,",
            "dinners,2022-12-31,BG,,11,meals,S,",
            "child-services,2020-12-31,BG,,634,services,S,",
            "child-services,2021-12-31,BG,,339,services,S,");
    String file =
        relations(
            "meals,sum,meals,lunches;dinners,,,Храненията са обеди и вечери",
            "break,break,*,,,50,");

    assertThat(published().verdict("meals", "--relations", file)).isEqualTo("does-not-hold");
    assertThat(published().lines("--relations", file))
        .extracting(line -> line.get("relation").asText())
        .doesNotContain("break");
    assertThat(published().lines("--indicator", "meals")).isEmpty();
    assertThat(published().verdict("break")).isEqualTo("cannot-be-said");
  }

  @Test
  void a_share_that_was_not_published_in_percent_cannot_be_said() throws IOException {
    published()
        .figures(
            "old,2022-12-31,BG,,40,persons,S,",
            "users,2022-12-31,BG,,80,persons,S,",
            "old-share,2022-12-31,BG,,50,persons,S,",
            "old-share,2021-12-31,BG,,50,percent,S,",
            "old,2021-12-31,BG,,45,persons,S,",
            "users,2021-12-31,BG,,90,persons,S,");
    String file = relations("mine,share,old-share,old,users,,Дял на старите хора");

    // 40 of 80 are 50 %, and 50 persons are something else.
    JsonNode persons = published().line("mine", "old-share", "2022-12-31", "--relations", file);
    assertThat(persons.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(persons.get("why").asText())
        .isEqualTo(
            "The relation gives percent, but the figure was published in \"persons\": the two are"
                + " not compared.");
    JsonNode said =
        published().line("mine", "old-share", "2022-12-31", "--relations", file, "--lang", "bg");
    assertThat(said.get("why").asText())
        .isEqualTo(
            "Зависимостта дава проценти, а числото е публикувано с мярка „души“: двете не се"
                + " сравняват.");
    JsonNode percent = published().line("mine", "old-share", "2021-12-31", "--relations", file);
    assertThat(percent.get("verdict").asText()).isEqualTo("holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,product,x,y;z,,,|row 2: "product" is no sort of relation; expected one of sum, difference
          a,sum,x,y,,,|needs at least 2 parts with semicolons between them; 1 found
          a,sum,x,y;y,,,|a part stands twice: y, y
          a,sum,x,x;y,,,|x cannot be a part of itself
          a,sum,x,y;z,w,,|a relation of the sort sum has no base; found w
          a,sum,*,y;z,,,|a relation of the sort sum names its result
          a,share,x,y,,,|a relation of the sort share needs a base
          a,share,x,y,w@soon,,|"w@soon" is no base
          a,break,x,,,,|a relation of the sort break needs a threshold
          a,sum,x,y;z,,5,|a relation of the sort sum has no threshold
          a,no-sum,x,y,,,|a relation of the sort no-sum has no parts; found y
          a,against-register,x,,,,|the register does not count "x"; it counts centres-activation
          a,sum,,y;z,,,|row 2
          """)
  void a_wrong_relation_is_refused_with_its_row(String line, String said) throws IOException {
    published().figures("x,2022-12-31,BG,,30,things,S,");

    assertThat(published().run("--relations", relations(line)).ends(3).err())
        .contains("relations.csv", said);
  }

  @Test
  void wrong_questions_are_refused() throws IOException {
    published().figures("meals,2022-12-31,BG,,30,meals,S,");

    assertThat(published().run("--indicator", "snacks").ends(2).err())
        .contains("snacks", "meals", "foster-families");
    assertThat(published().run("--scope", "Атлантида").ends(2).err()).contains("Атлантида");
    assertThat(published().run("--only", "perhaps").ends(2).err()).contains("perhaps");
    assertThat(published().run("--relations", dir.resolve("none.csv").toString()).ends(3).err())
        .contains("none.csv");
  }

  @Test
  void it_is_told_in_bulgarian() throws IOException {
    published()
        .figures(
            "child-services,2018-10-31,BG,,614,services,S,",
            "child-services-residential,2018-10-31,BG,,306,services,S,",
            "child-services-residential,2018-10-31,BG,,50.7,percent-share,S; база: child-services,");

    String said =
        KartaRun.of(
                Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", "bg"),
                "reconcile",
                "--on",
                "31.10.2018")
            .ends(1)
            .out()
            .replace('\u00a0', ' ');
    assertThat(said)
        .contains(
            "306 / 614 = 49.84 %, публикувано 50.7 %",
            "не е вярно", "Не е вярно: 1; не може да се каже: 1; изчислено: 1; вярно: 0.");
  }
}
