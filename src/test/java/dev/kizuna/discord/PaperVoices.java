package dev.kizuna.discord;

import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One server's voice channels on paper, who is in them, and what was done. */
public final class PaperVoices implements VoiceRooms {
    public static final ChannelId HALL = new ChannelId(31);
    /** By id; those that the bot made, as long as they stand. */
    public final Map<ChannelId, String> rooms = new LinkedHashMap<>();
    /** Every making and every move, in order. */
    public final List<String> deeds = new ArrayList<>();

    private final Map<UserId, ChannelId> inside = new LinkedHashMap<>();
    private final Map<ChannelId, Instant> since = new LinkedHashMap<>();
    private final Clock clock;
    private @Nullable Kind refusal;
    private boolean forgetful;
    private long ids = 700;

    public PaperVoices(Clock clock) {
        this.clock = clock;
    }

    public void enter(long user, ChannelId channel) {
        inside.put(new UserId(user), channel);
    }

    public void leave(long user) {
        inside.remove(new UserId(user));
    }

    public @Nullable ChannelId of(long user) {
        return inside.get(new UserId(user));
    }

    /** The room that somebody is in, by name; a dash outside. */
    public String roomOf(long user) {
        ChannelId channel = of(user);
        return channel == null ? "-" : rooms.getOrDefault(channel, channel.equals(HALL) ? "hall" : "elsewhere");
    }

    /** From now on making and removing fails so; none lets it be done again. */
    public void refuse(@Nullable Kind kind) {
        refusal = kind;
    }

    /** From now on nothing is known to have been made before. */
    public void forget() {
        forgetful = true;
    }

    public long count(String deed) {
        return deeds.stream().filter(deed::equals).count();
    }

    /** Somebody removes it by hand. */
    public void vanish(String name) {
        rooms.entrySet().stream()
                .filter(room -> room.getValue().equals(name))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::gone);
    }

    private void gone(ChannelId channel) {
        rooms.remove(channel);
        inside.values().removeIf(channel::equals);
    }

    @Override
    public Map<UserId, ChannelId> whereabouts(CircleId circle) {
        return Map.copyOf(inside);
    }

    @Override
    public ChannelId make(CircleId circle, ChannelId beside, String name, String reason) {
        check();
        ChannelId channel = new ChannelId(ids++);
        rooms.put(channel, name);
        since.put(channel, clock.instant());
        deeds.add("make " + name);
        return channel;
    }

    @Override
    public List<ChannelId> made(CircleId circle, String name, Instant from) {
        return forgetful
                ? List.of()
                : rooms.keySet().stream()
                        .filter(channel -> name.equals(rooms.get(channel)))
                        .filter(channel ->
                                !since.getOrDefault(channel, Instant.EPOCH).isBefore(from))
                        .toList();
    }

    @Override
    public boolean exists(CircleId circle, ChannelId channel) {
        return rooms.containsKey(channel);
    }

    @Override
    public void remove(CircleId circle, ChannelId channel, String reason) {
        check();
        deeds.add("remove " + rooms.getOrDefault(channel, "nothing"));
        gone(channel);
    }

    @Override
    public boolean move(CircleId circle, UserId person, ChannelId to) {
        ChannelId from = inside.get(person);
        if (!rooms.containsKey(to) && !to.equals(HALL)) {
            throw new MessengerTrouble(Kind.GONE, 0);
        }
        if (from == null || from.equals(to)) {
            return false;
        }
        inside.put(person, to);
        deeds.add("move " + person.value() + " to " + roomOf(person.value()));
        return true;
    }

    private void check() {
        if (refusal != null) {
            throw new MessengerTrouble(refusal, 0);
        }
    }
}
