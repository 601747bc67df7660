package bg.karta.demo;

import bg.karta.kind.Centre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The centres for employment and social assistance: 73 open at the end of September 2018, 76 at the
 * end of 2020 and 64 at the end of 2023, as was published; which municipalities have one, and the
 * days between, are invented.
 */
final class EmploymentCentres {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 5);
  private static final int ALL = 76;

  /** The days on which the last three of the centres opened. */
  private static final List<LocalDate> LATER =
      List.of(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 10, 1), LocalDate.of(2020, 2, 3));

  /** The days on which three centres each closed. */
  private static final List<LocalDate> CLOSINGS =
      List.of(
          LocalDate.of(2022, 6, 30),
          LocalDate.of(2022, 12, 30),
          LocalDate.of(2023, 6, 30),
          LocalDate.of(2023, 9, 29));

  private static final int CLOSED_AT_ONCE = 3;

  private EmploymentCentres() {}

  /** The centres: in every oblast's largest municipality, then in the largest others. */
  static List<EmploymentCentre> of(Country country) {
    Set<Municipality> seats = Set.copyOf(country.centres());
    List<Municipality> places =
        Stream.concat(
                country.centres().stream(),
                country.municipalities().stream()
                    .filter(municipality -> !seats.contains(municipality))
                    .sorted(Comparator.comparingInt(Municipality::population).reversed()))
            .limit(ALL)
            .toList();
    List<EmploymentCentre> centres = new ArrayList<>();
    for (int i = 0; i < ALL; i++) {
      int later = i - (ALL - LATER.size());
      LocalDate opened = later < 0 ? FIRST : LATER.get(later);
      String id = String.format(Locale.ROOT, "ЦЗСП-%03d", i + 1);
      centres.add(new EmploymentCentre(id, places.get(i), opened, closed(later)));
    }
    return List.copyOf(centres);
  }

  /** The smallest of those that were there from the first day are closed. */
  private static @Nullable LocalDate closed(int later) {
    int fromEnd = -1 - later;
    return later >= 0 || fromEnd >= CLOSINGS.size() * CLOSED_AT_ONCE
        ? null
        : CLOSINGS.get(fromEnd / CLOSED_AT_ONCE);
  }

  /** Writes centre.csv. */
  static void write(List<EmploymentCentre> centres, CsvFile<Centre> file) {
    for (EmploymentCentre centre : centres) {
      Municipality municipality = centre.municipality();
      file.row(
          new Centre(
              centre.id(),
              "ЦЗСП – " + municipality.name(),
              municipality.code(),
              centre.opened(),
              centre.closed()));
    }
  }
}
