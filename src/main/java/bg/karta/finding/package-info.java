/**
 * What is wrong or odd: a {@link bg.karta.finding.Rule} has a severity and a sentence, a {@link
 * bg.karta.finding.Finding} is one place where it is broken, {@link bg.karta.finding.Findings}
 * collects them with exact counts, and a {@link bg.karta.finding.Report} is all there is to say
 * about a run.
 *
 * <p>Whoever judges makes findings and whoever writes reports reads them; neither knows the other.
 */
@NullMarked
package bg.karta.finding;

import org.jspecify.annotations.NullMarked;
