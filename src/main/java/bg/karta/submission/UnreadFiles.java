package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.intake.FileSet;
import bg.karta.rule.FileRule;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a submission that cannot be read, or of which nobody can tell what they hold. Where
 * others can be judged each of these is a finding; where none can, that is the end.
 */
final class UnreadFiles {
  private final Reporter reporter;
  private final Messages messages;
  private final List<Named> unread = new ArrayList<>();

  private record Named(FileSet set, FileSet.Unread file) {}

  UnreadFiles(Reporter reporter, Messages messages) {
    this.reporter = reporter;
    this.messages = messages;
  }

  /** Takes in what of a set is known already not to be readable. */
  void add(FileSet set) {
    set.unread().forEach(file -> unread.add(new Named(set, file)));
  }

  /**
   * Takes in a file of a set.
   *
   * @throws Failure the same, if it is not that file that cannot be read
   */
  void add(FileSet set, String file, Failure failure) {
    if (failure.category() != Failure.Category.INPUT) {
      throw failure;
    }
    unread.add(new Named(set, new FileSet.Unread(file, failure)));
  }

  /** Reports each of the files. */
  void report() {
    unread.forEach(this::report);
    unread.clear();
  }

  private void report(Named named) {
    FileSet.Unread file = named.file;
    Finding.Place place = new Finding.Place(file.name(), null, null, null);
    String reason = file.reason(messages);
    // The sentence that it stands in ends with a point of its own.
    String open = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    reporter.report(
        rule(named), new Reporter.Subject(place, null, null, file.name(), null), List.of(open));
  }

  /** A letter beside the tables of a folder is none of them. */
  private static FileRule rule(Named named) {
    FileSet.Unread file = named.file;
    if (!named.set.isOneFile() && file.isDocument()) {
      return FileRule.FILE_PASSED_OVER;
    }
    return file.isOfUnknownKind() ? FileRule.KIND_UNKNOWN : FileRule.FILE_NOT_READ;
  }

  /**
   * Says that nothing was read.
   *
   * @param sets all that the user named
   * @throws Failure always
   */
  void nothing(List<FileSet> sets) {
    List<FileSet.Unread> files = unread.stream().map(Named::file).toList();
    if (sets.size() == 1 && sets.get(0).isOneFile() && files.size() == 1) {
      throw files.get(0).failure();
    }
    throw FileSet.nothingRead(sets, files, messages);
  }
}
