package bg.karta.cli;

import bg.karta.kind.Nomenclature;
import bg.karta.output.Table;
import bg.karta.picture.Figures;
import bg.karta.picture.Ground;
import bg.karta.picture.MapFormat;
import bg.karta.picture.MapPicture;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.statistic.StatisticBook;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage map}: a measure of coverage as a picture. */
final class CoverageMapCommand extends Subcommand {
  private final OptionSpec service = Options.text("SERVICE", "service", "-s", "--service");
  private final OptionSpec measure =
      Options.value(Measure.class, "MEASURE", "mapMeasure", "--measure")
          .defaultValue("coverage")
          .build();
  private final OptionSpec view =
      Options.value(View.class, "VIEW", "mapView", "--view").defaultValue("served").build();
  private final OptionSpec small =
      Options.value(Integer.class, "NUMBER", "small", "--small").defaultValue("20").build();
  private final MapGround ground = new MapGround();
  private final MapClasses classes = new MapClasses();
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final MapOutput output = new MapOutput();

  CoverageMapCommand(Session session) {
    super(session, "map");
    declare(service, measure, view, small);
    declare(ground, classes, onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    MapFormat format = output.format();
    ground.verify(format);
    LocalDate on = onDay.day(session());
    boolean byOblast = ground.byOblast(format);
    Map<Boolean, Table> tables = new HashMap<>();
    String shown =
        knownOn.read(
            session(),
            database -> {
              @Nullable String code = code(database, on);
              tables.put(byOblast, table(database, code, byOblast ? "oblast" : "municipality", on));
              if (format == MapFormat.TEXT && !byOblast) {
                tables.put(true, table(database, code, "oblast", on));
              }
              warnOfNothing(database, figures(tables, byOblast), code, on);
              return name(database, code);
            });
    boolean image = format == MapFormat.SVG || format == MapFormat.HTML;
    Ground drawnOn = image ? ground.ground(session(), byOblast) : null;
    Supplier<MapPicture> oblasts = () -> picture(tables, true, null, shown, on);
    output.write(session(), picture(tables, byOblast, drawnOn, shown, on), oblasts, on);
    return ExitCode.OK;
  }

  private Measure measure() {
    return Options.required(measure, Measure.class);
  }

  /** The service asked for; a share needs one, since shares of different services have no sum. */
  private @Nullable String code(Database database, LocalDate on) {
    String named = Options.optional(service);
    if (named == null && measure().isShare()) {
      String shown = session().messages().get("map.measure." + measure());
      String others = services(database, on);
      if (others.isEmpty()) {
        throw new Failure(Failure.Kind.USAGE, "map.nothing.all", shown, on);
      }
      throw new Failure(
          Failure.Kind.USAGE,
          "failure.usage.map.service",
          shown,
          others,
          String.join(", ", Measure.counts()));
    }
    return named == null ? null : CoverageOptions.service(database, named);
  }

  /** The services that have a value of the measure somewhere. */
  private String services(Database database, LocalDate on) {
    Table country = table(database, null, "country", on);
    List<String> services = new ArrayList<>();
    for (ResultRow row : country.rows()) {
      String name = row.text("service");
      if (row.has(measure().toString()) && !services.contains(name)) {
        services.add(name);
      }
    }
    return String.join(", ", services);
  }

  private Table table(Database database, @Nullable String code, String by, LocalDate on) {
    Parameters parameters =
        Parameters.of("on", on.toString())
            .and("by", by)
            .and("service", code)
            .and("small", CoverageOptions.small(small));
    View seen = by.equals("municipality") ? Options.required(view, View.class) : View.LOCATED;
    return Objects.requireNonNull(StatisticBook.load().find(seen.statistic()))
        .table(database, session().messages().lang(), parameters);
  }

  private Figures figures(Map<Boolean, Table> tables, boolean byOblast) {
    Table table = Objects.requireNonNull(tables.get(byOblast));
    return Figures.of(table, measure().toString(), measure().weight(), byOblast);
  }

  /** A map without a single value is drawn all the same, but not without a word. */
  private void warnOfNothing(
      Database database, Figures figures, @Nullable String code, LocalDate on) {
    if (figures.isEmpty()) {
      String shown = session().messages().get("map.measure." + measure());
      String others = services(database, on);
      if (others.isEmpty() || code == null) {
        session().say("map.nothing.all", shown, on);
      } else {
        session().say("map.nothing", shown, code, on, others);
      }
    }
  }

  private String name(Database database, @Nullable String code) {
    Messages messages = session().messages();
    if (code == null) {
      return messages.get("map.services.all");
    }
    Nomenclature.Code known = Nomenclature.named("service").get(code);
    if (known != null) {
      return code + " – " + messages.lang().choose(known.bg(), known.en());
    }
    String sql = "SELECT name_bg FROM service_type WHERE code = :code";
    List<String> taught = database.texts(sql, Parameters.of("code", code));
    return taught.isEmpty() ? code : code + " – " + taught.get(0);
  }

  private MapPicture picture(
      Map<Boolean, Table> tables,
      boolean byOblast,
      @Nullable Ground drawnOn,
      String shown,
      LocalDate on) {
    Messages messages = session().messages();
    Figures figures = figures(tables, byOblast);
    String level = byOblast ? "map.title.oblast" : "map.title.municipality";
    List<String> notes = new ArrayList<>(List.of(ground.note(session(), drawnOn == null)));
    notes.addAll(Objects.requireNonNull(tables.get(byOblast)).notes());
    notes.add(source(on));
    return new MapPicture(
        messages,
        messages.get(level, messages.get("map.measure." + measure())),
        messages.get("map.subtitle", shown, on),
        figures,
        classes.scale(measure(), figures),
        measure().isShare(),
        drawnOn,
        notes);
  }

  private String source(LocalDate on) {
    Messages messages = session().messages();
    LocalDate known = knownOn.day();
    return known == null
        ? messages.get("map.source", messages.get("map.measure." + measure()), on)
        : messages.get("map.source.known", messages.get("map.measure." + measure()), on, known);
  }
}
