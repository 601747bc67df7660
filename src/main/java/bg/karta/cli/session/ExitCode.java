package bg.karta.cli.session;

import bg.karta.text.Failure;

/** What karta's exit codes mean; {@code karta help exit-codes} prints them. */
public final class ExitCode {
  public static final int OK = 0;
  public static final int FINDINGS = 1;
  public static final int USAGE = 2;
  public static final int INPUT = 3;
  static final int DATABASE = 4;
  static final int LOCKED = 5;

  /** What was asked for is done and lasts; only telling of it failed. */
  public static final int UNTOLD = 6;

  public static final int DEFECT = 70;
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** The code of a failure. */
  public static int of(Failure failure) {
    return switch (failure.category()) {
      case USAGE -> USAGE;
      case INPUT -> INPUT;
      case DATABASE -> DATABASE;
      case LOCKED -> LOCKED;
    };
  }

  /** All codes, for the help. */
  public static int[] all() {
    return new int[] {OK, FINDINGS, USAGE, INPUT, DATABASE, LOCKED, UNTOLD, DEFECT, INTERRUPTED};
  }
}
