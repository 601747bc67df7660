/**
 * karta: registers of social services, from the file of an office to a figure that may be
 * published.
 *
 * <pre>
 *      file ──▶ intake ──▶ kind ──▶ store ──▶ rule ──▶ finding ──▶ report ──▶ workbook
 *            bytes to   texts to  a row to  SQL over  what is     text, JSON,  the office's own
 *            rows       values    a table   records   wrong       SARIF, page  file, annotated
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
 * calendar} (working days), {@code limit} (how much is taken in), {@code temporary} (files for as
 * long as a run lasts), {@code sql} ({@code .sql} files and their headers, as text) and {@code
 * query} (running them over the register), {@code template} (forms and schemas of kinds), {@code
 * triage} (what people said of findings), {@code demo} (a synthetic country), and {@code cli},
 * which alone reads arguments and prints.
 *
 * <p><b>The words.</b> One word means one thing, in the code, in SQL, in options and in documents.
 *
 * <p>Of what comes in:
 *
 * <dl>
 *   <dt>submission
 *   <dd>the files given to one {@code check} or {@code import}
 *   <dt>row
 *   <dd>a line of a file's table as it stands there, with the number a spreadsheet shows
 *   <dt>cell
 *   <dd>where a row and a column of a file or a table meet. A cell <i>of coverage</i> is a
 *       territory and a service, with its need and its capacity
 *   <dt>heading
 *   <dd>the text above a column, by which its field is found
 *   <dt>layout
 *   <dd>how the columns of one table become the fields of its kinds
 *   <dt>part
 *   <dd>the records of one kind in one table of a submission; it lasts as long as the run
 *   <dt>source
 *   <dd>a part as the ledger remembers it: file, sheet, hash, day, counts
 *   <dt>edition
 *   <dd>a register that its keeper publishes whole, as of a day: it says also what is no longer
 *       there
 *   <dt>batch
 *   <dd>what one import brought; it can be undone
 *   <dt>place
 *   <dd>where something stands: file, sheet, row, cell. The places of a service are its capacity,
 *       and only fields whose form says „места“ are called {@code places}
 * </dl>
 *
 * <p>Of what is kept:
 *
 * <dl>
 *   <dt>register
 *   <dd>the one SQLite file with everything that was taken in. What an office keeps and publishes
 *       is <i>the agency's</i> register, or an edition
 *   <dt>kind
 *   <dd>a sort of record that karta keeps, declared by a Java record: {@code Licence}
 *   <dt>field
 *   <dd>a named value of a kind; a column of its table
 *   <dt>key
 *   <dd>the fields by which a record is the same from file to file. The key of people's numbers is
 *       always {@code PersonKey} or a key file
 *   <dt>record
 *   <dd>one thing of a kind, read from a row and kept as a row of the kind's table
 *   <dt>ledger
 *   <dd>the batches and sources of a register
 *   <dt>token
 *   <dd>what is kept instead of a person's number
 * </dl>
 *
 * <p>Of what is judged:
 *
 * <dl>
 *   <dt>rule
 *   <dd>what cells, records or files keep or break, with an id, a severity and a sentence in two
 *       languages
 *   <dt>remark
 *   <dd>that one cell or record breaks a rule, said where it is read and before it has a place
 *   <dt>finding
 *   <dd>one place where a rule is broken, as reports tell it
 *   <dt>note
 *   <dd>what is worth knowing of how a file was read or a figure made; it breaks no rule
 *   <dt>fingerprint
 *   <dd>what a finding is known by from run to run, whatever row it stands in
 *   <dt>waiver
 *   <dd>a finding that somebody accepts, with a reason and a last day
 *   <dt>baseline
 *   <dd>an earlier report, against which findings are new, still there or fixed
 *   <dt>threshold
 *   <dd>a number in a rule's header that a user may set otherwise
 * </dl>
 *
 * <p>Of what is answered:
 *
 * <dl>
 *   <dt>statistic
 *   <dd>a named table made by one {@code .sql} file as of a day
 *   <dt>figure
 *   <dd>one number that may be published, or that somebody published
 *   <dt>evidence
 *   <dd>the steps and rows that an answer was made from
 *   <dt>verdict
 *   <dd>what comes of a published figure computed anew
 *   <dt>level
 *   <dd>municipal or oblast: on which of the two a service is planned. How bad a finding is, is its
 *       severity
 * </dl>
 *
 * <p>Of the field:
 *
 * <dl>
 *   <dt>territory
 *   <dd>a municipality, an oblast or the country, by its official code
 *   <dt>kind of activity
 *   <dd>one of the ten of чл. 15 ЗСУ, {@code RES}; a licence is for one. Written out, for a kind
 *       alone is a sort of record
 *   <dt>type
 *   <dd>a type of service, {@code ДСХ}: which kinds of activity it consists of
 *   <dt>service
 *   <dd>one service of one provider in one municipality. Where a norm, a plan or a referral names a
 *       {@code service}, it is a type or a kind of activity
 *   <dt>state
 *   <dd>what a service is from a day on: its places, provider, type, place, level and funding. One
 *       with a day of its own is, as a record, a {@code service-change}
 *   <dt>provider
 *   <dd>who delivers services, by ЕИК
 *   <dt>licence
 *   <dd>the agency's leave for one provider and one kind of activity, for a {@code LicenceTerm}
 *   <dt>order
 *   <dd>the act by which the agency issues, changes, renews or ends a licence; as a record it is a
 *       {@code licence-event}
 *   <dt>term
 *   <dd>the days that the law gives to act or to wait
 *   <dt>norm
 *   <dd>how many users a service is needed for by the number of people
 *   <dt>need
 *   <dd>the users that a norm, or else an adopted plan, gives a service in a territory on a day
 *   <dt>capacity
 *   <dd>how many users services have room for
 *   <dt>users
 *   <dd>who is served, as the services report it
 *   <dt>map
 *   <dd>a version of the National Map, „Националната карта“; a map that is drawn is a picture
 * </dl>
 *
 * <p><b>Words for people.</b> A sentence stands where that is which says it, in both languages side
 * by side, so that a rule or a statistic is one file. There is a home for each sort of sentence:
 *
 * <ul>
 *   <li>a finding on a cell, a row or a file: the constant of the rule, in {@code CellRule}, {@code
 *       SpellingRule} (how numbers and days are written), {@code DamageRule} (what a file lost on
 *       its way) and {@code FileRule} (columns, keys, waivers). Java judges these, so Java words
 *       them; they are four because one would be a file of 500 lines
 *   <li>a finding on one record: the constant {@code RULES} of the kind, beside the fields it is on
 *   <li>a finding on records among each other, a user's own rule, and the headings and notes of a
 *       statistic: the header of the {@code .sql} file. A word that only the query can choose
 *       („няма“, „и още 3“) is in its {@code CASE :lang}
 *   <li>names of codes, types and territories: the nomenclatures, from which every sentence takes
 *       them; names of what holds between published figures: {@code relations.csv}
 *   <li>headings, titles and examples of kinds: {@code @Kind} and {@code @Field}
 *   <li>all else that is said to people, and no finding of a rule: {@code messages.properties} and
 *       {@code messages_bg.properties}, key by key: help, failures, notes on reading, frames of
 *       reports. A finding quotes a failure from there ({@code FILE_NOT_READ}) and nothing else
 * </ul>
 *
 * <p>Time has two axes: what held on a day ({@code --on}) and what was known on a day ({@code
 * --known-on}). Nothing reads the system's clock but through the one handed to {@code Karta.run}.
 */
@NullMarked
package bg.karta;

import org.jspecify.annotations.NullMarked;
