package bg.karta.cli;

import bg.karta.submission.Submission;
import bg.karta.text.Failure;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The files of a submission. */
final class Inputs implements AutoCloseable, Subcommand.Group {
  private final OptionSpec kind = Options.text("KIND", "kind", "-k", "--kind");
  private final PositionalParamSpec files = Options.parameters("1..*", "FILE", "files");

  private @Nullable Path spooled;

  @Override
  public List<ArgSpec> arguments() {
    return List.of(kind, files);
  }

  /** Opens every file for the submission; the standard input is first copied to a file. */
  void open(Submission submission) throws IOException {
    for (String file : Options.all(files)) {
      submission.open(file, path(file), Judging.kind(Options.optional(kind)));
    }
  }

  private Path path(String file) throws IOException {
    if (!file.equals("-")) {
      try {
        return Path.of(file);
      } catch (InvalidPathException e) {
        throw new Failure(Failure.Kind.INPUT, "failure.input.missing", file);
      }
    }
    if (spooled == null) {
      Path copy = Files.createTempFile("karta-stdin", ".tmp");
      spooled = copy;
      try (InputStream in = new FileInputStream(FileDescriptor.in)) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return spooled;
  }

  @Override
  public void close() throws IOException {
    if (spooled != null) {
      Files.deleteIfExists(spooled);
    }
  }
}
