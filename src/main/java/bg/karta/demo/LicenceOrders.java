package bg.karta.demo;

import bg.karta.kind.Licence;
import bg.karta.kind.LicenceTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the agency's orders make of the licences of the demo: each as it stands afterwards. */
final class LicenceOrders {
  private static final String ISSUED = "Л-3129-";
  private static final String RENEWED = "Л-3130-";
  private static final String VALID = "valid";

  private LicenceOrders() {}

  /** A licence first issued: its term begins on that day. */
  static Licence issue(
      int number, String provider, String kind, String targetGroup, LocalDate day) {
    return new Licence(
        ISSUED + number,
        provider,
        kind,
        null,
        targetGroup,
        day,
        day,
        LicenceTerm.endOf(day),
        null,
        VALID,
        null,
        null,
        "РД-01-" + number,
        null);
  }

  /** A licence first issued as if that had been on another day. */
  static Licence issueOn(Licence licence, LocalDate day) {
    LocalDate end = LicenceTerm.endOf(day);
    return after(licence, licence.number(), day, day, end, null, licence.orderNumber());
  }

  /** A licence with another end of its term. */
  static Licence endOn(Licence licence, LocalDate end) {
    LocalDate day = licence.issued();
    return after(licence, licence.number(), day, day, end, null, licence.orderNumber());
  }

  /** The licence that takes the place of another after a change: the term ends as before. */
  static Licence change(Licence base, LocalDate day) {
    String number = "ЛПО-1" + base.number().substring(1);
    String order = base.orderNumber() + "-П";
    return after(base, number, day, day, base.validTo(), base.number(), order);
  }

  /** The licence that follows another: from the day after that one ends. */
  static Licence renew(Licence base, int number, LocalDate day) {
    LocalDate start = LicenceTerm.renewedFrom(base.validTo());
    LocalDate end = LicenceTerm.renewedTo(base.validTo());
    String order = base.orderNumber() + "-У";
    return after(base, RENEWED + number, day, start, end, base.number(), order);
  }

  /** Whether a licence is the renewal of another. */
  static boolean isRenewal(Licence licence) {
    return licence.number().startsWith(RENEWED);
  }

  /** A licence after an event that ended it. */
  static Licence end(Licence licence, String status, LocalDate day) {
    return new Licence(
        licence.number(),
        licence.provider(),
        licence.kind(),
        null,
        licence.targetGroup(),
        licence.issued(),
        licence.validFrom(),
        licence.validTo(),
        null,
        status,
        day,
        licence.replaces(),
        licence.orderNumber(),
        null);
  }

  private static Licence after(
      Licence base,
      String number,
      LocalDate issued,
      LocalDate from,
      LocalDate to,
      @Nullable String replaces,
      @Nullable String order) {
    return new Licence(
        number,
        base.provider(),
        base.kind(),
        null,
        base.targetGroup(),
        issued,
        from,
        to,
        null,
        VALID,
        null,
        replaces,
        order,
        null);
  }
}
