/**
 * How data is kept: opening the database, reading, writing so that an answer is on disk before it is given, backups. It
 * knows no room's tables; a room hands in its entities, and asks for its repository inside a piece of work.
 */
@NullMarked
package dev.kizuna.persistence;

import org.jspecify.annotations.NullMarked;
