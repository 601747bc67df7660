package bg.karta.output;

import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a figure is less sure than it looks: the codes of a column of marks. */
public enum Mark {
  /** It rests on records with open errors or warnings. */
  FINDING,
  /** It has licensed places that rest on licences with open errors or warnings. */
  LICENCE,
  /** It lacks services without a current report. */
  REPORT,
  /** It lacks people of municipalities where they are not known. */
  PEOPLE,
  /** It counts people of different years. */
  YEARS,
  /** It has a centre whose reports seem to be running totals. */
  CUMULATIVE;

  /** The code that programs read. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String letter(Messages messages) {
    return messages.get("mark." + code() + ".letter");
  }

  /** The letters of codes, as people see them; a code that is no mark stays. */
  public static String letters(String codes, Messages messages) {
    return Arrays.stream(codes.split(" "))
        .map(
            code ->
                Arrays.stream(values())
                    .filter(mark -> mark.code().equals(code))
                    .map(mark -> mark.letter(messages))
                    .findFirst()
                    .orElse(code))
        .collect(Collectors.joining(" "));
  }

  /**
   * What the letter and code of each mark in a table means, in one sentence; none without marks.
   */
  public static Optional<String> legend(List<Column> columns, List<ResultRow> rows, Lang lang) {
    List<String> marked =
        columns.stream()
            .filter(column -> column.type() == Column.Type.MARKS)
            .map(Column::name)
            .toList();
    Set<String> met = new HashSet<>();
    for (ResultRow row : rows) {
      for (String column : marked) {
        String codes = row.textOrNull(column);
        if (codes != null) {
          met.addAll(List.of(codes.split(" ")));
        }
      }
    }
    List<Mark> marks = Arrays.stream(values()).filter(mark -> met.contains(mark.code())).toList();
    return marks.isEmpty() ? Optional.empty() : Optional.of(legend(marks, Messages.of(lang)));
  }

  /** The codes of two figures together, each once, in the order of the marks. */
  public static String together(String one, String other) {
    List<String> codes = List.of((one + " " + other).split(" "));
    return Arrays.stream(values())
        .map(Mark::code)
        .filter(codes::contains)
        .collect(Collectors.joining(" "));
  }

  private static String legend(List<Mark> marks, Messages messages) {
    return messages.get(
        "mark.legend",
        marks.stream()
            .map(
                mark ->
                    "%s (%s) – %s"
                        .formatted(
                            mark.letter(messages),
                            mark.code(),
                            messages.get("mark." + mark.code())))
            .collect(Collectors.joining("; ")));
  }
}
