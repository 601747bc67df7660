/**
 * What people have said of findings: those they accepted for a time, and those an earlier report
 * had.
 */
@NullMarked
package bg.karta.triage;

import org.jspecify.annotations.NullMarked;
