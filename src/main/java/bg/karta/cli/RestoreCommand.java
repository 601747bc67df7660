package bg.karta.cli;

import bg.karta.store.NativeLibrary;
import bg.karta.store.Restoration;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta restore}: puts a backup in the register's place. */
final class RestoreCommand extends Subcommand {

  private final PositionalParamSpec named =
      Options.parameter(Path.class, "FILE", "file").userObject(FileUse.REGISTER).build();
  private final OptionSpec force = Options.flag("force", "--force");

  RestoreCommand(Karta karta) {
    super(karta, "restore");
    declare(named, force);
  }

  @Override
  public Integer call() throws IOException {
    Path backup = Globals.path(Options.required(named));
    Path register = karta().globals().database();
    if (!Files.exists(backup)) {
      throw new Failure(Failure.Kind.DATABASE, "failure.restore.missing", backup);
    }
    NativeLibrary.prepare(karta().environment());
    @Nullable Path kept =
        new Restoration(backup, register, karta().globals().waiting())
            .run(Options.given(force), Moments.name(karta().clock()));
    karta().say("restore.done", backup, register);
    if (kept != null) {
      karta().say("restore.kept", kept);
    }
    return ExitCode.OK;
  }
}
