package bg.karta.kind;

/**
 * Headings of karta's own files. They name no field: a column or a sheet under one of them is there
 * for the reader.
 */
public final class Marker {
  /** The column of a template in which the example row, which is no record, is marked. */
  public static final String EXAMPLE = "karta_example";

  /** The last heading of the sheet that explains a template. */
  public static final String EXPLANATIONS = "karta_explanations";

  /** The column of the status of a decision of НЕЛК or ТЕЛК, which need not be in force. */
  public static final String DECISION_STATUS = "karta_decision_status";

  private Marker() {}
}
