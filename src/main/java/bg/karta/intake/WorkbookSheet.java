package bg.karta.intake;

/**
 * A sheet of a workbook.
 *
 * @param name what its tab is called
 * @param place where the workbook has it: the name of a part, a number
 * @param hidden whether its tab is not shown
 * @param own whether karta made it, of what it found in the others
 */
record WorkbookSheet(String name, String place, boolean hidden, boolean own) {
  /** The same sheet as one that karta made. */
  WorkbookSheet asOwn() {
    return new WorkbookSheet(name, place, hidden, true);
  }
}
