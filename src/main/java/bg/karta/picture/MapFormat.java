package bg.karta.picture;

import bg.karta.output.TableFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A format in which a map, or the table of its figures, can be had. */
public enum MapFormat {
  /** Tiles and bars for a terminal. */
  TEXT(null, "txt"),
  /** An image. */
  SVG(null, "svg"),
  /** One self-contained page with the image and its figures. */
  HTML(null, "html", "htm"),
  TABLE(TableFormat.TABLE),
  CSV(TableFormat.CSV, "csv"),
  TSV(TableFormat.TSV, "tsv"),
  JSON(TableFormat.JSON, "json"),
  NDJSON(TableFormat.NDJSON, "ndjson"),
  XLSX(TableFormat.XLSX, "xlsx"),
  MD(TableFormat.MD, "md");

  private final @Nullable TableFormat table;
  private final String[] endings;

  MapFormat(@Nullable TableFormat table, String... endings) {
    this.table = table;
    this.endings = endings;
  }

  /** The format that a file's ending asks for; empty where it asks for none. */
  public static Optional<MapFormat> ofFileName(String name) {
    String file = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> Arrays.stream(format.endings).anyMatch(e -> file.endsWith("." + e)))
        .findFirst();
  }

  /** The endings a format is recognised by, as a person may read them. */
  public static String known() {
    return Arrays.stream(values())
        .flatMap(format -> Arrays.stream(format.endings))
        .map(ending -> "." + ending)
        .collect(Collectors.joining(", "));
  }

  /** The format of the table of figures; null for a picture. */
  public @Nullable TableFormat table() {
    return table;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
