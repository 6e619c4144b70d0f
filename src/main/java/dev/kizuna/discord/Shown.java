package dev.kizuna.discord;

import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A private message that somebody has before them, to be kept true while others change what it shows. */
public interface Shown {

    /**
     * Draws it anew; nothing is sent where it says the same already. Waits for Discord's answer.
     *
     * @return false once that is over: a quarter of an hour after the person's last press on it, when they have gone on
     *     from it or put it away
     * @throws MessengerTrouble when Discord cannot be reached, so that it is to be tried again
     */
    boolean redraw(MessageCreateData content);
}
