package dev.kizuna.contact;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.sealing.Resealing;
import dev.kizuna.sealing.SealedRows;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys change while people write their cards and coordinators their notes. */
class KeysUnderLoadTest extends InContactHouse {
    private static final int WRITERS = 4;

    private final Map<MemberId, String> written = new ConcurrentHashMap<>();

    @Test
    void everyCardAndEveryNoteIsReadAsItWasLastWritten() {
        List<MemberId> owners = IntStream.rangeClosed(1, WRITERS)
                .mapToObj(number -> room.member(number, "会員" + number))
                .toList();
        owners.forEach(room::write);
        Resealing resealing = new Resealing(house.seals, new SealedRows(house.transactions, Cards.sealed()));
        AtomicBoolean enough = new AtomicBoolean();
        List<CompletableFuture<Void>> writers = owners.stream()
                .map(owner -> CompletableFuture.runAsync(() -> write(owner, enough)))
                .toList();
        for (int key = 1; key <= 5; key++) {
            house.seals.rotate();
            assertThat(resealing.reseal().closed()).isZero();
        }
        enough.set(true);
        writers.forEach(CompletableFuture::join);

        resealing.reseal();
        assertThat(resealing.reseal()).isEqualTo(new Resealing.Outcome(0, 0));
        written.forEach((owner, text) -> {
            assertThat(room.cards.own(CIRCLE, owner))
                    .hasEntrySatisfying(
                            Item.OFFER, offered -> assertThat(offered.text()).isEqualTo(text));
            assertThat(room.inquiries
                            .note(room.coordinator(), owner)
                            .orElseThrow()
                            .text())
                    .isEqualTo(text);
        });
        assertThat(written).hasSize(WRITERS);
    }

    private void write(MemberId owner, AtomicBoolean enough) {
        for (int round = 0; !enough.get() || round == 0; round++) {
            String text = "畑しごと" + round;
            room.cards.write(CIRCLE, owner, Map.of(Item.OFFER, text));
            room.inquiries.note(room.coordinator(), owner, text);
            written.put(owner, text);
        }
    }
}
