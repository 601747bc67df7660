/**
 * Days that offices work and days that they do not, by rule: {@link bg.karta.calendar.WorkingDays}
 * moves the end of a term that falls on a day off, as the law's terms ask for. It knows no other
 * package.
 */
@NullMarked
package bg.karta.calendar;

import org.jspecify.annotations.NullMarked;
