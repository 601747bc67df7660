package bg.karta.submission;

import bg.karta.person.PersonKey;

/** Gives the key by which people's numbers become tokens, when the first of them is met. */
public interface PersonKeys {
  /**
   * The key of the register, or one for this run alone.
   *
   * @throws bg.karta.text.Failure if the register has a key and it cannot be had
   */
  PersonKey key();

  /** Whether the key outlives the run, so that its tokens can be given in another. */
  boolean lasts();

  /** Whether tokens of any key are taken as they stand: nothing is kept, so none has to link. */
  default boolean takesAnyToken() {
    return false;
  }

  /** Keys of which each is for one run, as nothing is kept. */
  static PersonKeys passing() {
    PersonKey key = PersonKey.random();
    return new PersonKeys() {
      @Override
      public PersonKey key() {
        return key;
      }

      @Override
      public boolean lasts() {
        return false;
      }

      @Override
      public boolean takesAnyToken() {
        return true;
      }
    };
  }
}
