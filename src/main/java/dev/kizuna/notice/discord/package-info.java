/**
 * Sends notices through Discord: to the person directly, or where direct messages are closed into the meeting's thread.
 * It words nothing; rooms register a {@link dev.kizuna.notice.discord.NoticeText} for each kind they owe.
 */
@NullMarked
package dev.kizuna.notice.discord;

import org.jspecify.annotations.NullMarked;
