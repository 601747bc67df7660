package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The tile map lies as the country does. */
final class TilesTest {
  private static final List<Tiles.Tile> TILES = Tiles.all();

  @Test
  void each_oblast_has_one_tile() {
    assertThat(TILES).extracting(tile -> tile.oblast().code()).hasSize(28).doesNotHaveDuplicates();
    assertThat(TILES).allMatch(tile -> tile.oblast().isOblast());
    assertThat(Tiles.columns(TILES)).isEqualTo(8);
    assertThat(Tiles.rows(TILES)).isEqualTo(5);
  }

  @Test
  void the_capital_lies_beside_the_oblast_around_it() {
    Tiles.Tile capital = tile("SOF");
    Tiles.Tile around = tile("SFO");
    assertThat(capital.row()).isEqualTo(around.row());
    assertThat(Math.abs(capital.column() - around.column())).isEqualTo(1);
  }

  /** By the mean of the seats of an oblast's municipalities. */
  @Test
  void two_tiles_on_is_farther_east_or_south_in_the_country() {
    for (Tiles.Tile one : TILES) {
      for (Tiles.Tile other : TILES) {
        String pair = one.oblast().code() + " " + other.oblast().code();
        if (other.column() >= one.column() + 2) {
          assertThat(mean(other, Territory.Seat::longitude))
              .as(pair)
              .isGreaterThan(mean(one, Territory.Seat::longitude));
        }
        if (other.row() >= one.row() + 2) {
          assertThat(mean(other, Territory.Seat::latitude))
              .as(pair)
              .isLessThan(mean(one, Territory.Seat::latitude));
        }
      }
    }
  }

  private static Tiles.Tile tile(String code) {
    return TILES.stream().filter(t -> t.oblast().code().equals(code)).findFirst().orElseThrow();
  }

  private static double mean(Tiles.Tile tile, ToDoubleFunction<Territory.Seat> degrees) {
    return Territories.get().all().stream()
        .filter(t -> !t.isOblast() && t.oblast().equals(tile.oblast().code()))
        .mapToDouble(t -> degrees.applyAsDouble(t.seat()))
        .average()
        .orElseThrow();
  }
}
