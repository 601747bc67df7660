package bg.karta.cli.argument;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** What a command does with the files that an argument names. */
public enum FileUse {
  /** It reads them: what an argument of files is for that is marked as nothing else. */
  READ,
  /** It reads a register. */
  REGISTER,
  /** It reads a key, or makes one where there is none. */
  KEY,
  /** It writes them, or a folder of files. */
  WRITTEN,
  /** It writes one where there is none yet. */
  MADE;

  /** The use of an argument's files; null for an argument that names no files. */
  public static @Nullable FileUse of(ArgSpec argument) {
    boolean several = List.class.isAssignableFrom(argument.type());
    Class<?> type = several ? argument.auxiliaryTypes()[0] : argument.type();
    if (type != Path.class) {
      return null;
    }
    return argument.userObject() instanceof FileUse use ? use : READ;
  }
}
