/**
 * karta: registers of social services, from the file of an office to a figure that may be
 * published.
 *
 * <pre>
 *      file ──▶ intake ──▶ kind ──▶ store ──▶ rule ──▶ finding ──▶ output
 *            bytes to   texts to  a row to  SQL over  what is     table, JSON, SARIF,
 *            rows       values    a table   records   wrong       JUnit, page, workbook
 *               ╰───────── submission drives this road ─────────╯
 *                                    │
 *                                    ├──▶ licence    who may deliver what on a day
 *                                    ├──▶ coverage   need against places, and what would change it
 *                                    ├──▶ money      budget and expenditure of years
 *                                    ├──▶ plan       versions of the National Map
 *                                    ├──▶ statistic  named tables, one .sql file each
 *                                    ├──▶ reconcile  published figures against the register
 *                                    ╰──▶ picture    maps                            ──▶ output
 * </pre>
 *
 * <p>{@code check} and {@code import} are the same road; only the last step differs. Packages know
 * those before them on the road and none behind; {@code ArchitectureTest} says which. Beside the
 * road: {@code text} (languages, messages, failures), {@code person} (ЕГН and ЛНЧ), {@code
 * calendar} (working days), {@code template} (forms and schemas of kinds), {@code triage} (what
 * people said of findings), {@code demo} (a synthetic country), and {@code cli}, which alone reads
 * arguments and prints.
 *
 * <p><b>The words.</b> One word means one thing, in the code, in SQL, in options and in documents:
 *
 * <dl>
 *   <dt>kind
 *   <dd>a sort of record that karta keeps, declared by a Java record: {@code Licence}
 *   <dt>field
 *   <dd>a named value of a kind; a column of its table
 *   <dt>record
 *   <dd>one row of a kind's table
 *   <dt>submission
 *   <dd>the files given to one {@code check} or {@code import}
 *   <dt>part
 *   <dd>the records of one kind in one table of a submission
 *   <dt>source
 *   <dd>a part as the ledger and a report remember it: file, sheet, hash, counts
 *   <dt>edition
 *   <dd>a register that is published whole, as of a day: it says also what is no longer there
 *   <dt>batch
 *   <dd>what one import brought; it can be undone
 *   <dt>rule
 *   <dd>what records keep or break, with an id, a severity and a sentence in two languages
 *   <dt>finding
 *   <dd>one place where a rule is broken
 *   <dt>place
 *   <dd>where something stands in a file: sheet, row, cell. Not a place in a service: that is
 *       capacity
 *   <dt>capacity
 *   <dd>the places of services, for users
 *   <dt>territory
 *   <dd>a municipality, an oblast or the country, by its official code
 *   <dt>evidence
 *   <dd>the steps and rows that an answer was made from
 *   <dt>token
 *   <dd>what is kept instead of a person's number
 * </dl>
 *
 * <p>Time has two axes: what held on a day ({@code --on}) and what was known on a day ({@code
 * --known-on}). Nothing reads the system's clock but through the one handed to {@code Karta.run}.
 */
@NullMarked
package bg.karta;

import org.jspecify.annotations.NullMarked;
