package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RecognitionTest {
  @TempDir Path folder;

  static List<Arguments> refused() throws IOException {
    byte[] random = new byte[5000];
    new Random(1).nextBytes(random);
    return List.of(
        Arguments.of("empty", new byte[0]),
        Arguments.of("empty", latin("\u00EF\u00BB\u00BF \r\n")),
        Arguments.of("old-excel", Xls.container("Book", new byte[600])),
        Arguments.of("word-processor", Xls.container("WordDocument", new byte[600])),
        Arguments.of(
            "workbook-broken",
            latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(600))),
        Arguments.of("html", latin("\r\n <!DOCTYPE html>\n<html lang='bg'>")),
        Arguments.of("html", latin("<TABLE border=1><tr><td>1</td></tr></TABLE>")),
        Arguments.of("html", "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("xml", latin("<?xml version='1.0'?><r/>")),
        Arguments.of("pdf", latin("%PDF-1.7\n")),
        Arguments.of("word-processor", latin("{\\rtf1\\ansi")),
        Arguments.of("image", latin("\u0089PNG\r\n\u001A\n")),
        Arguments.of("sqlite", latin("SQLite format 3\0")),
        Arguments.of("compressed", gzip("a,b\n1,2\n")),
        Arguments.of("compressed", Zips.of(Map.of("table.csv", "a,b\n1,2\n"))),
        Arguments.of(
            "workbook-part",
            Zips.of(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))),
        Arguments.of(
            "word-processor",
            Zips.of(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))),
        Arguments.of("word-processor", Zips.of(Map.of("word/document.xml", "<w/>"))),
        Arguments.of("binary-workbook", Zips.of(Map.of("xl/workbook.bin", "x"))),
        Arguments.of("workbook-broken", latin("PK\u0003\u0004" + "x".repeat(100))),
        Arguments.of("binary", random));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_file_that_is_no_table_is_named(String key, byte[] bytes) {
    Path path = Rows.write(folder.resolve("table.csv"), bytes);
    assertRefused(key, path);
  }

  @Test
  void what_is_no_file_is_named() {
    assertRefused("directory", folder);
    assertThatThrownBy(() -> Intake.open("gone.csv", folder.resolve("gone.csv")))
        .hasMessage("failure.input.missing[gone.csv]");
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no /dev/null here");
    assertRefused("not-a-file", device);
  }

  @Test
  void the_ending_of_a_name_says_nothing() {
    assertThat(Rows.of(folder, "table.xlsx", "a;b\n1;2\n")).containsExactly("1: a|b", "2: 1|2");
    assertThat(Rows.of(folder, "table.csv", "[{\"a\":1}]")).containsExactly("0: a", "1: 1");
    assertThat(Rows.of(folder, "heading.csv", "[id],{x}\n1,2\n"))
        .containsExactly("1: [id]|{x}", "2: 1|2");
    Path workbook =
        Rows.write(folder.resolve("w.csv"), Zips.of(Zips.sheet("<row><c><v>1</v></c></row>")));
    assertThat(Rows.of(workbook)).containsExactly("1: 1");
    byte[] ods = Ods.of("", Ods.sheet("Лист1", Ods.row(Ods.text("2"))));
    assertThat(Rows.of(Rows.write(folder.resolve("o.xlsx"), ods))).containsExactly("1: 2");
    byte[] xls = Xls.workbook(new byte[0], Xls.number(0, 0, 3));
    assertThat(Rows.of(Rows.write(folder.resolve("x.csv"), xls))).containsExactly("1: 3");
  }

  private static void assertRefused(String key, Path path) {
    assertThatThrownBy(() -> Intake.open("table", path))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Failure.Category.INPUT);
              assertThat(failure).hasMessageStartingWith("intake." + key + "[table");
              assertThat(failure.in(Messages.of(Lang.EN)))
                  .startsWith("table: ")
                  .matches("\\p{ASCII}+");
              assertThat(failure.in(Messages.of(Lang.BG)))
                  .startsWith("table: ")
                  .matches(".*[а-я]{3}.*");
            });
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
