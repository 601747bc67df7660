package bg.karta.template;

import bg.karta.Golden;
import bg.karta.output.XlsxFile;
import bg.karta.template.FormField.Bounds;
import bg.karta.template.FormField.Choice;
import bg.karta.template.FormField.Labels;
import bg.karta.template.FormField.Reference;
import bg.karta.template.FormField.Type;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of forms, on a form with a field of each type. */
final class FormFormatTest {
  private static final List<Choice> CHOICES =
      List.of(new Choice("red", "Червено"), new Choice("blue", "Синьо, „тъмно“"));

  private static FormField field(
      String name, String heading, Type type, Bounds bounds, String example) {
    return new FormField(
        name,
        heading,
        type,
        false,
        new Labels("Вид " + type.ordinal(), "", ""),
        bounds,
        List.of(),
        false,
        null,
        example);
  }

  private static FormField chosen(String name, String heading, Type type, String example) {
    return new FormField(
        name,
        heading,
        type,
        true,
        new Labels("Избор", "Червено; Синьо", "Без <други> & без „трети“."),
        Bounds.NONE,
        CHOICES,
        type == Type.LIST,
        null,
        example);
  }

  private static Form form() {
    FormField reference =
        new FormField(
            "owner",
            "Собственик",
            Type.TEXT,
            true,
            new Labels("Ключ", "", "Собственикът е записан другаде."),
            Bounds.texts(9, 13, "^[0-9]+$"),
            List.of(),
            false,
            new Reference("provider", "eik"),
            "000990011");
    return new Form(
        "toy-box",
        "Кутия за играчки",
        List.of(
            reference,
            chosen("colour", "Цвят", Type.TEXT, "red"),
            chosen("lids", "Капаци", Type.LIST, "red;blue"),
            field("made", "Изработена", Type.DATE, Bounds.form("date", null), "2024-01-31"),
            field("month", "Месец", Type.MONTH, Bounds.NONE, "2024-01"),
            field("year", "Година", Type.YEAR, Bounds.numbers(1800, 2200), "2024"),
            field("toys", "Играчки", Type.INTEGER, Bounds.numbers(0, null), "12"),
            field("kilos", "Тегло, кг", Type.DECIMAL, Bounds.numbers(0, 99.5), "1.25"),
            field("closed", "Затворена", Type.BOOLEAN, Bounds.NONE, "true")),
        List.of("owner", "colour"),
        "karta_example",
        "karta_explanations");
  }

  /** A new format is asked for its file. */
  @ParameterizedTest
  @EnumSource
  void every_format_writes_its_golden_file(FormFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(form(), out, Messages.of(Lang.BG));
    if (format.isBinary()) {
      Golden.verify(getClass(), "form." + format + ".dump", new XlsxFile(out.toByteArray()).dump());
    } else {
      Golden.verify(getClass(), "form." + format, out.toString(StandardCharsets.UTF_8));
    }
  }
}
