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
}
