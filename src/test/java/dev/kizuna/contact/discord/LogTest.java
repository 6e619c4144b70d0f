package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Profile;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Seen;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of looks, as coordinators read it. */
class LogTest extends OnContactStage {
    @Test
    void aPageTakesNoMoreStatementsForManyPeopleThanForOne(Database database, Transactions transactions) {
        looked(transactions, 1, 1);
        shown();
        long one = cost(database);

        looked(transactions, 2, 15);

        assertThat(cost(database)).isEqualTo(one);
        assertThat(shown()).contains("花子2さん", "花子15さん");
    }

    private void looked(Transactions transactions, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(number -> {
            Profile profile = new Profile("花子" + number, "", "", "", "");
            MemberId owner = house.members.add(CIRCLE, profile).id();
            Look look = new Look(CIRCLE, new UserId(20), owner, Seen.PHONE, house.clock.instant(), "");
            transactions.write(work -> {
                room.looks.record(work, look);
                return null;
            });
        });
    }

    private long cost(Database database) {
        long before = database.statements();
        shown();
        return database.statements() - before;
    }

    private String shown() {
        return Visit.json(stage.visit(CIRCLE, 20, Language.JA, true).type("contacts log", Map.of()));
    }
}
