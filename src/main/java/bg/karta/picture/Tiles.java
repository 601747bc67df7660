package bg.karta.picture;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.text.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The tile map of the 28 oblasts, one tile each, so laid that neighbours stay near: west to east
 * and north to south. The grid is data, {@code tiles.txt}.
 */
final class Tiles {
  /** A tile in its column and row, both from 0. */
  record Tile(Territory oblast, int column, int row) {}

  private Tiles() {}

  /** All tiles, row by row. */
  static List<Tile> all() {
    List<Tile> tiles = new ArrayList<>();
    List<String> rows = Resource.text(Tiles.class, "tiles.txt").lines().toList();
    for (int row = 0; row < rows.size(); row++) {
      String[] codes = rows.get(row).trim().split("\\s+");
      for (int column = 0; column < codes.length; column++) {
        Territory oblast = Territories.get().get(codes[column]);
        if (oblast != null) {
          tiles.add(new Tile(oblast, column, row));
        }
      }
    }
    return tiles;
  }

  /** How many columns the grid has. */
  static int columns(List<Tile> tiles) {
    return 1 + tiles.stream().mapToInt(Tile::column).max().orElse(-1);
  }

  /** How many rows the grid has. */
  static int rows(List<Tile> tiles) {
    return 1 + tiles.stream().mapToInt(Tile::row).max().orElse(-1);
  }
}
