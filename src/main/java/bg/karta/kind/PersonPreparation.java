package bg.karta.kind;

import bg.karta.person.PersonalNumber;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells a person's year of birth and sex by the ЕГН, for every kind that keeps them. */
final class PersonPreparation implements Preparation {
  private final List<FieldSpec> fields;
  private final int person;

  /** The positions of the fields that keep what the number tells. */
  private final int[] telling;

  PersonPreparation(RecordKind kind) {
    this.fields = kind.fields();
    this.person =
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).type() == FieldType.PERSON)
            .findFirst()
            .orElseThrow();
    this.telling =
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).tells() != PersonFact.NONE)
            .toArray();
  }

  @Override
  public void values(@Nullable Object[] values, ObjIntConsumer<Remark> remarks) {
    if (values[person] instanceof PersonalNumber number && number.birthYear() != null) {
      for (int field : telling) {
        PersonFact fact = fields.get(field).tells();
        fill(values, field, fact.of(number), Objects.requireNonNull(fact.differs()), remarks);
      }
    }
  }

  private static void fill(
      @Nullable Object[] values,
      int field,
      @Nullable Object told,
      CellRule rule,
      ObjIntConsumer<Remark> remarks) {
    Object given = values[field];
    if (given != null && !given.toString().equals(String.valueOf(told))) {
      remarks.accept(new Remark(rule, given.toString(), String.valueOf(told)), field);
    }
    values[field] = told;
  }
}
