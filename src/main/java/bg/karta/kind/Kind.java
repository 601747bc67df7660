package bg.karta.kind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that a Java record is a kind of record karta keeps: the record is the schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {
  /** The kind's name as typed on the command line, {@code service-report}. */
  String name();

  /** What one record is, in Bulgarian. */
  String bg();

  /** What one record is, in English. */
  String en();

  /** How a row of this kind is made ready before and completed after its cells are read. */
  Class<? extends Preparation> preparation() default Preparation.None.class;

  /** The indexes that rules and statistics need besides the key. */
  Index[] indexes() default {};

  /**
   * Whether what a file says of a field holds on for later days whose files have no column for it;
   * not for a kind whose records each edition gives whole.
   */
  boolean carried() default true;

  /** An index on the table of a kind. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({})
  @interface Index {
    /** Its name, which is unique in a register. */
    String name();

    /** The columns in their order. */
    String[] columns();
  }
}
