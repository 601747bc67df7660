package bg.karta.demo;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The monthly reports of the services, written one by one: none is kept in memory. */
final class Reports {
  /** The fields of service-report.csv. */
  static final List<String> HEADINGS =
      List.of(
          "service", "month", "users", "admitted", "discharged", "waiting", "user_days", "staff");

  private static final int WORKDAYS = 21;

  private final Scale scale;
  private final List<YearMonth> months;
  private final Planted planted;
  private final Dice dice;
  private final CsvFile file;
  private final Map<String, Integer> before = new HashMap<>();
  private long written;

  Reports(Scale scale, Planted planted, Dice dice, CsvFile file) {
    this.scale = scale;
    this.months = scale.reported();
    this.planted = planted;
    this.dice = dice;
    this.file = file;
  }

  /** Writes service-report.csv up to the scale's number of rows. */
  void write(List<Service> services) {
    services.forEach(this::write);
  }

  /** The children in the homes for small children in the month before the first report. */
  Map<String, Integer> before() {
    return before;
  }

  private void write(Service service) {
    Attendance attendance = Attendance.of(service.size(), scale.months(), dice);
    if (service.type().is("ДМСГД")) {
      before.put(service.id(), attendance.users(0) - attendance.admitted(0) + attendance.left(0));
    }
    for (int month = 0; month < scale.months() && written < scale.rows(); month++, written++) {
      write(service, attendance, month);
    }
  }

  private void write(Service service, Attendance attendance, int month) {
    int users = attendance.users(month);
    boolean residential = service.type().residential();
    file.row(
        service.id(),
        months.get(month),
        users,
        attendance.admitted(month),
        attendance.left(month),
        waiting(service, month, users),
        users * (residential ? months.get(month).lengthOfMonth() : WORKDAYS),
        staff(service.size().capacity(), residential));
  }

  /**
   * The people who wait: only where all places are taken. The homes for older people published
   * theirs for the end of the year alone, some beside free places.
   */
  private @Nullable Integer waiting(Service service, int month, int users) {
    Size size = service.size();
    boolean last = month == scale.months() - 1;
    if (service.type().is("ДСХ")) {
      if (last && size.waiting() > 0 && users < size.capacity()) {
        noteFreePlaces(service.id());
      }
      return last ? size.waiting() : null;
    }
    if (last) {
      return size.waiting();
    }
    return users < size.capacity() ? 0 : dice.between(0, 1 + size.waiting());
  }

  private void noteFreePlaces(String service) {
    planted.add(
        "service-report.csv",
        service + " " + Scale.LAST,
        "чакащи при свободни места, както е публикувано",
        "people wait beside free places, as was published");
  }

  /** Staff posts by places, with one decimal. */
  private static String staff(int capacity, boolean residential) {
    int tenths = 15 + capacity * (residential ? 4 : 2);
    return tenths / 10 + "." + tenths % 10;
  }
}
