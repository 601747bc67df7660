package bg.karta.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of RegiX that become records: what they are called and what is read of them. */
enum RegixAnswer {
  /** The orders for social services of one person, from the agency for social assistance. */
  ORDERS(
      "GetSocialServicesDecisionsResponse",
      "http://egov.bg/RegiX/ASP/SocialServices/GetSocialServicesDecisionsResponse",
      "PersonData",
      "SocialServicesData",
      RegixOrders.HEADINGS,
      RegixOrders.TOLD,
      RegixOrders::cells),
  /** The decisions of НЕЛК and ТЕЛК. */
  EXPERT_DECISIONS(
      "ExpertDecisionsResponse",
      "http://egov.bg/RegiX/NELK/EISME",
      "",
      "ExpertDecisionDocument",
      RegixExpertDecisions.HEADINGS,
      RegixExpertDecisions.TOLD,
      RegixExpertDecisions::cells),
  /** The trainings of one job seeker, from the employment agency. */
  TRAININGS(
      "JobSeekerTrainingsResponse",
      "http://egov.bg/RegiX/AZ/JobSeekerTrainingsResponse",
      "JobSeekerPersonData",
      "Trainings/Training",
      RegixTrainings.HEADINGS,
      RegixTrainings.TOLD,
      RegixTrainings::cells);

  /** Makes the cells of a record. */
  @FunctionalInterface
  interface Maker {
    /**
     * The cells in the order of the headings.
     *
     * @param person the person that the answer is about, who may be named in the record itself
     * @param notes takes what the user should know of the row
     */
    String[] cells(RegixElement person, RegixElement found, int row, RegixNotes notes);
  }

  private final String root;
  private final String namespace;
  private final String person;
  private final String element;
  private final List<String> headings;
  private final Set<String> told;
  private final Maker maker;

  RegixAnswer(
      String root,
      String namespace,
      String person,
      String element,
      List<String> headings,
      Set<String> told,
      Maker maker) {
    this.root = root;
    this.namespace = namespace;
    this.person = person;
    this.element = element;
    this.headings = headings;
    this.told = told;
    this.maker = maker;
  }

  /** The answer of a root element, or null; some systems hand the answers on without namespaces. */
  static @Nullable RegixAnswer of(String namespace, String root) {
    return Arrays.stream(values())
        .filter(answer -> answer.root.equals(root))
        .filter(answer -> namespace.isEmpty() || answer.namespace.equals(namespace))
        .findFirst()
        .orElse(null);
  }

  /** The roots of all, to say what is expected. */
  static String roots() {
    return Arrays.stream(values()).map(answer -> answer.root).collect(Collectors.joining(", "));
  }

  /** Whether an element below the root is read. */
  boolean isWanted(String path) {
    return isPerson(path) || path.equals(element);
  }

  /** Whether an element below the root tells of the person that the whole answer is about. */
  boolean isPerson(String path) {
    return !person.isEmpty() && path.equals(person);
  }

  /** Whether a text is read of an element that is. */
  boolean isTold(String inner) {
    return told.contains(inner);
  }

  /** The name of the element that tells of the person. */
  String person() {
    return person;
  }

  /** The fields of the kind, in the order of the cells. */
  List<String> headings() {
    return headings;
  }

  /** Whether the records of one day become one row. */
  boolean joinsDays() {
    return this == TRAININGS;
  }

  /** Makes the cells of a record. */
  String[] cells(RegixElement person, RegixElement found, int row, RegixNotes notes) {
    return maker.cells(person, found, row, notes);
  }
}
