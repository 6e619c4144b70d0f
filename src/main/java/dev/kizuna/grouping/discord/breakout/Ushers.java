package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Guest;
import dev.kizuna.grouping.breakout.Phase;
import dev.kizuna.grouping.breakout.Places;
import dev.kizuna.grouping.breakout.Progress;
import dev.kizuna.grouping.breakout.Room;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Bring people who are in voice to their tables, and back. Where everybody is Discord knows, so whatever was broken off
 * is looked at anew: only where they came from has to be kept.
 */
final class Ushers {
    private final VoiceRooms voices;
    private final Places places;
    private final Progress progress;

    Ushers(VoiceRooms voices, Places places, Progress progress) {
        this.voices = voices;
        this.places = places;
        this.progress = progress;
    }

    /** Notes who is in voice, and where, before anybody is moved. */
    void expect(Breakout breakout) {
        Map<UserId, ChannelId> whereabouts = voices.whereabouts(breakout.circle());
        Map<Integer, ChannelId> rooms = rooms(breakout);
        ChannelId hall = hall(breakout, whereabouts).orElse(breakout.home());
        List<Guest> guests = new ArrayList<>();
        seats(breakout).forEach((table, people) -> {
            for (Person person : people) {
                Optional<UserId> user = person.user();
                ChannelId there = user.map(whereabouts::get).orElse(null);
                if (user.isPresent() && there != null && !there.equals(rooms.get(table))) {
                    guests.add(new Guest(user.get(), table, rooms.containsValue(there) ? hall : there, false));
                }
            }
        });
        progress.expect(breakout.meeting(), guests);
    }

    private SortedMap<Integer, List<Person>> seats(Breakout breakout) {
        List<SortedMap<Integer, List<Person>>> rounds = places.told(breakout.circle(), breakout.meeting());
        return rounds.size() < breakout.round() ? new TreeMap<>() : rounds.get(breakout.round() - 1);
    }

    /** @throws MessengerTrouble when Discord is away and this is to be called again */
    void move(Breakout breakout) {
        Map<Integer, ChannelId> rooms = rooms(breakout);
        for (Guest guest : breakout.guests()) {
            ChannelId room = rooms.get(guest.table());
            if (!guest.settled()) {
                if (room != null) {
                    moved(breakout, guest.user(), room);
                }
                progress.settled(breakout.meeting(), guest.user());
            }
        }
        progress.advance(breakout.meeting(), Phase.MOVING, Phase.OPEN);
    }

    /** Of whom Discord does not let go, nothing more can be done; all others go on. */
    private boolean moved(Breakout breakout, UserId user, ChannelId to) {
        try {
            voices.move(breakout.circle(), user, to);
            return true;
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == Kind.UNAVAILABLE) {
                throw trouble;
            }
            return false;
        }
    }

    /**
     * Everybody in the rooms goes back to where they came from; whoever came by themselves, to where most came from.
     *
     * @throws MessengerTrouble when Discord is away and this is to be called again
     */
    void release(Breakout breakout) {
        Map<UserId, ChannelId> whereabouts = voices.whereabouts(breakout.circle());
        Set<ChannelId> ours = Set.copyOf(breakout.channels());
        Map<UserId, ChannelId> from = new HashMap<>();
        breakout.guests().forEach(guest -> from.put(guest.user(), guest.from()));
        Optional<ChannelId> hall = hall(breakout, whereabouts);
        whereabouts.forEach((user, there) -> {
            if (ours.contains(there)) {
                boolean back = from.containsKey(user) && moved(breakout, user, from.get(user));
                if (!back) {
                    hall.ifPresent(channel -> moved(breakout, user, channel));
                }
            }
        });
    }

    /** Where most came from, or else where most are who are in none of the rooms. */
    private static Optional<ChannelId> hall(Breakout breakout, Map<UserId, ChannelId> whereabouts) {
        Set<ChannelId> ours = Set.copyOf(breakout.channels());
        return commonest(
                        breakout.guests().stream().map(Guest::from).filter(channel -> !channel.equals(breakout.home())))
                .or(() -> commonest(whereabouts.values().stream().filter(channel -> !ours.contains(channel))));
    }

    private static Optional<ChannelId> commonest(Stream<ChannelId> channels) {
        Map<ChannelId, Integer> counts = new HashMap<>();
        channels.forEach(channel -> counts.merge(channel, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<ChannelId, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().value()))
                .map(Map.Entry::getKey);
    }

    private static Map<Integer, ChannelId> rooms(Breakout breakout) {
        Map<Integer, ChannelId> rooms = new HashMap<>();
        for (Room room : breakout.rooms()) {
            room.channel().ifPresent(channel -> rooms.put(room.table(), channel));
        }
        return rooms;
    }
}
