package bg.karta.output;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * A calendar file as ical4j understands it, which must find nothing wrong with it.
 *
 * @param properties those of the calendar itself
 * @param events those of each event, by name; of its alarm as {@code VALARM.NAME}
 */
public record IcalFile(Map<String, String> properties, List<Map<String, String>> events) {
  /** Reads the bytes of a file. */
  public static IcalFile of(byte[] file) {
    return of(new String(file, StandardCharsets.UTF_8));
  }

  /** Reads the text of a file. */
  public static IcalFile of(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      if (!calendar.validate().getEntries().isEmpty()) {
        throw new AssertionError(calendar.validate().getEntries().toString());
      }
      List<Map<String, String>> events = new ArrayList<>();
      for (CalendarComponent event : calendar.getComponents(Component.VEVENT)) {
        events.add(event((VEvent) event));
      }
      return new IcalFile(properties("", calendar.getProperties()), events);
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  private static Map<String, String> event(VEvent event) {
    Map<String, String> properties = properties("", event.getProperties());
    event
        .getAlarms()
        .forEach(alarm -> properties.putAll(properties("VALARM.", alarm.getProperties())));
    return properties;
  }

  private static Map<String, String> properties(String prefix, List<Property> all) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Property property : all) {
      if (properties.put(prefix + property.getName(), property.getValue()) != null) {
        throw new AssertionError("twice: " + property.getName());
      }
    }
    return properties;
  }

  /** The value of a property of each event, in their order. */
  public List<String> all(String property) {
    return events.stream().map(event -> event.get(property)).toList();
  }
}
