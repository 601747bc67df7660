package bg.karta.kind;

import java.util.Locale;

/** The type of a field: how a cell of it is read and in what form it is stored. */
public enum FieldType {
  /** Any text, trimmed, runs of blanks made one. */
  TEXT("TEXT", Texts::text),
  /** One code of a nomenclature, or a name of it. */
  CODE("TEXT", Codes::one),
  /** Several codes of a nomenclature, stored as a JSON array. */
  CODES("TEXT", Codes::list),
  /** A code of a nomenclature, or a name of it, or a word of the office's own. */
  LISTED("TEXT", Codes::listed),
  /** Several words of the office's own, stored as a JSON array. */
  WORDS("TEXT", Texts::words),
  /** A day, stored ISO. */
  DATE("TEXT", Dates::date),
  /** A month, stored as {@code 2024-01}. */
  MONTH("TEXT", Dates::month),
  /** A calendar year. */
  YEAR("INTEGER", Dates::year),
  /** A whole number from 0. */
  COUNT("INTEGER", Numbers::count),
  /** A number with decimals. */
  NUMBER("REAL", Numbers::number),
  /** An amount of money. */
  MONEY("REAL", Numbers::number),
  /** A share in percent. */
  PERCENT("REAL", Numbers::percent),
  /** Yes or no, stored 1 or 0. */
  YES_NO("INTEGER", Codes::yesNo),
  /** ЕИК/БУЛСТАТ of 9 or 13 digits with its check digit. */
  EIK("TEXT", Identifiers::eik),
  /** A settlement's code in the ЕКАТТЕ classifier, five digits. */
  EKATTE("TEXT", Identifiers::ekatte),
  /** A settlement's name with its kind, {@code гр. София}. */
  SETTLEMENT("TEXT", Texts::settlement),
  /** A municipality, stored by its official code. */
  MUNICIPALITY("TEXT", TerritoryReader::municipality),
  /** A municipality or an oblast, stored by its official code. */
  TERRITORY("TEXT", TerritoryReader::territory),
  /** An oblast, stored by its official code. */
  OBLAST("TEXT", TerritoryReader::oblast),
  /** A municipality, an oblast, or the country, stored as {@code BG}. */
  SCOPE("TEXT", TerritoryReader::scope),
  /** ЕГН or ЛНЧ, which a keyed token replaces before anything is stored. */
  PERSON("TEXT", Persons::read),
  /** One e-mail address or several, as given. */
  EMAIL("TEXT", Contacts::email),
  /** One telephone number or several, as given. */
  PHONE("TEXT", Contacts::phone),
  /** One web address or several, as given. */
  URL("TEXT", Contacts::url),
  /** A licence's number in its plain form. */
  LICENCE_NUMBER("TEXT", LicenceNumber::read),
  /** The key of a record of another kind. */
  REF("TEXT", Texts::key);

  /** Reads a cell that is not blank. */
  @FunctionalInterface
  interface CellReader {
    Reading read(String cell, FieldSpec field);
  }

  private final String sqlType;
  private final CellReader reader;

  FieldType(String sqlType, CellReader reader) {
    this.sqlType = sqlType;
    this.reader = reader;
  }

  /** The column type in a STRICT table. */
  public String sqlType() {
    return sqlType;
  }

  /** Whether it is kept as people wrote it, so that a part of it may be masked. */
  boolean isFreeText() {
    return switch (this) {
      case TEXT, LISTED, WORDS, SETTLEMENT, EMAIL, PHONE, URL -> true;
      default -> false;
    };
  }

  /** Whether a mark in its cells is that of decimals, or parts thousands. */
  public boolean isNumber() {
    return switch (this) {
      case COUNT, NUMBER, MONEY, PERCENT -> true;
      default -> false;
    };
  }

  /** Whether the letters of a cell are kept, or those of a name are looked up. */
  boolean keepsLetters() {
    return switch (this) {
      case CODE, CODES, REF, LICENCE_NUMBER, MUNICIPALITY, TERRITORY, OBLAST, SCOPE -> true;
      default -> isFreeText();
    };
  }

  Reading read(String cell, FieldSpec field) {
    return reader.read(cell, field);
  }

  /** The type's name as documented, {@code yes-no}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
