package bg.karta.kind;

import static bg.karta.finding.Severity.INFO;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;

/** The rules on what is said of a table's rows elsewhere than in their own cells. */
public enum TableRule implements Rule.Constant {
  VALUE_OF_GROUPS(
      INFO,
      "„{0}“ ({1}) на {2} {2?ред|реда} е взето от редовете над тях: {3}.",
      "\"{0}\" ({1}) of {2} {2?row|rows} was taken from the lines above them: {3}."),
  VALUE_TAKEN(
      INFO,
      "„{0}“ ({1}) на {2} {2?ред|реда} е {3}, взето от „{4}“.",
      "\"{0}\" ({1}) of {2} {2?row|rows} is {3}, taken from \"{4}\"."),
  VALUE_UNCLEAR(
      WARNING,
      "От „{0}“ не се разбира каква е стойността за „{1}“ и нищо не е взето оттам; очаква се например"
          + " {3}. Може да се даде и с --set {2}={3}.",
      "What \"{0}\" says of \"{1}\" is not understood, and nothing was taken from it; expected for example"
          + " {3}. It can be given with --set {2}={3} too."),
  VALUE_SET_DIFFERS(
      WARNING,
      "С --set е дадено „{0}“ ({1}) {2}, а във файла на {3} {3?място|места} пише друго, най-напред"
          + " „{4}“; важи каквото пише във файла.",
      "With --set \"{0}\" ({1}) was given as {2}, but the file says otherwise in {3} {3?place|places},"
          + " \"{4}\" first; what the file says counts."),
  COLUMN_EMPTY(
      WARNING,
      "Колоната „{0}“ е празна на {2} {2?ред|реда}, тоест навсякъде; ако стойността е една за всички,"
          + " дайте я с --set {1}=СТОЙНОСТ.",
      "The column \"{0}\" is empty in {2} {2?row|rows}, which are all; if the value is the same for"
          + " all, give it with --set {1}=VALUE.");

  private final Severity severity;
  private final String bg;
  private final String en;

  TableRule(Severity severity, String bg, String en) {
    this.severity = severity;
    this.bg = bg;
    this.en = en;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Group group() {
    return Group.STRUCTURE;
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }
}
