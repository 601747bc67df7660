package bg.karta.coverage;

/**
 * A step along a menu, from one addition to a dearer one.
 *
 * @param menu the number of the menu
 * @param from what is chosen before it
 * @param to what is chosen after it
 */
record MenuStep(int menu, Addition from, Addition to) {
  long cost() {
    return to.cost() - from.cost();
  }

  double served() {
    return to.served() - from.served();
  }

  /** The people served for a hundredth of the currency. */
  double rate() {
    return served() / cost();
  }
}
