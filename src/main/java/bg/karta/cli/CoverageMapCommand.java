package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.MapClasses;
import bg.karta.cli.option.MapGround;
import bg.karta.cli.option.MapOutput;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.coverage.CoverageMap;
import bg.karta.coverage.Measure;
import bg.karta.coverage.View;
import bg.karta.picture.Ground;
import bg.karta.picture.MapFormat;
import bg.karta.picture.MapPicture;
import bg.karta.store.Database;
import java.io.IOException;
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
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final MapOutput output = new MapOutput();

  CoverageMapCommand(Session session) {
    super(session, "map");
    declare(service, measure, view, small);
    declare(doubt, ground, classes, onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    MapFormat format = output.format();
    ground.verify(format);
    boolean byOblast = ground.byOblast(format);
    CoverageMap.Question question = question(byOblast);
    CoverageMap map =
        knownOn.read(session(), question.on(), database -> read(database, question, format));
    boolean image = format == MapFormat.SVG || format == MapFormat.HTML;
    Ground drawnOn = image ? ground.ground(session(), byOblast) : null;
    output.write(
        session(), picture(map, byOblast, drawnOn), () -> picture(map, true, null), question.on());
    return ExitCode.OK;
  }

  private CoverageMap.Question question(boolean byOblast) {
    return new CoverageMap.Question(
        Options.required(measure, Measure.class),
        Options.optional(service),
        Options.required(view, View.class),
        CoverageOptions.small(small),
        onDay.day(session()),
        byOblast,
        doubt.parameters());
  }

  private CoverageMap read(Database database, CoverageMap.Question question, MapFormat format) {
    // A terminal shows the oblasts as tiles, whatever is told of them.
    boolean oblasts = format == MapFormat.TEXT;
    CoverageMap map = new CoverageMap(database, question, oblasts, session().messages());
    // A map without a single value is drawn all the same, but not without a word.
    if (map.emptiness() != null) {
      session().tell(map.emptiness());
    }
    return map;
  }

  private MapPicture picture(CoverageMap map, boolean byOblast, @Nullable Ground drawnOn) {
    Measure asked = Options.required(measure, Measure.class);
    return map.picture(
        byOblast,
        drawnOn,
        figures -> classes.scale(asked, figures),
        ground.note(session(), drawnOn == null),
        knownOn.day());
  }
}
