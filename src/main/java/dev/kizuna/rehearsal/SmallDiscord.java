package dev.kizuna.rehearsal;

import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Happening;
import dev.kizuna.rehearsal.world.World;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Discord of one's own on 127.0.0.1: REST v10 and gateway v10 for one bot, and a user side in Java. Everything is in
 * memory and ends with {@link #close}.
 */
public final class SmallDiscord implements AutoCloseable {

    private SmallDiscord() {}

    public static SmallDiscord start(Options options) {
        throw new UnsupportedOperationException(options.toString());
    }

    /** The only bot token it accepts; visibly no real one. */
    public String token() {
        throw new UnsupportedOperationException();
    }

    /** Where the REST API is: {@code http://127.0.0.1:PORT/api/v10/}. */
    public URI api() {
        throw new UnsupportedOperationException();
    }

    /** Where the gateway is: {@code ws://127.0.0.1:PORT/gateway}. */
    public URI gateway() {
        throw new UnsupportedOperationException();
    }

    /** What exists: build servers with {@link World#found}, look at anything. */
    public World world() {
        throw new UnsupportedOperationException();
    }

    public Person person(long user) {
        throw new UnsupportedOperationException();
    }

    /** The person with this display name; several of one name are an error. */
    public Person person(String name) {
        throw new UnsupportedOperationException();
    }

    /** Everyone but bots. */
    public List<Person> people() {
        throw new UnsupportedOperationException();
    }

    /** Hears of everything that happens, in order; call {@code run} on the answer to stop. Must be quick. */
    public Runnable listen(Consumer<Happening> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
