/**
 * Rules over records: one {@code .sql} file each in {@code rules/}, whose header says id, severity,
 * basis and sentences and gives examples that are run as tests, and whose query returns the rows
 * that break it. {@link bg.karta.rule.RuleBook} holds those of a run, the built-in ones and the
 * user's own, and {@link bg.karta.rule.Judge} runs one.
 *
 * <p>A new rule is one file and its line in {@code rules.txt}. Rules on a file's columns and on a
 * record among the others of its submission are {@link bg.karta.rule.FileRule}. Where no rows can
 * show a breach, its line in {@code worded.txt} fills the places of the sentence.
 */
@NullMarked
package bg.karta.rule;

import org.jspecify.annotations.NullMarked;
