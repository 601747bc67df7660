package bg.karta.plan;

import bg.karta.result.Parameters;
import java.time.LocalDate;

/**
 * The terms of planning for the National Map. A discussion stays open for so many days at least;
 * the day on which it opens and the day on which it closes are both days on which people can take
 * part, so both count: that is how the agency's own national discussion of 11.10–09.11.2023 has its
 * 30 days. Who counts as terms of procedure are counted, from the next day, sets {@code firstDay}
 * to false. The ten days of the round in an oblast run from the day after the agency asks for it,
 * which is the day the round is recorded as opened.
 *
 * @param municipalDiscussion for how many days a municipality's proposal is discussed: 30 (чл. 42
 *     НПСУ)
 * @param nationalDiscussion for how many days the national draft is discussed: 30, as announced
 * @param oblastRound within how many days the discussion in an oblast is held: 10, which the agency
 *     asked of its regional directors; no law says so
 * @param servicesBy the last day on which all services of the map are to stand: 31.12.2035
 * @param firstDay whether the day on which a discussion opens counts
 */
public record PlanTerms(
    int municipalDiscussion,
    int nationalDiscussion,
    int oblastRound,
    LocalDate servicesBy,
    boolean firstDay) {
  /** The terms that hold where nobody sets others. */
  public static final PlanTerms USUAL = new PlanTerms(30, 30, 10, LocalDate.of(2035, 12, 31), true);

  /** These terms with another {@link #municipalDiscussion}. */
  public PlanTerms withMunicipalDiscussion(int changed) {
    return new PlanTerms(changed, nationalDiscussion, oblastRound, servicesBy, firstDay);
  }

  /** These terms with another {@link #nationalDiscussion}. */
  public PlanTerms withNationalDiscussion(int changed) {
    return new PlanTerms(municipalDiscussion, changed, oblastRound, servicesBy, firstDay);
  }

  /** These terms with another {@link #oblastRound}. */
  public PlanTerms withOblastRound(int changed) {
    return new PlanTerms(municipalDiscussion, nationalDiscussion, changed, servicesBy, firstDay);
  }

  /** These terms with another {@link #servicesBy}. */
  public PlanTerms withServicesBy(LocalDate changed) {
    return new PlanTerms(municipalDiscussion, nationalDiscussion, oblastRound, changed, firstDay);
  }

  /** These terms with another {@link #firstDay}. */
  public PlanTerms withFirstDay(boolean changed) {
    return new PlanTerms(municipalDiscussion, nationalDiscussion, oblastRound, servicesBy, changed);
  }

  /**
   * The same for SQL: {@code :municipal_discussion}, {@code :national_discussion}, {@code
   * :oblast_round}, {@code :services_by} as ISO text, and {@code :first_day} as 1 or 0.
   */
  public Parameters parameters() {
    return Parameters.of("municipal_discussion", municipalDiscussion)
        .and("national_discussion", nationalDiscussion)
        .and("oblast_round", oblastRound)
        .and("services_by", servicesBy.toString())
        .and("first_day", firstDay ? 1 : 0);
  }
}
