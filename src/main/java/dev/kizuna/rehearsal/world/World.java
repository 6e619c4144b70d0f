package dev.kizuna.rehearsal.world;

import dev.kizuna.rehearsal.wire.Outlet;
import java.time.Clock;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Everything that exists in the small Discord, behind one lock: whoever comes in from outside (an endpoint, a person, the
 * gateway) does so through {@link #inside}; what is in here takes the lock for granted.
 */
public final class World {
    private static final int TOKEN_BYTES = 48;

    private final ReentrantLock lock = new ReentrantLock();
    private final Snowflakes snowflakes = new Snowflakes();
    private final Clock clock;
    private final Random random;
    private final Feed feed;
    private final Users users = new Users(this);
    private final Guilds guilds = new Guilds(this);
    private final Members members = new Members(this);
    private final Voices voices = new Voices(this);
    private final Channels channels = new Channels(this);
    private final Directs directs = new Directs(this);
    private final Threads threads = new Threads(this);
    private final Crews crews = new Crews(this);
    private final ScheduledEvents events = new ScheduledEvents(this);
    private final Attachments attachments = new Attachments(snowflakes);
    private final Messages messages;
    private final Reactions reactions = new Reactions(this);
    private final Commands commands;
    private final Interactions interactions = new Interactions(this);
    private final FollowUps followUps = new FollowUps(this);
    private final Powers powers;
    private final Welcome welcome = new Welcome(this);
    private final User bot;

    /**
     * An empty world with one bot, which is in no server yet.
     *
     * @param clock for every rule of time and every time written down; ids stay on the wall clock
     */
    public World(Clock clock, long seed, String botName, Outlet outlet) {
        this.clock = clock;
        this.random = new Random(seed);
        this.powers = new Powers(clock);
        this.feed = new Feed(this, outlet);
        this.messages = new Messages(this);
        this.commands = new Commands(this);
        this.bot = users.add(botName, "en-US", true);
    }

    /** Does the work while nothing else changes. */
    public <T> T inside(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does the work while nothing else changes. */
    public void inside(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /** Starts a new server; ends with {@link GuildPlan#open}. */
    public GuildPlan found(String name) {
        return new GuildPlan(this, name);
    }

    String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public Clock clock() {
        return clock;
    }

    /** The one bot; its id is also its application's. */
    public User bot() {
        return bot;
    }

    Snowflakes snowflakes() {
        return snowflakes;
    }

    public Feed feed() {
        return feed;
    }

    public Users users() {
        return users;
    }

    public Guilds guilds() {
        return guilds;
    }

    public Members members() {
        return members;
    }

    public Voices voices() {
        return voices;
    }

    public Channels channels() {
        return channels;
    }

    public Directs directs() {
        return directs;
    }

    public Threads threads() {
        return threads;
    }

    public Crews crews() {
        return crews;
    }

    public ScheduledEvents events() {
        return events;
    }

    public Attachments attachments() {
        return attachments;
    }

    public Messages messages() {
        return messages;
    }

    public Reactions reactions() {
        return reactions;
    }

    public Commands commands() {
        return commands;
    }

    public Interactions interactions() {
        return interactions;
    }

    public FollowUps followUps() {
        return followUps;
    }

    public Powers powers() {
        return powers;
    }

    public Welcome welcome() {
        return welcome;
    }
}
