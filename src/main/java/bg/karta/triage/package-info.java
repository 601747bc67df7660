/**
 * What people have said of findings: those they accepted for a time, and those an earlier report
 * had; {@link bg.karta.triage.RuleRun} is one run of rules with both.
 */
@NullMarked
package bg.karta.triage;

import org.jspecify.annotations.NullMarked;
