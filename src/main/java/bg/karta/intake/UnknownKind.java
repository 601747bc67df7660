package bg.karta.intake;

import bg.karta.kind.CellErrors;
import bg.karta.kind.FieldSpec;
import bg.karta.letter.Garbled;
import bg.karta.text.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a table of no kind that could be told what it may be, and what speaks for that. */
final class UnknownKind {
  private static final int MOST_NAMED = 12;

  private final KindExplanations explanations;

  UnknownKind(KindExplanations explanations) {
    this.explanations = explanations;
  }

  /**
   * Why no kind is taken: the two best guesses, what speaks for each, and which columns would be
   * lost.
   *
   * @param first the table's first rows, one of which should be its headings
   * @param around what stands around them
   */
  Failure of(RowSource source, List<Row> first, Surroundings around) {
    String named =
        source.sheet() == null ? source.file() : source.file() + " [" + source.sheet() + "]";
    for (Row row : first) {
      String meant = Garbled.meant(Layouts.shown(row));
      if (meant != null) {
        return failure("failure.input.kind-garbled", named, Layouts.shown(row), meant);
      }
    }
    Guessed headings = headings(first, around);
    if (headings == null || headings.known() < KindExplanations.LEAST_HEADINGS) {
      for (Row row : first) {
        if (Arrays.asList(row.cells()).contains(CellErrors.NOT_CALCULATED)) {
          return failure("failure.input.not-calculated", named, row.number());
        }
      }
    }
    if (headings == null) {
      String shown = first.isEmpty() ? "" : Layouts.shown(first.get(0));
      return failure("failure.input.kind", named, shown);
    }
    Failure best = guess(headings.kinds.get(0));
    String shown = Layouts.shown(headings.row);
    return headings.kinds.size() == 1
        ? failure("failure.input.kind-near", named, shown, best)
        : failure("failure.input.kind-either", named, shown, best, guess(headings.kinds.get(1)));
  }

  /** A row as headings, with what kinds make of it, the best first. */
  private record Guessed(Row row, List<KindExplanation> kinds) {
    /** How many columns some kind understands. */
    int known() {
      return kinds.stream().mapToInt(KindExplanation::known).max().orElse(0);
    }
  }

  /** The row of which most is understood as headings, the first of several. */
  private @Nullable Guessed headings(List<Row> first, Surroundings around) {
    @Nullable Guessed most = null;
    for (int i = 0; i < Math.min(Layouts.TITLE_ROWS, first.size()); i++) {
      Row row = first.get(i);
      Guessed guessed = new Guessed(row, explanations.all(HeadingBlock.of(first, i), around));
      if (guessed.known() > (most == null ? 0 : most.known())) {
        most = guessed;
      }
    }
    return most;
  }

  private static Failure guess(KindExplanation kind) {
    return part(
        "kind.guess",
        kind.kind().name(),
        kind.known(),
        kind.known() + kind.lost().size(),
        named(kind.understood()),
        partOf("kind.guess.unfitting", kind.unfitting()),
        partOf("kind.guess.lost", kind.lost()),
        partOf("kind.guess.missing", kind.missing().stream().map(UnknownKind::heading).toList()));
  }

  private static String heading(FieldSpec field) {
    return "%s (%s)".formatted(field.bg().get(0), field.name());
  }

  /** A part of the sentence, or nothing where there is nothing to name. */
  private static Object partOf(String key, List<String> names) {
    return names.isEmpty() ? "" : part(key, named(names));
  }

  /** A part of a sentence, in which nothing is the name of a file. */
  private static Failure part(String key, Object... arguments) {
    return new Failure(Failure.Category.USAGE, key, arguments);
  }

  private static String named(List<String> names) {
    String all = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMED ? all + ", …" : all;
  }

  private static Failure failure(String key, Object... arguments) {
    return new Failure(Failure.Category.INPUT, key, arguments);
  }
}
