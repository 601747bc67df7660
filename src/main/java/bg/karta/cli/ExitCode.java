package bg.karta.cli;

import bg.karta.text.Failure;

/** What karta's exit codes mean; {@code karta help exit-codes} prints them. */
final class ExitCode {
  static final int OK = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int INPUT = 3;
  static final int DATABASE = 4;
  static final int LOCKED = 5;
  static final int DEFECT = 70;
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** The code of a failure. */
  static int of(Failure failure) {
    return switch (failure.kind()) {
      case USAGE -> USAGE;
      case INPUT -> INPUT;
      case DATABASE -> DATABASE;
      case LOCKED -> LOCKED;
    };
  }

  /** All codes, for the help. */
  static int[] all() {
    return new int[] {OK, FINDINGS, USAGE, INPUT, DATABASE, LOCKED, DEFECT, INTERRUPTED};
  }
}
