package bg.karta.workbook;

import java.io.IOException;

/** A part of a workbook that is not built as it would have to be to be written anew. */
public final class UnfitPart extends IOException {
  private static final long serialVersionUID = 1L;

  UnfitPart(String what) {
    super(what);
  }
}
