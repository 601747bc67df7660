package bg.karta.kind;

import bg.karta.person.PersonalNumber;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells a person's year of birth and sex by the ЕГН, for every kind that keeps them. */
final class PersonPreparation implements Preparation {
  static final String BIRTH_YEAR = "birth_year";
  private static final String SEX = "sex";

  private final int person;
  private final int birthYear;
  private final int sex;

  PersonPreparation(RecordKind kind) {
    List<FieldSpec> fields = kind.fields();
    this.person =
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).type() == FieldType.PERSON)
            .findFirst()
            .orElseThrow();
    this.birthYear = kind.position(BIRTH_YEAR);
    this.sex = kind.position(SEX);
  }

  @Override
  public void values(@Nullable Object[] values, ObjIntConsumer<Remark> remarks) {
    if (values[person] instanceof PersonalNumber number && number.birthYear() != null) {
      fill(values, birthYear, number.birthYear(), CellRule.PERSON_BIRTH_YEAR_DIFFERS, remarks);
      fill(values, sex, number.sex(), CellRule.PERSON_SEX_DIFFERS, remarks);
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
