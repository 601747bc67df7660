package bg.karta.cli.option;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.destination.Outputs;
import bg.karta.output.TableFormat;
import bg.karta.picture.FigureTable;
import bg.karta.picture.MapFormat;
import bg.karta.picture.MapPage;
import bg.karta.picture.MapPicture;
import bg.karta.picture.SvgMap;
import bg.karta.picture.TerminalMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say where a map goes and as what. */
public final class MapOutput implements OptionGroup {
  private final OptionSpec format =
      Options.value(MapFormat.class, "FORMAT", "mapFormat", "-f", "--format").build();
  private final OptionSpec output =
      Options.file(FileUse.WRITTEN, "FILE", "mapOutput", "-o", "--output");
  private final OptionSpec force = Options.force();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(format, output, force);
  }

  private String target() {
    return Objects.requireNonNullElse(Options.optional(output), "-");
  }

  /** The format asked for, else that of the file's ending, else a map for the terminal. */
  public MapFormat format() {
    MapFormat given = format.getValue();
    String target = target();
    if (given != null || target.equals("-")) {
      return Objects.requireNonNullElse(given, MapFormat.TEXT);
    }
    return MapFormat.ofFileName(target)
        .orElseThrow(
            () -> Outputs.unnamedFormat("failure.usage.ending.map", target, MapFormat.known()));
  }

  /**
   * Writes the map.
   *
   * @param oblasts the picture of the tiles of a terminal's map
   */
  public void write(Session session, MapPicture picture, Supplier<MapPicture> oblasts, LocalDate on)
      throws IOException {
    TableFormat table = format().table();
    if (table != null) {
      TableOutput.write(session, FigureTable.of(picture, on.toString()), target(), table);
      return;
    }
    byte[] bytes = text(session, picture, oblasts).getBytes(StandardCharsets.UTF_8);
    session.outputs().to(target(), session.out()).write(out -> out.write(bytes));
  }

  private String text(Session session, MapPicture picture, Supplier<MapPicture> oblasts) {
    boolean screen = target().equals("-");
    return switch (format()) {
      case SVG -> SvgMap.document(picture);
      case HTML -> MapPage.of(picture);
      default -> TerminalMap.of(oblasts.get(), picture, Terminal.style(session, screen));
    };
  }
}
