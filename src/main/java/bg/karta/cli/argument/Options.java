package bg.karta.cli.argument;

import bg.karta.text.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares options and parameters. picocli's annotations would read better by a little, but the JDK
 * makes a class for each at run time, which takes as long as all the rest of a short command.
 */
public final class Options {
  private Options() {}

  /** An option that is given or not. */
  public static OptionSpec flag(String key, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .initialValue(false)
        .arity("0")
        .descriptionKey("option." + key)
        .build();
  }

  /** An option with a text. */
  public static OptionSpec text(String label, String key, String... names) {
    return value(String.class, label, key, names).build();
  }

  /** An option with the name of a file, which shells complete. */
  public static OptionSpec file(String label, String key, String... names) {
    return value(Path.class, label, key, names).build();
  }

  /** An option with the name of a file that the command uses so. */
  public static OptionSpec file(FileUse use, String label, String key, String... names) {
    return OptionSpec.builder(value(Path.class, label, key, names).build()).userObject(use).build();
  }

  /** The option that lets outputs take the place of files which karta would not have written. */
  public static OptionSpec force() {
    return flag("forceOutput", "--force");
  }

  /** An option with a value of some type, to be built further. */
  public static OptionSpec.Builder value(Class<?> type, String label, String key, String... names) {
    return OptionSpec.builder(names)
        .type(type)
        .arity("1")
        .paramLabel(label)
        .descriptionKey("option." + key);
  }

  /** An option that may be given several times. */
  public static OptionSpec several(Class<?> type, String label, String key, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(type)
        .arity("1")
        .paramLabel(label)
        .descriptionKey("option." + key)
        .build();
  }

  /** An option of pairs {@code NAME=VALUE}, given once for each. */
  public static OptionSpec pairs(Class<?> values, String label, String key, String... names) {
    return OptionSpec.builder(names)
        .type(Map.class)
        .auxiliaryTypes(String.class, values)
        .arity("1")
        .paramLabel(label)
        .descriptionKey("option." + key)
        .build();
  }

  /** What stands on the command line without a name, so many of it. */
  public static PositionalParamSpec.Builder parameters(
      Class<?> type, String arity, String label, String key) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(type)
        .arity(arity)
        .required(arity.startsWith("1"))
        .index("0..*")
        .paramLabel(label)
        .descriptionKey("option." + key);
  }

  /** One text that stands on the command line without a name. */
  public static PositionalParamSpec parameter(String label, String key) {
    return parameter(String.class, label, key).build();
  }

  /** One value that stands on the command line without a name. */
  public static PositionalParamSpec.Builder parameter(Class<?> type, String label, String key) {
    return PositionalParamSpec.builder()
        .type(type)
        .arity("1")
        .required(true)
        .index("0")
        .paramLabel(label)
        .descriptionKey("option." + key);
  }

  /** Whether a flag was given. */
  public static boolean given(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  /** The value of an argument that is required or has a default. */
  public static <T> T required(ArgSpec argument, Class<T> type) {
    return type.cast(Objects.requireNonNull(argument.<Object>getValue(), argument.paramLabel()));
  }

  /** The text of an argument that is required or has a default. */
  public static String required(ArgSpec argument) {
    return required(argument, Object.class).toString();
  }

  /** The text of an argument, or null where it was not given. */
  public static @Nullable String optional(ArgSpec argument) {
    Object value = argument.getValue();
    return value == null ? null : value.toString();
  }

  /** The texts of an argument; none where it was not given. */
  public static List<String> all(ArgSpec argument) {
    Object given = argument.getValue();
    if (given == null) {
      return List.of();
    }
    List<?> values = given instanceof List<?> several ? several : List.of(given);
    return values.stream().map(String::valueOf).toList();
  }

  /** Refuses an empty name, which Java takes for the folder one is in, and one of blanks alone. */
  public static void requireName(String argument, String file) {
    if (file.isBlank()) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.empty", argument);
    }
  }
}
