package bg.karta.output;

import bg.karta.person.PersonalNumbers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events of whole days as an iCalendar file (RFC 5545) that calendars open or subscribe to. It
 * names no method: a calendar takes such a file as published, and one that says {@code PUBLISH}
 * would have to name an organiser of each event (RFC 5546, 3.2.1), whom there is not.
 *
 * @param product what made it, as {@code -//organisation//product//LANGUAGE}
 * @param name what a calendar shows it under
 * @param made the day as of which it was made: the time stamp of its events, so that the same data
 *     give the same file
 * @param events its events
 */
public record EventCalendar(String product, String name, LocalDate made, List<Event> events) {
  /** The most octets of a line (RFC 5545, 3.1). */
  private static final int LINE = 75;

  private static final Pattern NEW_LINE = Pattern.compile("\r\n?|\n");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n]]");
  private static final Pattern ESCAPED = Pattern.compile("[\\\\;,]");

  /** A calendar must hold something (RFC 5545, 3.6); this is nothing that anybody would see. */
  private static final List<String> NOTHING =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:UTC",
          "BEGIN:STANDARD",
          "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0000",
          "TZOFFSETTO:+0000",
          "END:STANDARD",
          "END:VTIMEZONE");

  /**
   * An event that takes a day.
   *
   * @param uid what it is known by: an event of the same one takes the place of an earlier
   * @param category what it can be filtered by
   * @param location where, or null
   * @param alarm how many days ahead to remind of it, or null for no reminder
   */
  public record Event(
      String uid,
      LocalDate day,
      String summary,
      String description,
      String category,
      @Nullable String location,
      @Nullable Integer alarm) {}

  /** Writes the file, in UTF-8. */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    line(writer, "BEGIN:VCALENDAR");
    line(writer, "VERSION:2.0");
    line(writer, "PRODID:" + text(product));
    line(writer, "CALSCALE:GREGORIAN");
    line(writer, "X-WR-CALNAME:" + text(name));
    for (Event event : events) {
      write(writer, event);
    }
    if (events.isEmpty()) {
      for (String line : NOTHING) {
        line(writer, line);
      }
    }
    line(writer, "END:VCALENDAR");
    writer.flush();
  }

  private void write(Writer out, Event event) throws IOException {
    String summary = text(PersonalNumbers.mask(event.summary));
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + text(event.uid));
    line(out, "DTSTAMP:" + date(made) + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + date(event.day));
    line(out, "DTEND;VALUE=DATE:" + date(event.day.plusDays(1)));
    line(out, "SUMMARY:" + summary);
    line(out, "DESCRIPTION:" + text(PersonalNumbers.mask(event.description)));
    line(out, "CATEGORIES:" + text(event.category));
    if (event.location != null) {
      line(out, "LOCATION:" + text(event.location));
    }
    // The day is not taken up: whoever holds the calendar is free on it.
    line(out, "TRANSP:TRANSPARENT");
    if (event.alarm != null) {
      line(out, "BEGIN:VALARM");
      line(out, "ACTION:DISPLAY");
      line(out, "TRIGGER:-P" + event.alarm + "D");
      line(out, "DESCRIPTION:" + summary);
      line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
  }

  private static String date(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** A value of the type TEXT (RFC 5545, 3.3.11). */
  private static String text(String value) {
    String lines = NEW_LINE.matcher(value).replaceAll("\n");
    String plain = CONTROL.matcher(lines).replaceAll(" ");
    return ESCAPED.matcher(plain).replaceAll("\\\\$0").replace("\n", "\\n");
  }

  /** Writes a line in as many pieces as it takes; no character is cut in two. */
  private static void line(Writer out, String line) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int length = octets(character);
      if (octets + length > LINE) {
        out.write("\r\n ");
        octets = 1;
      }
      octets += length;
      int next = i + Character.charCount(character);
      out.write(line, i, next - i);
      i = next;
    }
    out.write("\r\n");
  }

  /** How many octets a character has in UTF-8. */
  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
