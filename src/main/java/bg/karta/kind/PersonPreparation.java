package bg.karta.kind;

import bg.karta.person.PersonalNumber;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells a person's year of birth and sex by the ЕГН, for every kind that keeps them. */
final class PersonPreparation implements Preparation {
  private final FieldSpec person;

  /** The fields that keep what the number tells. */
  private final List<FieldSpec> telling;

  PersonPreparation(RecordKind kind) {
    this.person =
        kind.fields().stream()
            .filter(field -> field.type() == FieldType.PERSON)
            .findFirst()
            .orElseThrow();
    this.telling =
        kind.fields().stream().filter(field -> field.tells() != PersonFact.NONE).toList();
  }

  @Override
  public void values(RecordValues values, BiConsumer<Remark, FieldSpec> remarks) {
    if (values.get(person) instanceof PersonalNumber number && number.birthYear() != null) {
      for (FieldSpec field : telling) {
        PersonFact fact = field.tells();
        fill(values, field, fact.of(number), Objects.requireNonNull(fact.differs()), remarks);
      }
    }
  }

  private static void fill(
      RecordValues values,
      FieldSpec field,
      @Nullable Object told,
      CellRule rule,
      BiConsumer<Remark, FieldSpec> remarks) {
    Object given = values.get(field);
    if (given != null && !given.toString().equals(String.valueOf(told))) {
      remarks.accept(new Remark(rule, given.toString(), String.valueOf(told)), field);
    }
    values.put(field, told);
  }
}
