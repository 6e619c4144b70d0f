package dev.kizuna.sealing;

import com.google.crypto.tink.prf.Prf;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals values before they are kept and opens them at the moment of looking. The key is made at the first need. Where it
 * is lost, what it sealed stays closed, nothing new is sealed, and everything else goes on.
 */
public final class Seals {
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final int TRACE_BYTES = 16;

    private final Keys keys;
    private final BooleanSupplier anythingSealed;
    private volatile @Nullable Keyset keyset;
    /** From which the keyset was made, or none could be; guarded by this. */
    private String read = "";

    /** @param anythingSealed whether the house holds a sealed value, for which a missing key was not just never made */
    public Seals(Keys keys, BooleanSupplier anythingSealed) {
        this.keys = keys;
        this.anythingSealed = anythingSealed;
    }

    /**
     * Makes sure that something can be sealed: the first time it takes most of a second, for which nobody is to wait at
     * the write gate.
     *
     * @throws Refusal {@link SealRefusal#NO_KEY}
     */
    public void prepare() {
        need();
    }

    /** @throws Refusal {@link SealRefusal#NO_KEY} */
    public byte[] seal(Place where, String text) {
        try {
            return need().values.encrypt(text.getBytes(StandardCharsets.UTF_8), where.bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text; none where its key is not at hand, or where it was sealed for another place. */
    public Optional<String> open(Place where, byte[] sealed) {
        Keyset known = keyset;
        if (known == null || !known.holdsKeyOf(sealed)) {
            known = reread().orElse(null);
        }
        if (known == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(known.values.decrypt(sealed, where.bytes()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException closed) {
            return Optional.empty();
        }
    }

    /**
     * A keyed hash of 16 bytes, to be kept beside a sealed value that must be found exactly. The same value has the same
     * trace within one circle and one purpose, and another everywhere else.
     *
     * @throws Refusal {@link SealRefusal#NO_KEY}
     */
    public byte[] trace(String purpose, CircleId circle, String normalised) {
        return traced(need().tracing(), purpose, circle, normalised);
    }

    /** What to look for: a value's traces with the keys of today and of before, as they are now. None without a key. */
    public Function<String, List<byte[]>> tracing(String purpose, CircleId circle) {
        Collection<Prf> every = reread().map(Keyset::everyTracing).orElse(List.of());
        return normalised -> every.stream()
                .map(one -> traced(one, purpose, circle, normalised))
                .toList();
    }

    private static byte[] traced(Prf key, String purpose, CircleId circle, String normalised) {
        try {
            String value = circle.value() + "|" + purpose + "|" + normalised;
            return key.compute(value.getBytes(StandardCharsets.UTF_8), TRACE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From now on a new key seals; what older ones sealed can still be opened. See {@link Resealing}. */
    public synchronized void rotate() {
        try {
            Keyset fresh = need().rotated();
            keep(fresh);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The lost key is given up: a new one is made, and what the lost one sealed stays closed unless it is found. */
    public synchronized void beginAnew() {
        if (state() != KeyState.LOST) {
            throw new IllegalStateException("The key is not lost");
        }
        make();
    }

    public KeyState state() {
        if (!keys.present()) {
            return anythingSealed.getAsBoolean() ? KeyState.LOST : KeyState.NOT_NEEDED_YET;
        }
        return reread().isPresent() ? KeyState.READY : KeyState.UNREADABLE;
    }

    /** Whether the value was sealed with the key that seals now. */
    boolean isOfToday(byte[] sealed) {
        return need().isOfToday(sealed);
    }

    /** What is written to it can be read again by {@link #opening} with the same keys alone. */
    OutputStream sealing(OutputStream out) throws IOException {
        try {
            return need().backups.newEncryptingStream(out, new byte[0]);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IOException while it is read, when it was sealed by other keys or has changed */
    InputStream opening(InputStream in) throws IOException {
        try {
            return reread().orElseThrow(() -> new IOException("sealed by a key that is not here"))
                    .backups
                    .newDecryptingStream(in, new byte[0]);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Keyset need() {
        Keyset known = keyset;
        return known == null ? readOrMade() : known;
    }

    private synchronized Keyset readOrMade() {
        Keyset known = keyset;
        if (known != null) {
            return known;
        }
        if (keys.present()) {
            return reread().orElseThrow(() -> new Refusal(SealRefusal.NO_KEY));
        }
        if (anythingSealed.getAsBoolean()) {
            LOG.error("The key is lost: what it sealed stays closed, and nothing new is sealed. See kizuna diagnose");
            throw new Refusal(SealRefusal.NO_KEY);
        }
        return make();
    }

    private Keyset make() {
        try {
            Keyset fresh = Keyset.fresh();
            keep(fresh);
            LOG.info(
                    "A key was made, in {}. Keep a copy of it in another place",
                    keys.file().orElseThrow());
            return fresh;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void keep(Keyset fresh) {
        keys.write(fresh);
        read = fresh.text();
        keyset = fresh;
    }

    /** As they are kept now: another process may have changed them, or somebody found them. */
    private synchronized Optional<Keyset> reread() {
        if (!keys.present()) {
            return Optional.ofNullable(keyset);
        }
        try {
            String now = keys.text();
            if (!now.equals(read)) {
                read = now;
                keyset = Keyset.of(now);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            LOG.error("The key cannot be used, {}", unreadable.getClass().getSimpleName());
        }
        return Optional.ofNullable(keyset);
    }
}
