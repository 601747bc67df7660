package bg.karta.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A foster family, and the children who are with it while the years are played through. */
final class FosterHousehold {
  private final String id;
  private final String kind;
  private final LocalDate approved;
  private final int places;
  private final boolean acceptsDisability;
  private final int ageFrom;
  private final int ageTo;
  private final @Nullable LocalDate trainedOn;
  private static final int MAJORITY = 18;

  private final List<Stay> stays = new ArrayList<>();
  private final List<Stay> lasting = new ArrayList<>();
  private @Nullable LocalDate removed;
  private @Nullable Municipality municipality;

  /** A child's stay; its end is not known yet while it lasts. */
  static final class Stay {
    final String child;
    final LocalDate born;
    final LocalDate placed;
    final boolean disability;
    @Nullable LocalDate ended;

    Stay(String child, LocalDate born, LocalDate placed, boolean disability) {
      this.child = child;
      this.born = born;
      this.placed = placed;
      this.disability = disability;
    }

    /** The day a stay that lasts at the end of the data will end: when the child comes of age. */
    LocalDate comingOfAge(LocalDate afterwards) {
      LocalDate day = born.plusYears(MAJORITY);
      return day.isAfter(afterwards) ? day : afterwards.plusDays(1);
    }
  }

  FosterHousehold(
      String id,
      String kind,
      LocalDate approved,
      int places,
      boolean acceptsDisability,
      int ageFrom,
      int ageTo,
      @Nullable LocalDate trainedOn) {
    this.id = id;
    this.kind = kind;
    this.approved = approved;
    this.places = places;
    this.acceptsDisability = acceptsDisability;
    this.ageFrom = ageFrom;
    this.ageTo = ageTo;
    this.trainedOn = trainedOn;
  }

  /** Whether it is approved on a day and not removed. */
  boolean isActive(LocalDate day) {
    return !approved.isAfter(day) && (removed == null || removed.isAfter(day));
  }

  void remove(LocalDate day) {
    removed = day;
  }

  void settle(Municipality home) {
    municipality = home;
  }

  void add(Stay stay) {
    stays.add(stay);
    lasting.add(stay);
  }

  /** The stays that have not ended. */
  List<Stay> lasting() {
    return lasting;
  }

  /** Ends one of the lasting stays. */
  void end(Stay stay, LocalDate day) {
    stay.ended = day;
    lasting.remove(stay);
  }

  /** All stays, the first one first. */
  List<Stay> stays() {
    return stays;
  }

  String id() {
    return id;
  }

  Municipality municipality() {
    return Objects.requireNonNull(municipality, id);
  }

  String kind() {
    return kind;
  }

  LocalDate approved() {
    return approved;
  }

  @Nullable LocalDate removed() {
    return removed;
  }

  int places() {
    return places;
  }

  boolean acceptsDisability() {
    return acceptsDisability;
  }

  int ageFrom() {
    return ageFrom;
  }

  int ageTo() {
    return ageTo;
  }

  @Nullable LocalDate trainedOn() {
    return trainedOn;
  }
}
