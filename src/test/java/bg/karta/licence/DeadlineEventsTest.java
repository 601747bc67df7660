package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.output.EventCalendar;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Deadlines as events of other people's calendars. */
final class DeadlineEventsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 26);

  private static Deadline deadline(Deadline.Occasion sort, @Nullable String file) {
    return new Deadline(
        sort,
        "Л-3129-9",
        DAY,
        "990001783",
        "Едно",
        null,
        "Габрово",
        LocalDate.of(2021, 1, 27),
        LocalDate.of(2026, 1, 26),
        null,
        DAY,
        null,
        file,
        null,
        2);
  }

  @ParameterizedTest
  @EnumSource(Deadline.Occasion.class)
  void an_event_is_known_by_its_record_and_sort_alone(Deadline.Occasion sort) {
    EventCalendar.Event bg = new DeadlineEvents(Messages.of(Lang.BG), 7).of(deadline(sort, null));
    EventCalendar.Event en = new DeadlineEvents(Messages.of(Lang.EN), null).of(deadline(sort, "x"));
    assertThat(bg.uid()).isEqualTo("Л-3129-9-" + sort + "@karta").isEqualTo(en.uid());
    assertThat(bg.day()).isEqualTo(DAY);
    assertThat(bg.location()).isEqualTo("Габрово");
    assertThat(bg.summary()).contains("Л-3129-9", "Едно").isNotEqualTo(en.summary());
  }

  @Test
  void on_the_day_a_licence_ends_nobody_is_reminded() {
    DeadlineEvents events = new DeadlineEvents(Messages.of(Lang.BG), 30);
    assertThat(events.of(deadline(Deadline.Occasion.EXPIRY, null)).alarm()).isNull();
    assertThat(events.of(deadline(Deadline.Occasion.RENEWAL, null)).alarm()).isEqualTo(30);
    assertThat(events.of(deadline(Deadline.Occasion.REMEDY, null)).alarm()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({"/home/ivan/тайни/licence.csv", "C:\\Users\\ivan\\тайни\\licence.csv", "licence.csv"})
  void folders_of_this_machine_are_not_told(String path) {
    String said =
        new DeadlineEvents(Messages.of(Lang.EN), null)
            .of(deadline(Deadline.Occasion.RENEWAL, path))
            .description();
    assertThat(said).contains("licence.csv").doesNotContain("ivan", "тайни");
  }
}
