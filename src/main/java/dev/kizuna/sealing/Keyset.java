package dev.kizuna.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The house's keys, written as three lines: for values (AES-256-GCM), for traces (HMAC-SHA-256) and for backups
 * (AES-256-GCM in segments). Each line is a keyset of Tink's, in which the primary key seals and every key opens.
 */
final class Keyset {
    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final List<? extends Parameters> KINDS = List.of(
            PredefinedAeadParameters.AES256_GCM,
            PredefinedPrfParameters.HMAC_SHA256_PRF,
            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);

    private final List<KeysetHandle> handles;
    private final PrfSet traces;
    final Aead values;
    final StreamingAead backups;

    private Keyset(List<KeysetHandle> handles) throws GeneralSecurityException {
        this.handles = handles;
        values = handles.get(0).getPrimitive(RegistryConfiguration.get(), Aead.class);
        traces = handles.get(1).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        backups = handles.get(2).getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    static Keyset fresh() throws GeneralSecurityException {
        List<KeysetHandle> fresh = List.of(
                KeysetHandle.generateNew(KINDS.get(0), RegistryConfiguration.get()),
                KeysetHandle.generateNew(KINDS.get(1), RegistryConfiguration.get()),
                KeysetHandle.generateNew(KINDS.get(2), RegistryConfiguration.get()));
        return new Keyset(fresh);
    }

    /** @throws GeneralSecurityException when this is not what {@link #text} writes */
    static Keyset of(String text) throws GeneralSecurityException {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() != KINDS.size()) {
            throw new GeneralSecurityException("not three lines");
        }
        return new Keyset(List.of(parsed(lines.get(0)), parsed(lines.get(1)), parsed(lines.get(2))));
    }

    /** With new primary keys; what the old ones sealed can still be opened. */
    Keyset rotated() throws GeneralSecurityException {
        return new Keyset(Stream.of(0, 1, 2).map(this::withNewPrimary).toList());
    }

    private KeysetHandle withNewPrimary(int kind) {
        try {
            return KeysetHandle.newBuilder(handles.get(kind))
                    .addEntry(KeysetHandle.generateEntryFromParameters(KINDS.get(kind))
                            .withRandomId()
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key that makes traces. */
    Prf tracing() {
        return Objects.requireNonNull(traces().get(traces.getPrimaryId()));
    }

    /** All keys that ever made traces. */
    Collection<Prf> everyTracing() {
        return traces().values();
    }

    private Map<Integer, Prf> traces() {
        try {
            return traces.getPrfs();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it was sealed with the key that seals now. */
    boolean isOfToday(byte[] sealed) {
        return keyOf(sealed) == handles.get(0).getPrimary().getId();
    }

    /** Whether the key that sealed it is among these. */
    boolean holdsKeyOf(byte[] sealed) {
        KeysetHandle keys = handles.get(0);
        for (int i = 0; i < keys.size(); i++) {
            if (keys.getAt(i).getId() == keyOf(sealed)) {
                return true;
            }
        }
        return false;
    }

    /** Tink begins a sealed value with its version, 1, and the number of the key. */
    private static int keyOf(byte[] sealed) {
        return sealed.length < 5 || sealed[0] != 1
                ? 0
                : (sealed[1] << 24) | ((sealed[2] & 0xff) << 16) | ((sealed[3] & 0xff) << 8) | (sealed[4] & 0xff);
    }

    /** What is kept in the key file; whoever has it can read everything. */
    String text() {
        return handles.stream().map(Keyset::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static KeysetHandle parsed(String line) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(line, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static String line(KeysetHandle handle) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                            handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .replaceAll("\\s", "");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
