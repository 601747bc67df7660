package bg.karta.template;

import java.util.List;

/**
 * A form to fill in, one record a row: what templates and schemas are made of.
 *
 * @param name the name for programs, {@code service-report}
 * @param title what one record is
 * @param fields the fields in their order
 * @param key the names of the fields that distinguish records
 * @param exampleHeading the heading of the column that marks the example row
 * @param explanationsHeading the last heading of the sheet of explanations, by which it is
 *     recognised
 */
public record Form(
    String name,
    String title,
    List<FormField> fields,
    List<String> key,
    String exampleHeading,
    String explanationsHeading) {
  /** Copies the lists. */
  public Form {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }
}
