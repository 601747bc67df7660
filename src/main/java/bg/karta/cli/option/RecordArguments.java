package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.intake.Headings;
import bg.karta.intake.TypedRows;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Records named on a command line, and what is said of them: the kind, keys whose parts a bar joins
 * ({@code S1|2024-01}), {@code -} for keys on the standard input, one a line, and {@code
 * FIELD=VALUE}, by which parts of the key can be given too.
 */
public final class RecordArguments implements OptionGroup {
  private static final String STANDARD_INPUT = "-";

  private final PositionalParamSpec kind = Options.parameter("KIND", "kind");
  private final PositionalParamSpec words;

  /** The arguments with the description of what comes behind the kind. */
  public RecordArguments(String label, String key) {
    this.words = Options.parameters(String.class, "1..*", label, key).index("1..*").build();
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(kind, words);
  }

  /** Whether keys stand on the standard input. */
  public boolean areRead() {
    return Options.all(words).contains(STANDARD_INPUT);
  }

  /** The kind of the records. */
  public RecordKind kind() {
    return Objects.requireNonNull(JudgingOptions.kind(Options.required(kind)));
  }

  /**
   * The rows of a table that says of each record what was typed.
   *
   * @param command what is said to be their file
   * @param changes whether something else than the key must be said
   * @throws Failure if a field is not known, a key has too few parts or too many, or a person's
   *     number was typed
   */
  public TypedRows rows(String command, Headings headings, boolean changes) throws IOException {
    RecordKind of = kind();
    Map<FieldSpec, String> said = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    for (String word : Options.all(words)) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        FieldSpec field = field(of, headings, word.substring(0, equals));
        if (said.put(field, word.substring(equals + 1)) != null) {
          throw new Failure(Failure.Category.USAGE, "failure.usage.said-twice", field.name());
        }
      } else {
        keys.add(word);
      }
    }
    said.forEach(RecordArguments::requireNoNumber);
    if (changes && said.keySet().stream().allMatch(FieldSpec::key)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.set", of.name(), fields(of));
    }
    List<FieldSpec> open = of.key().stream().filter(field -> !said.containsKey(field)).toList();
    List<String> names = new ArrayList<>(open.stream().map(FieldSpec::name).toList());
    said.keySet().forEach(field -> names.add(field.name()));
    return new TypedRows(command, names, rows(of, open, keys, said));
  }

  private static List<List<String>> rows(
      RecordKind kind, List<FieldSpec> open, List<String> keys, Map<FieldSpec, String> said)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    if (keys.isEmpty() && open.stream().noneMatch(FieldSpec::required)) {
      rows.add(row(open.stream().map(field -> "").toList(), said));
    } else if (keys.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.no-key", kind.name(), key(kind));
    }
    for (String key : keys) {
      if (key.equals(STANDARD_INPUT)) {
        for (String line : lines()) {
          rows.add(row(parts(kind, open, line), said));
        }
      } else {
        List<String> parts = parts(kind, open, key);
        for (int i = 0; i < parts.size(); i++) {
          requireNoNumber(open.get(i), parts.get(i));
        }
        rows.add(row(parts, said));
      }
    }
    return rows;
  }

  private static List<String> row(List<String> key, Map<FieldSpec, String> said) {
    List<String> row = new ArrayList<>(key);
    row.addAll(said.values());
    return row;
  }

  private static List<String> parts(RecordKind kind, List<FieldSpec> open, String key) {
    List<String> parts = open.size() == 1 ? List.of(key) : List.of(key.split("\\|", -1));
    if (parts.size() != open.size()) {
      boolean person = kind.key().stream().anyMatch(field -> field.type() == FieldType.PERSON);
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.key-parts",
          person ? "…" : key,
          open.size(),
          kind.name(),
          key(kind));
    }
    return parts;
  }

  private static String key(RecordKind kind) {
    return kind.key().stream().map(FieldSpec::name).collect(Collectors.joining("|"));
  }

  private static String fields(RecordKind kind) {
    return kind.fields().stream().map(FieldSpec::name).collect(Collectors.joining(", "));
  }

  private static FieldSpec field(RecordKind kind, Headings headings, String name) {
    @Nullable FieldSpec field = headings.field(kind, name);
    if (field == null) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.field", name, kind.name(), fields(kind));
    }
    return field;
  }

  /** Others could see a number on a command line. */
  private static void requireNoNumber(FieldSpec field, String value) {
    if (field.type() == FieldType.PERSON && !value.isBlank()) {
      PersonArgument.requireToken(value.strip());
    }
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
