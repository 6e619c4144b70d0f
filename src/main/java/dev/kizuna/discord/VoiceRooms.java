package dev.kizuna.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Voice channels: who is in them, and those that the bot makes for a while. {@link #make}, {@link #remove} and
 * {@link #move} wait for Discord's answer; for when not to call them see {@link Messenger}, as for
 * {@link MessengerTrouble}, which every method throws.
 *
 * <p>Making and deleting needs Manage Channels, moving needs Move Members, and both need Connect.
 */
public interface VoiceRooms {

    /** Who is in voice on the circle's server, and in which channel. */
    Map<UserId, ChannelId> whereabouts(CircleId circle);

    /**
     * Makes a voice channel. Asking twice makes two: look first whether it is {@link #made}.
     *
     * @param beside in whose category it is to stand, so that the same people see it; in none where that is gone
     * @param name at most 100 characters
     * @param reason for the server's audit log, at most 512 characters
     */
    ChannelId make(CircleId circle, ChannelId beside, String name, String reason);

    /** Voice channels of exactly this name that were made at that time or later by Discord's clock, oldest first. */
    List<ChannelId> made(CircleId circle, String name, Instant since);

    /** Whether the voice channel is still there. */
    boolean exists(CircleId circle, ChannelId channel);

    /** Takes a voice channel away, with its chat; whoever is in it is out of voice. One that is gone already is well. */
    void remove(CircleId circle, ChannelId channel, String reason);

    /** Moves a person who is in voice; false where they are not in voice, or are there already. */
    boolean move(CircleId circle, UserId person, ChannelId to);
}
