package bg.karta.workbook;

import bg.karta.opc.Container;
import bg.karta.opc.OwnSheet;
import bg.karta.opc.PartNames;
import bg.karta.text.Messages;
import bg.karta.workbook.WorkbookArchive.PackageRelation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a workbook with what was found in it: the cells coloured, comments on them, and a last
 * sheet that lists everything. All else is passed on as it is, but for personal numbers, which are
 * masked; macros, and a signature, which a changed file cannot keep, are left out.
 */
public final class AnnotatedWorkbook {
  private static final String STYLES = "kartaStyles";
  private static final String TYPES = Container.TYPES;
  private static final String SIGNATURES = "_xmlsignatures/";

  private final WorkbookArchive archive;
  private final Annotations annotations;
  private final WorkbookMask mask;
  private final Messages messages;
  private final String main;
  private final Ooxml form;
  private final List<PackageRelation> relations;
  private final WorkbookMain list;
  private final List<AnnotatedSheet> sheets = new ArrayList<>();
  private final Set<String> made = new HashSet<>();
  private final String findingsPart;
  private final String stylesPart;
  private final boolean hasStyles;
  private final boolean stylesKnown;

  /** The parts that are written anew or left out. */
  private final Set<String> notCopied = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private final Set<String> leftOut = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /** Of those left out, the ones that an earlier run put in. */
  private final Set<String> earlier = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  public AnnotatedWorkbook(
      WorkbookArchive archive, Annotations annotations, WorkbookMask mask, Messages messages)
      throws IOException {
    this.archive = archive;
    this.annotations = annotations;
    this.mask = mask;
    this.messages = messages;
    PackageRelation root = WorkbookArchive.first(archive.relations(""), "officeDocument");
    if (root == null) {
      throw new UnfitPart("officeDocument");
    }
    main = root.target();
    form = Ooxml.ofRelations(root.namespace());
    relations = archive.relations(main);
    list = new WorkbookMain(archive.open(main));
    findingsPart = archive.free("xl/worksheets/sheet#.xml", made);
    PackageRelation styles = WorkbookArchive.first(relations, "styles");
    hasStyles = styles != null && archive.has(styles.target());
    stylesKnown = styles != null;
    stylesPart = styles == null ? freeStyles() : styles.target();
    for (WorkbookMain.Sheet sheet : list.sheets()) {
      addSheet(sheet);
    }
    replace();
    leaveOut();
    notCopied.addAll(List.of(TYPES, main, PartNames.relationsOf(main), stylesPart, "_rels/.rels"));
    sheets.forEach(sheet -> notCopied.addAll(sheet.parts()));
  }

  private String freeStyles() {
    String usual = "xl/styles.xml";
    return archive.has(usual) ? archive.free("xl/styles#.xml", made) : usual;
  }

  private void addSheet(WorkbookMain.Sheet sheet) throws IOException {
    PackageRelation to =
        relations.stream()
            .filter(one -> one.id().equals(sheet.relation()))
            .findFirst()
            .orElse(null);
    if (to == null) {
      throw new UnfitPart(sheet.name());
    }
    if (to.type().equals("worksheet") || to.type().equals("chartsheet")) {
      sheets.add(
          new AnnotatedSheet(archive, to.target(), annotations.of(sheet.name()), form, made));
    } else if (to.type().contains("acrosheet")) {
      // Sheets of commands, as macros were before 1997: no workbook without macros can hold them.
      throw new UnfitPart(to.type());
    }
  }

  /**
   * Takes out the sheets of earlier findings with what belongs to them alone. The order in which
   * formulas are calculated names sheets by number; Excel makes it anew.
   */
  private void replace() throws IOException {
    List<String> own = list.own().stream().map(WorkbookMain.Sheet::relation).toList();
    for (PackageRelation relation : relations) {
      if (own.contains(relation.id())) {
        earlier.add(relation.target());
        earlier.add(PartNames.relationsOf(relation.target()));
        archive.relations(relation.target()).forEach(of -> earlier.add(of.target()));
      } else if (!own.isEmpty() && relation.type().equals("calcChain")) {
        earlier.add(relation.target());
      }
    }
    leftOut.addAll(earlier);
  }

  private void leaveOut() throws IOException {
    for (PackageRelation relation : relations) {
      if (relation.type().equals("vbaProject")) {
        leftOut.add(relation.target());
        leftOut.add(PartNames.relationsOf(relation.target()));
        archive.relations(relation.target()).forEach(of -> leftOut.add(of.target()));
      }
    }
    archive.names().stream().filter(name -> name.startsWith(SIGNATURES)).forEach(leftOut::add);
    notCopied.addAll(leftOut);
  }

  /** Whether macros or a signature are left out of the copy. */
  public boolean leavesOut() {
    return leftOut.size() > earlier.size();
  }

  /** Writes the copy with the sheet of findings. */
  public void write(OutputStream out, FindingsSheet findings) throws IOException {
    WorkbookCopy copy = new WorkbookCopy(out);
    writeContentTypes(copy);
    writeRelations(copy, "", List.of());
    for (String name : archive.names()) {
      if (!notCopied.contains(name)) {
        copyPart(copy, name);
      }
    }
    StyleSheet styles = new StyleSheet(styles(), !hasStyles || !list.own().isEmpty());
    int block = 1;
    for (AnnotatedSheet sheet : sheets) {
      sheet.write(copy, styles, mask, messages, block);
      block += CommentShapes.blocks(sheet.comments());
    }
    copy.add(
        findingsPart,
        StandardCharsets.UTF_8,
        to -> findings.write(to, form, styles, annotations, mask));
    copy.add(
        stylesPart,
        hasStyles ? archive.charset(stylesPart) : StandardCharsets.UTF_8,
        to -> styles.write(styles(), to));
    writeMain(copy);
    copy.finish();
  }

  private void copyPart(WorkbookCopy copy, String name) throws IOException {
    boolean shared =
        relations.stream()
            .anyMatch(one -> one.type().equals("sharedStrings") && one.target().equals(name));
    boolean told = name.startsWith("xl/") || name.startsWith("docProps/");
    if (shared) {
      copy.add(name, archive.charset(name), out -> mask.copyShared(archive.open(name), out));
    } else if (name.endsWith(".rels")) {
      writeRelations(copy, PartNames.ofRelations(name), List.of());
    } else if (told && name.endsWith(".xml") && !name.contains("/theme/")) {
      copy.add(name, archive.charset(name), out -> mask.copyAll(archive.open(name), out));
    } else {
      copy.add(name, archive.stream(name));
    }
  }

  private XmlScanner styles() throws IOException {
    return hasStyles
        ? archive.open(stylesPart)
        : new XmlScanner(new StringReader(StyleSheet.none(form)));
  }

  private void writeMain(WorkbookCopy copy) throws IOException {
    String name = list.freeName(messages.get("findings.title"));
    copy.add(main, archive.charset(main), out -> list.write(archive.open(main), out, name, form));
    List<String> added = new ArrayList<>();
    added.add(form.relation(OwnSheet.RELATION, "worksheet", main, findingsPart));
    if (!stylesKnown) {
      added.add(form.relation(STYLES, "styles", main, stylesPart));
    }
    writeRelations(copy, main, added);
  }

  private void writeRelations(WorkbookCopy copy, String of, List<String> added) throws IOException {
    String part = PartNames.relationsOf(of);
    copy.add(
        part,
        archive.charset(part),
        out -> FlatPart.copy(archive.open(part), out, tag -> keptRelation(of, tag), added));
  }

  private String keptRelation(String of, String tag) {
    String type = String.valueOf(XmlTag.value(tag, "Type"));
    if (type.endsWith("/vbaProject") || type.endsWith("/digital-signature/origin")) {
      return "";
    }
    String target = String.valueOf(XmlTag.value(tag, "Target"));
    if ("External".equals(XmlTag.value(tag, "TargetMode"))) {
      return tag;
    }
    if (earlier.contains(PartNames.resolved(of, target))) {
      return "";
    }
    return target.contains("\\") ? XmlTag.with(tag, "Target", target.replace('\\', '/')) : tag;
  }

  private void writeContentTypes(WorkbookCopy copy) throws IOException {
    Set<String> typed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    boolean drawings = readTypes(typed);
    typed.removeAll(leftOut);
    List<String> added = new ArrayList<>();
    if (!drawings) {
      added.add(Ooxml.drawings());
    }
    added.add(Ooxml.contentType(findingsPart, "spreadsheetml.worksheet"));
    if (!typed.contains(stylesPart)) {
      added.add(Ooxml.contentType(stylesPart, "spreadsheetml.styles"));
    }
    sheets.forEach(sheet -> added.addAll(sheet.contentTypes()));
    copy.add(
        TYPES,
        archive.charset(TYPES),
        out -> FlatPart.copy(archive.open(TYPES), out, this::keptType, added));
  }

  /** Reads which parts have a type of their own; whether drawings of comments have one. */
  private boolean readTypes(Set<String> typed) throws IOException {
    boolean drawings = false;
    XmlScanner in = archive.open(TYPES);
    while (in.next()) {
      if (in.starts("Override")) {
        typed.add(PartNames.tidy(in.attribute("PartName")));
      }
      drawings |= in.starts("Default") && in.attribute("Extension").equalsIgnoreCase("vml");
    }
    return drawings;
  }

  private String keptType(String tag) {
    @Nullable String name = XmlTag.value(tag, "PartName");
    if (name == null) {
      return tag;
    }
    String part = PartNames.tidy(name);
    String tidy = part.equals(name.substring(1)) ? tag : XmlTag.with(tag, "PartName", "/" + part);
    if (part.equalsIgnoreCase(main)) {
      return XmlTag.with(tidy, "ContentType", Ooxml.WORKBOOK);
    }
    return leftOut.contains(part) ? "" : tidy;
  }
}
