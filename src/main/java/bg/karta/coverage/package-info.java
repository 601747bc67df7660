/**
 * How far services cover the need: cells of a territory and a service on a day, with need, capacity
 * and users, summed and compared.
 *
 * <p>The figures themselves are made by the {@code .sql} files beside this package and in the
 * statistics whose names begin with {@code coverage}; the classes here are what SQL cannot do well:
 * evidence taken apart ({@link bg.karta.coverage.Explanation}), maps ({@link
 * bg.karta.coverage.CoverageMap}), places given out each once ({@link
 * bg.karta.coverage.FreePlaces}), and what-if questions ({@link bg.karta.coverage.WhatIfTarget},
 * {@link bg.karta.coverage.WhatIfBudget} and their kin), whose allocations are proven by a linear
 * programme. It alone knows the solver.
 */
@NullMarked
package bg.karta.coverage;

import org.jspecify.annotations.NullMarked;
