/**
 * Planning for the National Map: its versions with their stages, what differs between them, and the
 * terms of their discussion. What they show is asked in the {@code .sql} files beside this package
 * and in the statistics {@code plan-status}, {@code plan-deadlines} and {@code annual-plan}.
 */
@NullMarked
package bg.karta.plan;

import org.jspecify.annotations.NullMarked;
