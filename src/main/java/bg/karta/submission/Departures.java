package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.finding.Rule;
import bg.karta.intake.Layout;
import bg.karta.intake.Note;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.result.ResultRow;
import bg.karta.rule.FileRule;
import bg.karta.store.Leaving;
import bg.karta.store.Staging;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records that a submission takes out of the register: those that a file of all records leaves
 * out, which ended on its day, and those that are named to be taken out, which should never have
 * been there.
 */
final class Departures {
  private static final int NAMED_SHOWN = 3;

  private final Staging staging;
  private final Leaving leaving;
  private final Reporter reporter;
  private final Dating dating;
  private final List<Part> parts;
  private boolean refused;

  Departures(Staging staging, Leaving leaving, Reporter reporter, Dating dating, List<Part> parts) {
    this.staging = staging;
    this.leaving = leaving;
    this.reporter = reporter;
    this.dating = dating;
    this.parts = parts;
  }

  /** Makes place for what may go, before the rules see the register. */
  void expect() {
    parts.stream().filter(this::leavesOut).forEach(part -> staging.mayLeave(part.kind(), true));
  }

  /**
   * Whether what a part leaves out ends. Of licences the editions together tell what became of each
   * one; and a register that its keeper publishes is whole for licences alone.
   */
  private boolean leavesOut(Part part) {
    return part.asOf().whole() && !part.asOf().published() && part.kind().carried();
  }

  /** Makes place for records of a kind that are named, and of those that name them. */
  void expectNamed(RecordKind kind, boolean withReferences) {
    (withReferences ? Kinds.all() : List.of(kind)).forEach(other -> staging.mayLeave(other, false));
  }

  /** Lets a record go that is named. */
  void name(Part part, RecordValues key) {
    if (!leaving.add(key)) {
      String shown = part.masks().shown(key.row(), key.key());
      part.reject(key.row());
      Unknown unknown = unknown(shown, part.source().file(), leaving.end(key));
      report(unknown.rule(), part, key.row(), shown, unknown.arguments());
    }
  }

  /** What is said of a record that only one in the register could be. */
  record Unknown(FileRule rule, List<String> arguments) {}

  /**
   * That the register has no record of a key.
   *
   * @param asked what takes known records alone
   * @param end when and by which file it ended, or null where there never was one
   */
  static Unknown unknown(String key, String asked, @Nullable ResultRow end) {
    return end == null
        ? new Unknown(FileRule.RECORD_NEW, List.of(key, asked))
        : new Unknown(
            FileRule.RECORD_ENDED, List.of(key, asked, end.text("known_on"), end.text("file")));
  }

  /**
   * Judges whether the records that are named can go.
   *
   * @param withReferences whether those go too that name one of them
   * @return the kinds of which more records go
   * @throws Failure if something is known of one as of a later day
   */
  List<RecordKind> close(Part named, boolean withReferences) {
    List<RecordKind> more = new ArrayList<>();
    long added = withReferences ? 1 : 0;
    while (added > 0) {
      added = 0;
      for (RecordKind kind : Kinds.all()) {
        added += leaving.addNaming(kind);
      }
    }
    for (RecordKind kind : staging.leaving()) {
      requireLast(kind, named);
      if (kind != named.kind() && leaving.count(kind) > 0) {
        more.add(kind);
        leaving.read(kind, key -> goesToo(named, kind, key));
      }
    }
    if (!withReferences) {
      refuseNamed(named);
    }
    return more;
  }

  private void requireLast(RecordKind kind, Part named) {
    String later = leaving.knownAfter(kind, named.asOf().day());
    if (later != null) {
      throw new Failure(
          Failure.Category.USAGE, "failure.remove.later", later, kind.name(), named.asOf().day());
    }
  }

  private void goesToo(Part named, RecordKind kind, String key) {
    Finding.Place place = new Finding.Place(named.source().file(), null, null, null);
    reporter.report(
        FileRule.RECORD_GOES_TOO,
        new Reporter.Subject(place, kind.name(), kind.key().get(0).name(), key, key),
        List.of(key, kind.name()));
  }

  /** Says of each record that others name by which they are named, and turns it back. */
  private void refuseNamed(Part part) {
    Map<List<String>, List<Leaving.Named>> groups = new LinkedHashMap<>();
    for (Leaving.Named one : leaving.naming(part.kind())) {
      groups
          .computeIfAbsent(
              List.of(one.named(), one.kind().name(), one.field()), of -> new ArrayList<>())
          .add(one);
    }
    groups.forEach(
        (group, all) -> {
          String shown =
              all.stream()
                  .limit(NAMED_SHOWN)
                  .map(Leaving.Named::key)
                  .collect(Collectors.joining(", "));
          String id = group.get(0);
          Finding.Place place = new Finding.Place(part.source().file(), null, null, null);
          reporter.insist(
              FileRule.RECORD_NAMED,
              new Reporter.Subject(
                  place, part.kind().name(), part.kind().key().get(0).name(), id, id),
              List.of(
                  id,
                  group.get(1),
                  group.get(2),
                  String.valueOf(all.size()),
                  all.size() > NAMED_SHOWN ? shown + ", …" : shown));
        });
    refused |= !groups.isEmpty();
  }

  /** Lets go what whole files leave out, where no row of theirs was turned back. */
  void leaveOut() {
    for (Part first : firstOfKinds()) {
      RecordKind kind = first.kind();
      boolean unbroken =
          parts.stream()
              .filter(part -> part.kind() == kind)
              .allMatch(part -> leavesOut(part) && isUnbroken(part));
      if (unbroken) {
        long known = leaving.leaveOut(kind, first.asOf().day(), dating.owner());
        long gone = leaving.count(kind);
        if (gone > dating.mostLeftOut() * known) {
          refuse(first, known, gone);
        }
      }
    }
  }

  private static boolean isUnbroken(Part part) {
    return part.rejected().isEmpty();
  }

  private void refuse(Part part, long known, long gone) {
    refused = true;
    leaving.stay(part.kind());
    Finding.Place place =
        new Finding.Place(part.source().file(), part.source().sheet(), null, null);
    reporter.insist(
        FileRule.LEFT_OUT_TOO_MANY,
        new Reporter.Subject(place, part.kind().name(), null, String.valueOf(gone), null),
        List.of(
            part.kind().name(),
            part.asOf().day().toString(),
            String.valueOf(known),
            String.valueOf(gone),
            String.valueOf(Math.round(dating.mostLeftOut() * 100)),
            String.valueOf((100 * gone + known - 1) / known)));
  }

  /** Tells what whole files leave out; where rows were turned back since, it stays. */
  void tell() {
    for (Part part : firstOfKinds()) {
      RecordKind kind = part.kind();
      boolean broken = parts.stream().anyMatch(other -> other.kind() == kind && !isUnbroken(other));
      if (broken) {
        leaving.stay(kind);
      }
      Map<String, Leaving.Listed> listed = leaving.listedOn(kind, part.asOf().day());
      leaving.read(kind, key -> leftOut(part, key, listed.get(key)));
    }
  }

  private void leftOut(Part part, String key, Leaving.@Nullable Listed listed) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(key, part.kind().name(), part.asOf().day().toString()));
    if (listed != null) {
      arguments.addAll(List.of(listed.file(), String.valueOf(listed.batch())));
    }
    report(
        listed == null ? FileRule.LEFT_OUT : FileRule.LEFT_OUT_THOUGH_LISTED,
        part,
        null,
        key,
        arguments);
  }

  private List<Part> firstOfKinds() {
    List<RecordKind> kinds = staging.leaving();
    Map<RecordKind, Part> first = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> leavesOut(part) && kinds.contains(part.kind()))
        .forEach(part -> first.putIfAbsent(part.kind(), part));
    return List.copyOf(first.values());
  }

  private void report(
      Rule rule, Part part, @Nullable Integer row, String key, List<String> arguments) {
    Finding.Place place =
        row == null
            ? new Finding.Place(part.source().file(), part.source().sheet(), null, null)
            : part.placeOf(row, null);
    reporter.report(
        rule,
        new Reporter.Subject(place, part.kind().name(), part.kind().key().get(0).name(), key, key),
        arguments);
  }

  /** Whether something may not go that was to: then nothing of the submission is taken in. */
  boolean refused() {
    return refused;
  }

  /** Takes out what goes; gives how many records of each kind. */
  Map<RecordKind, Long> take(long batch) {
    Map<RecordKind, Long> taken = new LinkedHashMap<>();
    for (Part part : parts) {
      RecordKind kind = part.kind();
      if (staging.leaving().contains(kind) && !taken.containsKey(kind)) {
        if (!part.keysAlone()) {
          leaving.confirm(kind, batch, part.asOf().day());
        }
        taken.put(kind, leaving.take(kind, batch, part.id(), !part.keysAlone()));
      }
    }
    return taken;
  }

  /** What a part's line of the report says of what went. */
  static List<Note> notes(Part part, long gone) {
    String key = part.keysAlone() ? "remove.removed" : "edition.left-out";
    return gone == 0 ? List.of() : List.of(new Note(key, List.of(gone, part.asOf().day())));
  }

  /** Columns of a kind of which a table has none. */
  static Layout.KindColumns noColumns(RecordKind kind) {
    int[] none = new int[kind.fields().size()];
    Arrays.fill(none, -1);
    return new Layout.KindColumns(kind, none);
  }
}
