/**
 * Lists of people that came from elsewhere: what a file's columns mean, whom its lines mean, and how they come onto the
 * circle's list. It reads no file format and shows nothing; nothing changes before somebody has said yes.
 */
@NullMarked
package dev.kizuna.member.intake;

import org.jspecify.annotations.NullMarked;
