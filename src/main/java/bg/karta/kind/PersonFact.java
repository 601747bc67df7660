package bg.karta.kind;

import bg.karta.person.PersonalNumber;
import org.jspecify.annotations.Nullable;

/** What an ЕГН reveals about a person and its token does not. */
public enum PersonFact {
  /** Nothing: a field like any other. */
  NONE(null) {
    @Override
    public @Nullable Object of(PersonalNumber number) {
      return null;
    }
  },
  /** The year of birth. */
  BIRTH_YEAR(CellRule.PERSON_BIRTH_YEAR_DIFFERS) {
    @Override
    public @Nullable Object of(PersonalNumber number) {
      return number.birthYear();
    }
  },
  /** The sex, as a code of the nomenclature. */
  SEX(CellRule.PERSON_SEX_DIFFERS) {
    @Override
    public @Nullable Object of(PersonalNumber number) {
      return number.sex();
    }
  };

  private final @Nullable CellRule differs;

  PersonFact(@Nullable CellRule differs) {
    this.differs = differs;
  }

  /** What a number reveals, or null: an ЛНЧ reveals nothing. */
  public abstract @Nullable Object of(PersonalNumber number);

  /** The rule that a cell breaks which says something else than the number. */
  @Nullable CellRule differs() {
    return differs;
  }
}
