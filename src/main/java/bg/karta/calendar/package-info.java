/** Days that offices work and days that they do not, by rule. */
package bg.karta.calendar;
