package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A register that somebody else has written to: whatever is shown of it drives no terminal. */
@DisabledOnOs(OS.WINDOWS)
@Tag("heavy")
final class EscapedRegisterTest {
  private static final Path GOOD = Path.of("examples/submissions/good");

  /** As SQL, where the characters of {@link Orders#TEXT} stand behind what was there. */
  private static final String HOSTILE =
      "|| char(27) || '[31m' || char(155) || '2J' || char(8238) || char(8) || char(13)";

  @TempDir Path folder;
  private Path register;

  @BeforeEach
  void a_register_with_hostile_texts() throws IOException, SQLException {
    register = folder.resolve("karta.db");
    List<String> line =
        new ArrayList<>(List.of("import", "--key", folder + "/key", "--by", "x" + Orders.TEXT));
    try (Stream<Path> files = Files.list(GOOD)) {
      files.map(Path::toString).sorted().forEach(line::add);
    }
    KartaRun.in(folder, line.toArray(String[]::new)).ends(0);
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = OFF");
      statement.execute("PRAGMA ignore_check_constraints = ON");
      for (String table : tables(statement)) {
        for (String column : texts(statement, table)) {
          statement.execute(
              "UPDATE OR IGNORE \"%s\" SET \"%s\" = \"%s\" %s"
                  .formatted(table, column, column, HOSTILE));
        }
      }
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + register);
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>(List.of("source"));
    Kinds.all().stream().map(RecordKind::table).forEach(tables::add);
    List<String> there = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      while (rows.next()) {
        there.add(rows.getString(1));
      }
    }
    tables.retainAll(there);
    return tables;
  }

  /** Days stay days: without them hardly anything would be shown. */
  private static List<String> texts(Statement statement, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery("SELECT name, type FROM pragma_table_info('" + table + "')")) {
      while (rows.next()) {
        String name = rows.getString(1);
        if (rows.getString(2).equals("TEXT")
            && !name.matches(".*(date|_on|_at|month|from|to|opened|closed|valid|files|counts).*")) {
          columns.add(name);
        }
      }
    }
    return columns;
  }

  @Test
  void no_command_that_asks_it_drives_the_terminal() {
    int shown = 0;
    int tried = 0;
    for (CommandSpec command : all(Karta.whole(Lang.EN)).toList()) {
      // What waits for the standard input of this process would wait for ever.
      boolean reads = ((Subcommand) command.userObject()).readsStandardInput();
      if (!reads && command.args().stream().noneMatch(ArgSpec::required)) {
        String words = command.qualifiedName();
        String[] line = words.substring(words.indexOf(' ') + 1).split(" ");
        String said = Orders.run(register, Map.of("KARTA_KEY", folder + "/key"), line);
        tried++;
        shown += said.contains("x1b") ? 1 : 0;
      }
    }
    assertThat(tried).isGreaterThan(25);
    assertThat(shown).isGreaterThan(4);
  }

  /** All commands that do something themselves, those too that have others below them. */
  private static Stream<CommandSpec> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line.getCommandSpec())
            .filter(spec -> spec.userObject() instanceof Subcommand)
            .filter(spec -> !(spec.userObject() instanceof CommandGroup)),
        line.getSubcommands().values().stream().flatMap(EscapedRegisterTest::all));
  }

  @Test
  void no_answer_and_no_statistic_drives_the_terminal() throws IOException {
    for (String format : List.of("table", "md", "html")) {
      for (RecordKind kind : Kinds.all()) {
        Orders.run(
            register, Map.of(), "query", "SELECT * FROM " + kind.table(), "--format", format);
      }
    }
    Orders.judge(register, "log");
    Orders.judge(register, "query", "SELECT 1 AS \"a\u001b[31m\u009b\u202e\"");
    Orders.run(register, Map.of(), "export", "--all");
    Orders.run(register, Map.of(), "undo", "1");
    String more = Files.writeString(folder.resolve("p.csv"), "eik,name\n1,x\n").toString();
    Orders.run(register, Map.of(), "check", more, "--against", register.toString());
  }

  @Test
  void no_name_of_a_foreign_table_drives_the_terminal() throws SQLException {
    String name = "a\u001b[31m\u009b2J\u202e\b";
    for (String made : List.of("TABLE \"%s\" (a)", "VIEW \"%s\" AS SELECT 1 AS a")) {
      try (Connection connection = connection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE " + made.formatted(name + made.charAt(0)));
      }
      Orders.run(register, Map.of(), "status");
      Orders.run(register, Map.of(), "verify");
    }
  }
}
