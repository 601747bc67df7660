package bg.karta.licence;

import bg.karta.output.EventCalendar;
import bg.karta.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines in the words of a calendar.
 *
 * @param messages the words
 * @param alarm how many days ahead to remind of what is to be done, or null
 */
public record DeadlineEvents(Messages messages, @Nullable Integer alarm) {

  /** The event of a deadline; what it is known by is the same in every run. */
  public EventCalendar.Event of(Deadline deadline) {
    return new EventCalendar.Event(
        deadline.key() + "-" + deadline.sort() + "@karta",
        deadline.day(),
        messages.get(
            "calendar.summary." + deadline.sort(), deadline.key(), deadline.providerName()),
        String.join("\n", lines(deadline)),
        messages.get("calendar.category." + deadline.sort()),
        deadline.municipality(),
        // On the day that a licence ends there is nothing left to be reminded of.
        deadline.sort() == Deadline.Occasion.EXPIRY ? null : alarm);
  }

  private List<String> lines(Deadline deadline) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("calendar.provider", deadline.providerName(), deadline.provider()));
    if (deadline.kinds() != null) {
      lines.add(messages.get("calendar.kinds", deadline.kinds()));
    }
    if (deadline.sort() == Deadline.Occasion.REMEDY) {
      addInspection(deadline, lines);
    } else {
      addLicence(deadline, lines);
    }
    if (deadline.file() != null) {
      String file = fileName(deadline.file());
      lines.add(
          deadline.sheet() == null
              ? messages.get("calendar.source", file, deadline.row())
              : messages.get("calendar.source.sheet", file, deadline.sheet(), deadline.row()));
    }
    return lines;
  }

  private void addInspection(Deadline deadline, List<String> lines) {
    lines.add(messages.get("calendar.inspection", deadline.key(), day(deadline.begun())));
    if (deadline.matter() != null) {
      lines.add(messages.get("calendar.matter", deadline.matter()));
    }
  }

  private void addLicence(Deadline deadline, List<String> lines) {
    lines.add(
        messages.get(
            "calendar.licence", deadline.key(), day(deadline.begun()), day(deadline.validTo())));
    boolean opensLater =
        deadline.renewalOpens() != null && !deadline.renewalOpens().equals(deadline.begun());
    lines.add(
        opensLater
            ? messages.get(
                "calendar.renewal.within", day(deadline.renewalOpens()), day(deadline.renewalDue()))
            : messages.get("calendar.renewal", day(deadline.renewalDue())));
  }

  /** A calendar is for others too, whom the folders of this machine do not concern. */
  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "?" : day.toString();
  }
}
