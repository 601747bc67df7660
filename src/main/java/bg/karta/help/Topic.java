package bg.karta.help;

import bg.karta.limit.Limit;
import bg.karta.text.Messages;
import bg.karta.text.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A subject of the help, in the order in which they are listed. */
public enum Topic {
  FILES,
  RULES,
  FORMATS,
  LICENCES,
  INSPECTIONS,
  COVERAGE,
  PLANNING,
  PEOPLE,
  LEDGER,
  CORRECTIONS,
  RECONCILE,
  CONFIGURATION,
  LIMITS,
  EXIT_CODES,
  CRON;

  /** Stands in a source for the message under a key. */
  private static final Pattern MESSAGE = Pattern.compile("\\{([a-z]+\\.[a-z0-9.]+)}");

  /** Stands in a source for the rows of the table of limits. */
  private static final String LIMIT_ROWS = "{limits}";

  /** Stands in a source for the rows of the table of memory. */
  private static final String MEMORY_ROWS = "{memory}";

  /** What {@code src/bench/memory.sh} measured: command, rows, mebibytes, exit code. */
  private static final String MEASURED = "/bg/karta/limit/memory.csv";

  private static final Pattern MEASURED_LINE =
      Pattern.compile("^(.+),[0-9]+,([0-9]+),[01]$", Pattern.MULTILINE);

  /** The topic's name, as it is typed. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Topic::id).toList();
  }

  /** The topic of a name. */
  public static Optional<Topic> named(String id) {
    return Arrays.stream(values()).filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** Its text in the language of the messages, as AsciiDoc. */
  public String source(Messages messages) {
    String file = "/bg/karta/help/" + id() + "." + messages.lang() + ".adoc";
    String text =
        MESSAGE
            .matcher(Resource.text(Topic.class, file))
            .replaceAll(key -> messages.get(key.group(1)));
    return text.replace(LIMIT_ROWS, limitRows(messages)).replace(MEMORY_ROWS, memoryRows());
  }

  /** A row for each measured command; what was refused needed less than it would have taken. */
  private static String memoryRows() {
    return MEASURED_LINE
        .matcher(Resource.text(Topic.class, MEASURED))
        .results()
        .map(line -> "|`%s`\n|%s".formatted(line.group(1), line.group(2)))
        .collect(Collectors.joining("\n"));
  }

  /** A row for each limit as it is declared. */
  private static String limitRows(Messages messages) {
    return Arrays.stream(Limit.values())
        .map(
            limit ->
                "|`%s = %s`\n|%s"
                    .formatted(limit.option(), limit.standardText(), messages.get(limit.key())))
        .collect(Collectors.joining("\n"));
  }

  /** The same, read into its parts. */
  public Page page(Messages messages) {
    return PageReader.read(source(messages));
  }
}
