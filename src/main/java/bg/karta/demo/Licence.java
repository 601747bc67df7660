package bg.karta.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence as a row of licence.csv. */
record Licence(
    String number,
    Provider provider,
    String kind,
    String targetGroup,
    LocalDate issued,
    LocalDate validFrom,
    LocalDate validTo,
    String status,
    @Nullable LocalDate statusDate,
    @Nullable String replaces,
    String order) {

  /** A licence first issued: valid for five years less a day. */
  static Licence issued(
      int number, Provider provider, String kind, String targetGroup, LocalDate day) {
    return new Licence(
        "Л-3129-" + number,
        provider,
        kind,
        targetGroup,
        day,
        day,
        day.plusYears(5).minusDays(1),
        "valid",
        null,
        null,
        "РД-01-" + number);
  }

  /** This licence after an event that ended it. */
  Licence ended(String newStatus, LocalDate day) {
    return new Licence(
        number,
        provider,
        kind,
        targetGroup,
        issued,
        validFrom,
        validTo,
        newStatus,
        day,
        replaces,
        order);
  }

  /** This licence with another end of its term. */
  Licence endingOn(LocalDate day) {
    return new Licence(
        number,
        provider,
        kind,
        targetGroup,
        issued,
        validFrom,
        day,
        status,
        statusDate,
        replaces,
        order);
  }

  /** The licence that takes this one's place after a change: the term ends as before. */
  Licence changed(LocalDate day) {
    return new Licence(
        "ЛПО-1" + number.substring(1),
        provider,
        kind,
        targetGroup,
        day,
        day,
        validTo,
        "valid",
        null,
        number,
        order + "-П");
  }

  /**
   * The licence that follows this one: from the day after it ends, for five years, as the renewed
   * licences of the agency's register run.
   */
  Licence renewed(int newNumber, LocalDate day) {
    LocalDate start = validTo.plusDays(1);
    return new Licence(
        "Л-3130-" + newNumber,
        provider,
        kind,
        targetGroup,
        day,
        start,
        start.plusYears(5),
        "valid",
        null,
        number,
        order + "-У");
  }
}
