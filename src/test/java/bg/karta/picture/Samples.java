package bg.karta.picture;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures of made-up figures. */
public final class Samples {
  private Samples() {}

  /** The territories of a level take the values in turn. */
  static Figures figures(boolean byOblast, @Nullable Double... values) {
    List<Figure> all = new ArrayList<>();
    for (Territory territory : Territories.get().all()) {
      if (territory.isOblast() == byOblast) {
        int turn = all.size() % values.length;
        all.add(new Figure(territory, values[turn], turn == 1));
      }
    }
    return new Figures(all);
  }

  /** Shares with the usual bounds and the threshold 1. */
  static MapPicture picture(Lang lang, @Nullable Ground ground, Figures figures) {
    return new MapPicture(
        Messages.of(lang),
        "Дял <на> \"хората\" & местата",
        "ДСХ, 2021-12-31",
        figures,
        Scale.fixed(List.of(0.25, 0.5, 0.75), 1.0),
        true,
        ground,
        List.of("Бележка с < и &."));
  }

  /** Figures with no territory behind them that matters: for scales alone. */
  static Figures of(@Nullable Double... values) {
    Territory any = Territories.get().all().get(0);
    return new Figures(Arrays.stream(values).map(v -> new Figure(any, v, false)).toList());
  }
}
