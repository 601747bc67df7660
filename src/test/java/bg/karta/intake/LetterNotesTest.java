package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LetterNotesTest {
  @Test
  void what_was_mended_in_several_sheets_is_said_once_with_all_cells() {
    Note other = new Note("regix.directorate", List.of());
    List<List<Note>> once =
        LetterNotes.once(
            List.of(
                List.of(other),
                List.of(LetterNotes.of(LetterNotes.INVISIBLE, 2, "B3")),
                List.of(
                    LetterNotes.of(LetterNotes.INVISIBLE, 5, "A2"),
                    LetterNotes.of(LetterNotes.COMPOSED, 1, "C9"),
                    other)));
    assertThat(once)
        .containsExactly(
            List.of(other),
            List.of(LetterNotes.of(LetterNotes.INVISIBLE, 7, "B3")),
            List.of(LetterNotes.of(LetterNotes.COMPOSED, 1, "C9"), other));
  }
}
