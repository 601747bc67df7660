package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DayCounts;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.TermOptions;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.destination.Outputs;
import bg.karta.kind.Licence;
import bg.karta.kind.Provider;
import bg.karta.licence.Deadline;
import bg.karta.licence.DeadlineEvents;
import bg.karta.licence.Deadlines;
import bg.karta.output.EventCalendar;
import bg.karta.text.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta licences calendar}: the days by which something is due, for people's calendars. */
final class LicencesCalendarCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TermOptions terms = new TermOptions();

  private final OptionSpec provider = Options.text("EIK", "provider", "-p", "--provider");
  private final OptionSpec kind = Options.text("KIND", "activity", "-k", "--kind");
  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");
  private final OptionSpec within =
      Options.value(String.class, "DAYS", "calendarWithin", "--within")
          .defaultValue("365d")
          .build();
  private final OptionSpec only =
      Options.several(Deadline.Occasion.class, "SORT", "calendarOnly", "--only");
  private final OptionSpec alarm =
      Options.value(String.class, "DAYS", "alarm", "--alarm").defaultValue("30d").build();
  private final OptionSpec output =
      Options.file(FileUse.WRITTEN, "FILE", "calendarOutput", "-o", "--output");
  private final OptionSpec force = Options.force();

  LicencesCalendarCommand(Session session) {
    super(session, "calendar");
    declare(provider, kind, municipality, within, only, alarm);
    declare(onDay, knownOn, terms);
    declare(output, force);
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = session().messages();
    String target = target();
    DeadlineEvents events = new DeadlineEvents(messages, daysAhead());
    Deadlines deadlines = asked();
    List<Deadline> found =
        knownOn.read(
            session(), deadlines.on(), database -> deadlines.in(database, messages.lang()));
    @Nullable List<Deadline.Occasion> asked = only.getValue();
    write(
        new EventCalendar(
            product(),
            messages.get("calendar.name"),
            deadlines.on(),
            found.stream()
                .filter(deadline -> asked == null || asked.contains(deadline.sort()))
                .map(events::of)
                .toList()),
        target,
        deadlines.until());
    return ExitCode.OK;
  }

  private Deadlines asked() {
    return new Deadlines(
        onDay.day(session()),
        DayCounts.parse(Options.required(within)),
        terms.terms(session()),
        OptionValues.read(session(), provider, Provider.class, "eik"),
        OptionValues.read(session(), kind, Licence.class, "kind"),
        OptionValues.read(session(), municipality, Provider.class, "municipality"));
  }

  /** Where the calendar goes; an ending that promises another format is refused. */
  private String target() {
    String target = Options.optional(output);
    if (target == null) {
      return "-";
    }
    if (target.matches(".*[^/\\\\]\\.[^./\\\\]+") && !target.matches("(?iu).*\\.ics")) {
      throw Outputs.unnamedFormat("failure.usage.ending.calendar", target);
    }
    return target;
  }

  private void write(EventCalendar calendar, String target, LocalDate until) throws IOException {
    session().outputs().to(target, session().out()).write(calendar::writeTo);
    int count = calendar.events().size();
    if (count == 0) {
      session().say("calendar.empty", calendar.made(), until);
    } else {
      session().say("calendar.written", count, calendar.made(), until);
    }
  }

  private String product() {
    String lang = session().messages().lang().toString().toUpperCase(Locale.ROOT);
    return "-//karta//karta " + Version.number() + "//" + lang;
  }

  private @Nullable Integer daysAhead() {
    String given = Options.required(alarm);
    return given.equalsIgnoreCase("none") ? null : (Integer) DayCounts.parse(given);
  }
}
