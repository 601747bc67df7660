/**
 * The editing of other people's workbooks: a copy of what was read, with findings as comments and
 * colours where they are, entered at {@link bg.karta.workbook.AnnotatedWorkbook}.
 *
 * <p>Only the parts of the package that findings touch are rewritten ({@code SheetAnnotator},
 * {@code Comments}, {@code StyleSheet}), with a scanner of XML that keeps every other byte as it
 * was; people's numbers are masked on the way ({@code WorkbookMask}). What came as text goes into a
 * workbook of its own ({@code TableSheets}). A part that cannot be edited is an {@code UnfitPart}:
 * then its findings stand in the sheet of findings alone.
 */
@NullMarked
package bg.karta.workbook;

import org.jspecify.annotations.NullMarked;
