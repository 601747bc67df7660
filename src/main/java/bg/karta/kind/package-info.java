/**
 * What a record is. A Java record with {@link bg.karta.kind.Kind @Kind} and {@link
 * bg.karta.kind.Field @Field} is the schema: tables, headings, templates, JSON Schema, completions
 * and documentation are made from it. {@link bg.karta.kind.Kinds} lists all kinds in the order of
 * import.
 *
 * <p>Texts become values here: a {@link bg.karta.kind.FieldType} says how a cell is read, a {@link
 * bg.karta.kind.Reading} is a value, perhaps with a remark, and {@link bg.karta.kind.CellRule}
 * holds the rules on one cell. Nomenclatures and territories are data beside the classes. Rules on
 * one record are the constant {@code RULES} of its kind.
 */
@NullMarked
package bg.karta.kind;

import org.jspecify.annotations.NullMarked;
