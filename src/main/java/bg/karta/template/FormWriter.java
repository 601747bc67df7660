package bg.karta.template;

import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a form in one format. */
interface FormWriter {
  /** Writes the whole form; the stream stays open. */
  void write(Form form, OutputStream out, Messages messages) throws IOException;
}
