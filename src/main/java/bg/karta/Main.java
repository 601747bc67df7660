package bg.karta;

import bg.karta.cli.Karta;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;

/** Hands the process's streams and environment to {@link Karta} and exits with its code. */
public final class Main {
  private Main() {}

  /** Runs karta with the process's arguments. */
  public static void main(String[] args) {
    System.exit(
        Karta.run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Clock.systemUTC(),
            args));
  }
}
