/**
 * Tables that people keep in Excel and the like: their files read as texts, and tables written for them. It knows no
 * person and no column; what a table means is for the room that asked.
 */
@NullMarked
package dev.kizuna.spreadsheet;

import org.jspecify.annotations.NullMarked;
