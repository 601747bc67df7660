package bg.karta;

import bg.karta.cli.Karta;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Wraps the process's streams as UTF-8, runs {@link Karta} and exits with its code. */
public final class Main {
  private Main() {}

  /** Runs karta with the process's arguments, environment and streams. */
  public static void main(String[] args) {
    int code =
        Karta.run(
            writer(new FileOutputStream(FileDescriptor.out)),
            writer(new FileOutputStream(FileDescriptor.err)),
            System.getenv(),
            args);
    System.exit(code);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
