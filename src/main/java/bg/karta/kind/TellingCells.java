package bg.karta.kind;

/** Tells cells that show by themselves what they are, whatever heading they stand under. */
public final class TellingCells {
  private TellingCells() {}

  /** Whether cells of a field could show it: those of a text, a number or a day could be any. */
  public static boolean mayTell(FieldSpec field) {
    return switch (field.type()) {
      case CODE, CODES, EIK, MUNICIPALITY, TERRITORY, OBLAST, SCOPE, PERSON, EMAIL, URL -> true;
      case REF -> Nomenclature.ofReference(field) != null;
      default -> false;
    };
  }

  /** Whether a cell that is not blank is a value of such a field, with nothing to repair. */
  public static boolean isOf(FieldSpec field, String cell) {
    Nomenclature builtIn = field.type() == FieldType.REF ? Nomenclature.ofReference(field) : null;
    Reading reading = builtIn == null ? field.read(cell) : Codes.known(Texts.clean(cell), builtIn);
    boolean whole = field.type() != FieldType.SETTLEMENT || isPlaceAlone(cell);
    return whole && reading.value() != null && reading.remark() == null;
  }

  /** Whether no street stands behind a town or village. */
  private static boolean isPlaceAlone(String cell) {
    return cell.indexOf(',') < 0 && cell.chars().noneMatch(Character::isDigit);
  }
}
