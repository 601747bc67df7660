package bg.karta.fuzz;

import bg.karta.cli.session.Config;
import bg.karta.coverage.NetworkRule;
import bg.karta.coverage.OpeningCosts;
import bg.karta.coverage.Road;
import bg.karta.intake.FileSet;
import bg.karta.intake.Intake;
import bg.karta.intake.RowSource;
import bg.karta.intake.SettingsFile;
import bg.karta.kind.Dates;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.LicenceNumber;
import bg.karta.kind.RecordKind;
import bg.karta.letter.Garbled;
import bg.karta.limit.Limits;
import bg.karta.opc.PartNames;
import bg.karta.person.PersonalNumbers;
import bg.karta.picture.Borders;
import bg.karta.reconcile.RelationRow;
import bg.karta.rule.RuleBook;
import bg.karta.sql.NamedSql;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.store.KeyFile;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import bg.karta.triage.Baseline;
import bg.karta.triage.Waivers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Everything that reads what somebody else wrote. Given any bytes, each ends by itself or with a
 * {@link Failure} that can be told in both languages; anything else that comes out is a defect.
 */
enum Reader {
  CSV(".csv", Reader::rows),
  XLSX(".xlsx", Reader::rows),
  ODS(".ods", Reader::rows),
  XLS(".xls", Reader::rows),
  JSON(".json", Reader::rows),
  XML(".xml", Reader::rows),
  ZIP(".zip", Reader::members),
  ANNOTATED(
      ".xlsx", file -> CommandLine.run("check", file.toString(), "-o", beside(file, ".xlsx"))),
  CHECKED(".csv", file -> CommandLine.run("check", file.toString(), "-f", "json")),
  WAIVERS(".csv", file -> Waivers.of(file, LocalDate.of(2026, 1, 31), rule -> {}, Limits.STANDARD)),
  BASELINE(".json", file -> Baseline.of(file, Limits.STANDARD).comparison()),
  BORDERS(".geojson", file -> Borders.read(file, null, true, Limits.STANDARD)),
  CONFIGURATION(".conf", Reader::configuration),
  KEY(".key", Reader::key),
  ROADS(".csv", file -> SettingsFile.read(file, Road.class, Limits.STANDARD)),
  RELATIONS(".csv", file -> SettingsFile.read(file, RelationRow.class, Limits.STANDARD)),
  COSTS(".csv", file -> SettingsFile.read(file, OpeningCosts.class, Limits.STANDARD)),
  NETWORK(".csv", file -> SettingsFile.read(file, NetworkRule.class, Limits.STANDARD)),
  OWN_RULE(".sql", Reader::rule),
  REGISTER(".db", file -> Database.open(file, Database.Mode.READ, Duration.ZERO).close()),
  SQL(".txt", file -> sql(text(file))),
  CELLS(".txt", file -> text(file).lines().forEach(Reader::cell)),
  NUMBERS(".txt", file -> numbers(text(file))),
  PART_NAMES(".txt", file -> partNames(text(file)));

  private final String ending;
  private final Consumer<Path> reading;

  Reader(String ending, Consumer<Path> reading) {
    this.ending = ending;
    this.reading = reading;
  }

  /** Its folder among the stored inputs. */
  String folder() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Reads the bytes as a file in a folder. */
  void read(Path folder, byte[] bytes) throws IOException {
    Path home = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
    Path file = Files.write(home.resolve("input" + ending), bytes);
    try {
      reading.accept(file);
    } catch (Failure told) {
      for (Lang lang : Lang.values()) {
        requireSentence(told.in(Messages.of(lang)));
      }
    } finally {
      remove(home);
    }
  }

  private static void requireSentence(String said) {
    if (said.isBlank() || said.chars().anyMatch(c -> c == 0x1B || c == 0x9B || c == 0x202E)) {
      throw new AssertionError("no sentence for a terminal: " + said);
    }
  }

  private static void remove(Path home) throws IOException {
    try (var files = Files.list(home)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(home);
  }

  private static String beside(Path file, String ending) {
    return file.resolveSibling("out" + ending).toString();
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rows(Path file) {
    for (RowSource source : Intake.open(file.toString(), file)) {
      source.read(row -> row.cells().length >= 0);
    }
  }

  private static void members(Path file) {
    try (FileSet files = FileSet.of(file.toString(), file)) {
      files.unread().forEach(unread -> unread.reason(Messages.of(Lang.BG)));
      for (FileSet.Member member : files.files()) {
        for (RowSource source : Intake.open(member.name(), member.path())) {
          source.read(row -> row.cells().length >= 0);
        }
      }
    }
  }

  private static void configuration(Path file) {
    Config config = Config.of(new String[] {"--config", file.toString()}, Map.of());
    config.lang(new String[0], Map.of());
    config.require(() -> Set.of("lang", "wait"));
    config.under("heading.");
  }

  private static void key(Path file) {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    KeyFile.read(file).id();
  }

  private static void rule(Path file) {
    RuleBook.load().with(file.getParent(), Limits.STANDARD).rules();
  }

  private static void sql(String text) {
    SqlText read = SqlText.parse("fuzz", text);
    read.kept();
    read.composed();
    NamedSql.of(read.sql());
  }

  private static void cell(String cell) {
    for (RecordKind kind : Kinds.all()) {
      for (FieldSpec field : kind.fields()) {
        field.read(cell);
        field.readAboutPerson(cell);
        field.shown(cell);
        field.rank(cell);
      }
    }
  }

  private static void numbers(String text) {
    LicenceNumber.parse(text);
    LicenceNumber.lettered(text);
    Dates.parse(text);
    Dates.lastIn(text);
    PersonalNumbers.faultOfEgn(text);
    PersonalNumbers.faultOfLnch(text);
    PersonalNumbers.mask(text);
    PersonalNumbers.maskWidely(text);
    PersonalNumbers.maskName(text);
    PersonalNumbers.conceal(text);
    Garbled.meant(text);
  }

  private static void partNames(String text) {
    String[] two = text.split("\n", 2);
    String other = two.length == 2 ? two[1] : "";
    PartNames.tidy(two[0]);
    PartNames.resolved(two[0], other);
    PartNames.relative(two[0], other);
    PartNames.ofRelations(PartNames.relationsOf(two[0]));
  }
}
