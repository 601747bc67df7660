/** Published figures computed anew, from each other and from the register. */
package bg.karta.reconcile;
