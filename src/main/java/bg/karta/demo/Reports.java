package bg.karta.demo;

import bg.karta.kind.ServiceReport;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The monthly reports of the services, written one by one: none is kept in memory. */
final class Reports {
  private static final int WORKDAYS = 21;

  private final Volume volume;
  private final List<YearMonth> months;
  private final Planted planted;
  private final Dice dice;
  private final CsvFile<ServiceReport> file;
  private final Map<String, Integer> before = new HashMap<>();
  private long written;

  Reports(Volume volume, Planted planted, Dice dice, CsvFile<ServiceReport> file) {
    this.volume = volume;
    this.months = volume.reported();
    this.planted = planted;
    this.dice = dice;
    this.file = file;
  }

  /** Writes service-report.csv up to the volume's number of rows. */
  void write(List<SizedService> services) {
    services.forEach(this::write);
  }

  /** The children in the homes for small children in the month before the first report. */
  Map<String, Integer> before() {
    return before;
  }

  private void write(SizedService service) {
    Attendance attendance = Attendance.of(service.size(), volume.months(), dice);
    if (service.type().is("ДМСГД")) {
      before.put(service.id(), attendance.users(0) - attendance.admitted(0) + attendance.left(0));
    }
    for (int month = 0; month < volume.months() && written < volume.rows(); month++, written++) {
      write(service, attendance, month);
    }
  }

  private void write(SizedService service, Attendance attendance, int month) {
    int users = attendance.users(month);
    boolean residential = service.type().residential();
    int days = residential ? months.get(month).lengthOfMonth() : WORKDAYS;
    file.row(
        new ServiceReport(
            service.id(),
            months.get(month),
            (long) users,
            (long) attendance.admitted(month),
            (long) attendance.left(month),
            waiting(service, month, users),
            (long) users * days,
            staff(service.size().capacity(), residential)));
  }

  /**
   * The people who wait: only where all places are taken. The homes for older people published
   * theirs for the end of the year alone, some beside free places.
   */
  private @Nullable Long waiting(SizedService service, int month, int users) {
    Size size = service.size();
    boolean last = month == volume.months() - 1;
    if (service.type().is("ДСХ")) {
      if (last && size.waiting() > 0 && users < size.capacity()) {
        noteFreePlaces(service.id());
      }
      return last ? (Long) (long) size.waiting() : null;
    }
    if (last) {
      return (long) size.waiting();
    }
    return users < size.capacity() ? 0L : dice.between(0, 1 + size.waiting());
  }

  private void noteFreePlaces(String service) {
    planted.add(
        "service-report.csv",
        service + " " + Volume.LAST,
        "чакащи при свободни места, както е публикувано",
        "people wait beside free places, as was published");
  }

  /** Staff posts by places, with one decimal. */
  private static double staff(int capacity, boolean residential) {
    int tenths = 15 + capacity * (residential ? 4 : 2);
    return tenths / 10.0;
  }
}
