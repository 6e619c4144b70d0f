/**
 * Meetings on Discord: planning, changing and listing them by command, form and button. It decides nothing, and the
 * invitation and the answers to it are another room's.
 */
@NullMarked
package dev.kizuna.meeting.discord;

import org.jspecify.annotations.NullMarked;
