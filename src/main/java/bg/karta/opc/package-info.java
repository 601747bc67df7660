/**
 * The container that workbooks are in: the parts of a ZIP archive by the names that the Open
 * Packaging Conventions give them, and the mark by which karta knows its own sheet in one.
 */
package bg.karta.opc;
