package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar file by the letter of RFC 5545, and as a library for calendars reads it back. */
final class EventCalendarTest {
  private static final LocalDate MADE = LocalDate.parse("2026-01-31");

  private static EventCalendar calendar(EventCalendar.Event... events) {
    return new EventCalendar("-//karta//karta 1//BG", "Срокове; и, още", MADE, List.of(events));
  }

  private static EventCalendar.Event event(String summary, String description) {
    return new EventCalendar.Event(
        "Л-3129-1-renewal@karta",
        LocalDate.parse("2026-12-31"),
        summary,
        description,
        "Подновяване, друго",
        "Бургас",
        30);
  }

  private static byte[] written(EventCalendar calendar) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      calendar.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void a_file_is_written_line_by_line_as_the_standard_has_it() {
    EventCalendar.Event event =
        new EventCalendar.Event(
            "a;b", LocalDate.parse("2026-12-31"), "A, b\\c", "1\r\n2\n3", "C", null, 7);
    assertThat(new String(written(calendar(event)), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//karta//karta 1//BG
            CALSCALE:GREGORIAN
            X-WR-CALNAME:Срокове\\; и\\, още
            BEGIN:VEVENT
            UID:a\\;b
            DTSTAMP:20260131T000000Z
            DTSTART;VALUE=DATE:20261231
            DTEND;VALUE=DATE:20270101
            SUMMARY:A\\, b\\\\c
            DESCRIPTION:1\\n2\\n3
            CATEGORIES:C
            TRANSP:TRANSPARENT
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-P7D
            DESCRIPTION:A\\, b\\\\c
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  static Stream<String> texts() {
    String name =
        "СДРУЖЕНИЕ „Център за подкрепа, обучение; и \"рехабилитация\"“ – гр. Велико Търново \\ край";
    return Stream.of(
        "",
        "Л",
        "x".repeat(200),
        name.repeat(5),
        "1" + name.repeat(5),
        "👩‍👧 e\u0301".repeat(40),
        ",;\\".repeat(60),
        "ред\nред\n\nред ".repeat(20) + "край",
        "tab\tи n: \\n не е нов ред");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void any_text_comes_back_as_it_was(String text) {
    IcalFile read = IcalFile.of(written(calendar(event(text, text))));
    assertThat(read.all("SUMMARY")).containsExactly(text);
    assertThat(read.all("DESCRIPTION")).containsExactly(text);
    assertThat(read.all("VALARM.DESCRIPTION")).containsExactly(text);
    assertThat(read.all("UID")).containsExactly("Л-3129-1-renewal@karta");
    assertThat(read.all("LOCATION")).containsExactly("Бургас");
    assertThat(read.all("VALARM.TRIGGER")).containsExactly("-P30D");
    assertThat(read.properties()).containsEntry("X-WR-CALNAME", "Срокове; и, още");
  }

  /** Each text is shifted byte by byte, so that a fold meets every place of every character. */
  @ParameterizedTest
  @MethodSource("texts")
  void lines_have_at_most_75_octets_and_whole_characters(String text)
      throws CharacterCodingException {
    for (int shift = 0; shift < 8; shift++) {
      byte[] file = written(calendar(event("-".repeat(shift) + text, text)));
      for (byte[] line : lines(file)) {
        assertThat(line.length).isLessThanOrEqualTo(75);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
      }
    }
  }

  private static List<byte[]> lines(byte[] file) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n') {
        assertThat(file[i - 1]).as("before a line feed").isEqualTo((byte) '\r');
        lines.add(Arrays.copyOfRange(file, start, i - 1));
        start = i + 1;
      }
    }
    assertThat(start).as("the last line ends too").isEqualTo(file.length);
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u000B", "\u001B[31m", "\u007F", "\u0085"})
  void what_is_no_text_is_left_out(String control) {
    IcalFile read = IcalFile.of(written(calendar(event("а" + control + "б", "в"))));
    assertThat(read.all("SUMMARY").get(0)).startsWith("а ").endsWith("б");
    assertThat(
            new String(written(calendar(event("а" + control + "б", "в"))), StandardCharsets.UTF_8))
        .doesNotContain(control.substring(0, 1));
  }

  @Test
  void personal_numbers_are_masked() {
    IcalFile read = IcalFile.of(written(calendar(event("ЕТ 7501020018", "Иван, ЕГН 7501020018"))));
    assertThat(read.all("SUMMARY")).containsExactly("ЕТ 75******18");
    assertThat(read.all("VALARM.DESCRIPTION")).containsExactly("ЕТ 75******18");
    assertThat(read.all("DESCRIPTION")).containsExactly("Иван, ЕГН 75******18");
  }

  @Test
  void a_calendar_without_events_is_still_one() {
    IcalFile read = IcalFile.of(written(calendar()));
    assertThat(read.events()).isEmpty();
    assertThat(read.properties()).containsEntry("VERSION", "2.0").containsKey("PRODID");
    assertThat(new String(written(calendar()), StandardCharsets.UTF_8))
        .as("it must hold a component (RFC 5545, 3.6)")
        .contains("BEGIN:VTIMEZONE\r\n");
  }

  @Test
  void an_event_without_place_or_alarm_has_none() {
    EventCalendar.Event event =
        new EventCalendar.Event("u", LocalDate.parse("2024-02-28"), "s", "d", "c", null, null);
    IcalFile read = IcalFile.of(written(calendar(event)));
    assertThat(read.events().get(0))
        .doesNotContainKeys("LOCATION", "VALARM.TRIGGER")
        .containsEntry("DTSTART", "20240228")
        .containsEntry("DTEND", "20240229")
        .containsEntry("TRANSP", "TRANSPARENT");
  }
}
