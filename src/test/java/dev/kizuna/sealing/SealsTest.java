package dev.kizuna.sealing;

import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {
    private static final CircleId CIRCLE = new CircleId(900_000_000_000_000_001L);
    private static final CircleId OTHER = new CircleId(900_000_000_000_000_002L);
    private static final Place HERE = Place.of("card", "phone", CIRCLE, 7);
    private static final String NUMBER = "+81751234567";

    @TempDir
    private Path folder;

    @Test
    void whatIsSealedShowsNothingAndIsOpenedWhereItStands() {
        Seals seals = seals(false);

        byte[] sealed = seals.seal(HERE, NUMBER);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("751234567");
        assertThat(seals.open(HERE, sealed)).contains(NUMBER);
        assertThat(seals(true).open(HERE, sealed)).as("after a restart").contains(NUMBER);
    }

    @Test
    void theSameValueIsSealedOtherwiseEachTime() {
        Seals seals = seals(false);

        assertThat(seals.seal(HERE, NUMBER)).isNotEqualTo(seals.seal(HERE, NUMBER));
    }

    @Test
    void aValueCannotBeMovedToAnotherRowColumnTableOrCircle() {
        Seals seals = seals(false);
        byte[] sealed = seals.seal(HERE, NUMBER);

        assertThat(seals.open(Place.of("card", "phone", CIRCLE, 8), sealed)).isEmpty();
        assertThat(seals.open(Place.of("card", "email", CIRCLE, 7), sealed)).isEmpty();
        assertThat(seals.open(Place.of("note", "phone", CIRCLE, 7), sealed)).isEmpty();
        assertThat(seals.open(Place.of("card", "phone", OTHER, 7), sealed)).isEmpty();
    }

    @Test
    void aChangedValueStaysClosed() {
        Seals seals = seals(false);
        byte[] sealed = seals.seal(HERE, NUMBER);
        sealed[sealed.length - 1] ^= 1;

        assertThat(seals.open(HERE, sealed)).isEmpty();
        assertThat(seals.open(HERE, new byte[0])).isEmpty();
    }

    @Test
    void theKeyIsMadeAtTheFirstNeedAndReadByItsOwnerAlone() throws IOException {
        Seals seals = seals(false);
        assertThat(seals.state()).isEqualTo(KeyState.NOT_NEEDED_YET);
        assertThat(file()).doesNotExist();

        seals.prepare();

        assertThat(seals.state()).isEqualTo(KeyState.READY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aLostKeyIsNotQuietlyReplaced() throws IOException {
        byte[] sealed = seals(false).seal(HERE, NUMBER);
        Path elsewhere = Files.move(file(), folder.resolve("elsewhere"));
        Seals after = seals(true);

        assertThat(after.state()).isEqualTo(KeyState.LOST);
        assertThat(after.open(HERE, sealed)).isEmpty();
        refused(SealRefusal.NO_KEY, () -> after.seal(HERE, NUMBER));
        assertThat(file()).doesNotExist();

        Files.move(elsewhere, file());
        assertThat(after.open(HERE, sealed))
                .as("found again, without a restart")
                .contains(NUMBER);
    }

    @Test
    void aLostKeyCanBeGivenUp() throws IOException {
        byte[] sealed = seals(false).seal(HERE, NUMBER);
        Files.delete(file());
        Seals after = seals(true);

        after.beginAnew();

        assertThat(after.open(HERE, after.seal(HERE, NUMBER))).contains(NUMBER);
        assertThat(after.open(HERE, sealed)).isEmpty();
    }

    @Test
    void aKeyThatIsThereIsNotGivenUp() {
        Seals seals = seals(true);
        seals(false).prepare();

        assertThatThrownBy(seals::beginAnew).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileThatIsNoKeyIsSaidToBeNoneAndLeftAsItIs() throws IOException {
        Files.writeString(file(), "not a key");
        Seals seals = seals(false);

        assertThat(seals.state()).isEqualTo(KeyState.UNREADABLE);
        assertThatThrownBy(seals::prepare).isInstanceOf(Refusal.class);
        assertThat(file()).hasContent("not a key");
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() {
        Seals seals = seals(false);
        Seals otherProcess = seals(true);
        byte[] old = seals.seal(HERE, NUMBER);
        assertThat(otherProcess.open(HERE, old)).contains(NUMBER);

        seals.rotate();
        byte[] fresh = seals.seal(HERE, NUMBER);

        assertThat(seals.isOfToday(old)).isFalse();
        assertThat(seals.isOfToday(fresh)).isTrue();
        assertThat(seals.open(HERE, old)).contains(NUMBER);
        assertThat(otherProcess.open(HERE, fresh))
                .as("by who had read the keys before")
                .contains(NUMBER);
    }

    @Test
    void aTraceIsTheSameOnlyForTheSameValueInOneCircleAndPurpose() {
        Seals seals = seals(false);
        byte[] trace = seals.trace("card.phone", CIRCLE, NUMBER);

        assertThat(trace).hasSize(16).isEqualTo(seals(true).trace("card.phone", CIRCLE, NUMBER));
        assertThat(seals.trace("card.phone", CIRCLE, NUMBER + "8")).isNotEqualTo(trace);
        assertThat(seals.trace("card.phone", OTHER, NUMBER)).isNotEqualTo(trace);
        assertThat(seals.trace("card.email", CIRCLE, NUMBER)).isNotEqualTo(trace);
    }

    @Test
    void aValueIsFoundByItsTracesAfterTheKeyHasChanged() {
        Seals seals = seals(false);
        byte[] trace = seals.trace("card.phone", CIRCLE, NUMBER);

        seals.rotate();

        assertThat(seals.trace("card.phone", CIRCLE, NUMBER)).isNotEqualTo(trace);
        assertThat(seals.tracing("card.phone", CIRCLE).apply(NUMBER))
                .containsExactlyInAnyOrder(trace, seals.trace("card.phone", CIRCLE, NUMBER));
    }

    @Test
    void keysGivenFromOutsideOpenWhatTheFileSealed() throws IOException {
        byte[] sealed = seals(false).seal(HERE, NUMBER);

        Seals given = new Seals(Keys.given(Files.readString(file())), () -> true);

        assertThat(given.state()).isEqualTo(KeyState.READY);
        assertThat(given.open(HERE, sealed)).contains(NUMBER);
    }

    private Seals seals(boolean anythingSealed) {
        return new Seals(Keys.inFile(file()), () -> anythingSealed);
    }

    private Path file() {
        return folder.resolve("kizuna.keys");
    }
}
