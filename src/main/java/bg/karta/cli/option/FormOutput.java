package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.template.FormFormat;
import bg.karta.template.Forms;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that ask for a kind's template or schema. */
public final class FormOutput implements OptionGroup {
  private static final int LONGEST_TEMPLATE = 1 << 16;

  private final OptionSpec template =
      Options.value(Template.class, "FORMAT", "template", "--template").build();
  private final OptionSpec schema =
      Options.value(SchemaFormat.class, "FORMAT", "schema", "--schema").build();

  /** What a template is written as. */
  enum Template {
    XLSX(FormFormat.XLSX),
    CSV(FormFormat.CSV);

    private final FormFormat format;

    Template(FormFormat format) {
      this.format = format;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a schema is written as. */
  enum SchemaFormat {
    JSON(FormFormat.JSON_SCHEMA),
    TABLE(FormFormat.TABLE_SCHEMA);

    private final FormFormat format;

    SchemaFormat(FormFormat format) {
      this.format = format;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(template, schema);
  }

  /** Whether a template or a schema was asked for. */
  public boolean isAsked() {
    return template.getValue() != null || schema.getValue() != null;
  }

  /**
   * Prints what was asked for of a kind.
   *
   * @throws Failure if no kind is named, or more is asked for than one thing
   */
  public void print(Session session, @Nullable RecordKind kind, TableOutput output)
      throws IOException {
    Template ofTemplate = template.getValue();
    SchemaFormat ofSchema = schema.getValue();
    if (kind == null) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.form-kind",
          ofTemplate == null ? "--schema" : "--template");
    }
    if (output.isFormatGiven() || (ofTemplate != null && ofSchema != null)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.form-format");
    }
    FormFormat format = ofSchema != null ? ofSchema.format : ofTemplate.format;
    output
        .destination(session, format, format.isBinary())
        .write(out -> format.write(Forms.of(kind, session.messages()), out, session.messages()));
  }

  /** Whether a run writes a template in a format that has no mark of who wrote it. */
  public static boolean isTemplateOfText(CommandSpec command) {
    OptionSpec template = command.findOption("--template");
    return template != null && template.getValue() == Template.CSV;
  }

  /** Whether a file is such a template, of any kind in any language, that nobody has filled in. */
  public static boolean isUnfilled(Path file) throws IOException {
    if (Files.size(file) > LONGEST_TEMPLATE) {
      return false;
    }
    byte[] old = Files.readAllBytes(file);
    for (Lang lang : Lang.values()) {
      Messages messages = Messages.of(lang);
      for (RecordKind kind : Kinds.all()) {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        FormFormat.CSV.write(Forms.of(kind, messages), template, messages);
        if (Arrays.equals(old, template.toByteArray())) {
          return true;
        }
      }
    }
    return old.length == 0;
  }
}
