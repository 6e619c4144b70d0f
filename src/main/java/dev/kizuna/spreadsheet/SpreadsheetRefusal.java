package dev.kizuna.spreadsheet;

/** Why a file cannot be read as a table. */
public enum SpreadsheetRefusal {
    /** Nothing is in it. */
    EMPTY,
    /** More than is read; details: {@code most}, in lines. */
    TOO_LARGE,
    /** A picture, a letter, a web page, or anything else. */
    NOT_A_TABLE,
    /** Text in letters of neither Unicode nor Japanese Windows. */
    ENCODING,
    /** A workbook with macros. */
    MACROS,
    /** A workbook that opens with a password only. */
    PASSWORD,
    /** A workbook of Excel 97 to 2003. */
    OLD_EXCEL,
    /** Cut short or damaged. */
    BROKEN
}
