package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every kind of record must have: one list of all that a new kind still lacks. */
final class KindTest {
  private final List<String> lacks = new ArrayList<>();

  @Test
  void no_kind_lacks_anything() {
    List<RecordKind> earlier = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      earlier.add(kind);
      judge(kind, earlier.stream().map(RecordKind::table).toList());
    }
    assertThat(lacks).isEmpty();
  }

  @Test
  void every_declared_record_is_named_among_the_kinds() throws IOException {
    Path classes = Path.of("src/main/java/bg/karta/kind");
    try (Stream<Path> files = Files.list(classes)) {
      List<String> declared =
          files
              .filter(KindTest::declaresKind)
              .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
              .toList();
      assertThat(declared).hasSameSizeAs(Kinds.all());
      assertThat(declared).allMatch(KindTest::isNamed);
    }
  }

  private static boolean declaresKind(Path file) {
    try {
      return Files.readString(file).contains("\n@Kind(");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isNamed(String simpleName) {
    try {
      Class<?> type = Class.forName("bg.karta.kind." + simpleName);
      String name = type.getAnnotation(Kind.class).name();
      return Objects.requireNonNull(Kinds.find(name), name).name().equals(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private void judge(RecordKind kind, List<String> known) {
    wants(kind, !kind.key().isEmpty(), "a key field");
    kind.fields().forEach(field -> judge(kind, field, known));
    for (Kind.Index index : kind.indexes()) {
      Arrays.stream(index.columns()).forEach(kind::position);
    }
    boolean money = has(kind, FieldType.MONEY) && named(kind, "currency");
    wants(kind, !money || is(kind, MoneyPreparation.class), "preparation = MoneyPreparation");
    boolean telling = kind.fields().stream().anyMatch(f -> f.tells() != PersonFact.NONE);
    wants(kind, !telling || has(kind, FieldType.PERSON), "a field of type PERSON");
    wants(kind, !telling || is(kind, PersonPreparation.class), "preparation = PersonPreparation");
    wants(
        kind,
        Files.exists(Path.of("examples/submissions/good", kind.name() + ".csv")),
        "examples/submissions/good/" + kind.name() + ".csv");
  }

  private void judge(RecordKind kind, FieldSpec field, List<String> known) {
    String name = field.name();
    boolean told = kind.preparation().mayLackColumn(field);
    wants(kind, !field.required() || told || !field.example().isEmpty(), name + ": an example");
    wants(
        kind,
        field.example().isEmpty() || field.read(field.example()).remark() == null,
        name + ": an example that is read without a remark");
    String ref = field.ref();
    wants(kind, ref == null || known.contains(ref), name + ": a place behind " + ref);
    boolean fact = name.equals("birth_year") || name.equals("sex");
    wants(kind, !fact || field.tells() != PersonFact.NONE, name + ": tells = PersonFact…");
    String codes = field.codes();
    wants(
        kind,
        codes == null || !Nomenclature.named(codes).codes().isEmpty(),
        name + ": the list " + codes);
  }

  private void wants(RecordKind kind, boolean there, String what) {
    if (!there) {
      lacks.add(kind.name() + " lacks " + what);
    }
  }

  private static boolean has(RecordKind kind, FieldType type) {
    return kind.fields().stream().anyMatch(field -> field.type() == type);
  }

  private static boolean named(RecordKind kind, String name) {
    return kind.fields().stream().anyMatch(field -> field.name().equals(name));
  }

  private static boolean is(RecordKind kind, Class<? extends Preparation> type) {
    return kind.preparation().getClass() == type;
  }
}
