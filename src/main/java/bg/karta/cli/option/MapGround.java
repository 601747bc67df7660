package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.picture.Borders;
import bg.karta.picture.Ground;
import bg.karta.picture.MapFormat;
import bg.karta.text.Failure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say by what territories a map is drawn, and on what ground. */
public final class MapGround implements OptionGroup {
  private final OptionSpec by = Options.value(By.class, "LEVEL", "mapBy", "--by").build();
  private final OptionSpec layout =
      Options.value(MapLayout.class, "LAYOUT", "layout", "--layout").build();
  private final OptionSpec boundaries = Options.file("FILE", "boundaries", "--boundaries");
  private final OptionSpec key = Options.text("PROPERTY", "boundariesKey", "--boundaries-key");

  /** The territories of a map. */
  private enum By {
    MUNICIPALITY,
    OBLAST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a map is drawn on where no borders are given. */
  private enum MapLayout {
    VORONOI,
    TILES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(by, layout, boundaries, key);
  }

  /** Refuses what does not go together. */
  public void verify(MapFormat format) {
    boolean image = format == MapFormat.SVG || format == MapFormat.HTML;
    String file = Options.optional(boundaries);
    if (!image && (file != null || layout.getValue() == MapLayout.VORONOI)) {
      String option = file == null ? "--layout voronoi" : "--boundaries";
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.image", option);
    }
    if (file != null && layout.getValue() != null) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.layout");
    }
    if (file == null && key.getValue() != null) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.key");
    }
    if (layout.getValue() == MapLayout.TILES && by.getValue() == By.MUNICIPALITY) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.tiles");
    }
  }

  /** Whether the map is by oblast: as asked, else as a terminal or tiles have room for. */
  public boolean byOblast(MapFormat format) {
    By given = by.getValue();
    return given == null
        ? format == MapFormat.TEXT || layout.getValue() == MapLayout.TILES
        : given == By.OBLAST;
  }

  /** What to draw on; null for the tile map. */
  public @Nullable Ground ground(Session session, boolean byOblast) {
    String file = Options.optional(boundaries);
    if (file != null) {
      return borders(session, file, byOblast);
    }
    boolean tiles = layout.getValue() == null ? byOblast : layout.getValue() == MapLayout.TILES;
    return tiles ? null : Ground.ofSeats(byOblast);
  }

  /** The sentence about the ground that a reader of the map must know. */
  public String note(Session session, boolean tiles) {
    String file = Options.optional(boundaries);
    if (file != null) {
      return session.messages().get("map.note.borders", path(file).getFileName());
    }
    return session.messages().get(tiles ? "map.note.tiles" : "map.note.seats");
  }

  private Ground borders(Session session, String file, boolean byOblast) {
    Borders borders = Borders.read(path(file), Options.optional(key), byOblast, session.limits());
    borders.warnings(session.messages(), file).forEach(session::tell);
    return borders.ground();
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException notAName) {
      throw new Failure(Failure.Category.INPUT, "failure.input.missing", file);
    }
  }
}
