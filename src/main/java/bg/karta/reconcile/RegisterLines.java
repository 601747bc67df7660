package bg.karta.reconcile;

import java.math.BigDecimal;
import java.util.List;

/** Compares published numbers with what the register itself counts of the same time and place. */
final class RegisterLines {
  private final Reconciler judge;
  private final Relations relations;
  private final RegisterCount register;

  RegisterLines(Reconciler judge, Relations relations, RegisterCount register) {
    this.judge = judge;
    this.relations = relations;
    this.register = register;
  }

  /** Adds a line for each number of an indicator that the register can count. */
  void of(String indicator) {
    for (Relation relation : relations.of(Assertion.AGAINST_REGISTER, indicator)) {
      String counted = RegisterCount.indicator(relation, indicator);
      if (RegisterCount.indicators().contains(counted)) {
        judge.figures().of(indicator).forEach(figure -> compare(relation, counted, figure));
      }
    }
  }

  private void compare(Relation relation, String counted, PublishedNumber figure) {
    FigureWording wording = judge.wording();
    Reconciler.Subject subject =
        Reconciler.Subject.of(relation, figure.indicator(), figure.moment(), wording.messages());
    if (!figure.comparable()) {
      judge.undecided(subject, new Reason("not-comparable"), wording.published(figure), figure);
      return;
    }
    RegisterCount.Counted found = register.of(counted, figure.moment());
    BigDecimal number = found.number();
    Reason obstacle = found.obstacle();
    if (number == null) {
      judge.undecided(
          subject,
          obstacle == null ? new Reason("register-empty", wording.time(figure.moment())) : obstacle,
          wording.published(figure),
          figure,
          List.of());
    } else {
      judge.compare(
          subject.doubted(register.partOf(counted, figure.moment())),
          Computed.of(number, wording.register(counted)),
          figure,
          List.of());
    }
  }
}
