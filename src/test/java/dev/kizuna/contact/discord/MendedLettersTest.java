package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.discord.Delivery;
import dev.kizuna.notice.discord.Mending;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Direct messages that name open items follow what their owner changes. */
class MendedLettersTest extends OnContactStage {
    private static final UserId OWNER = new UserId(1);
    private static final UserId TABLEMATE = new UserId(2);

    private final PaperDiscord discord = new PaperDiscord();
    private final HandWorker worker = new HandWorker();
    private MemberId owner;

    @BeforeEach
    void tell(Transactions transactions) {
        Notices notices = new Notices(transactions, house.clock);
        Mending mending = new Mending(notices, stage.wordings, discord, ContactStage.TEXTS, house.clock);
        room.watchers.add(new MendedLetters(room.exchanges, mending, worker));
        room.carriers.add(notices);
        owner = room.member(OWNER.value(), "山田花子");
        MemberId tablemate = room.member(TABLEMATE.value(), "田中一郎");
        room.write(owner);
        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.TABLEMATES);
        room.held(List.of(owner, tablemate), List.of());
        house.clock.pass(Duration.ofDays(4));
        Outbox outbox =
                new Outbox(transactions, (circle, moment) -> moment, house.clock, house.clock, Duration.ofSeconds(40));
        Delivery delivery =
                new Delivery(notices, outbox, stage.wordings, discord, ContactStage.TEXTS, Runnable::run, 100);
        for (int round = 0; round < 4; round++) {
            delivery.run();
        }
        worker.pass(Duration.ofMinutes(1));
    }

    @Test
    void theMorningsLetterNamesNoItemOnceItIsTakenBack() {
        assertThat(told(TABLEMATE)).anyMatch(text -> text.contains("いま見える項目") && text.contains("電話番号"));
        int before = told(TABLEMATE).size();

        room.cards.withdraw(CIRCLE, owner);
        worker.work();

        assertThat(told(TABLEMATE)).hasSize(before).noneMatch(text -> text.contains("いま見える項目："));
        assertThat(told(TABLEMATE)).allMatch(text -> text.contains("notice.mark"));
    }

    @Test
    void theOwnersExchangeAsksForACardOnceThereIsNone() {
        assertThat(told(OWNER)).anyMatch(text -> text.contains("名刺交換")).noneMatch(text -> text.contains("card.edit:"));

        room.cards.withdraw(CIRCLE, owner);
        worker.work();

        assertThat(told(OWNER)).filteredOn(text -> text.contains("card.edit:")).hasSize(1);
    }

    @Test
    void whileDiscordIsAwayItIsTriedAgain() {
        discord.refuse("edit", MessengerTrouble.Kind.UNAVAILABLE);
        room.cards.withdraw(CIRCLE, owner);
        worker.work();
        assertThat(told(TABLEMATE)).anyMatch(text -> text.contains("いま見える項目："));

        discord.allow("edit");
        worker.pass(Duration.ofMinutes(1));

        assertThat(told(TABLEMATE)).noneMatch(text -> text.contains("いま見える項目："));
    }

    @Test
    void whoTakesNoDirectMessagesAnyMoreHoldsNobodyUp() {
        long before = discord.count("find");
        discord.refuse("find", MessengerTrouble.Kind.UNREACHABLE);
        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.NOBODY);
        worker.pass(Duration.ofMinutes(1));

        assertThat(discord.count("find")).isEqualTo(before + 2);
    }

    private List<String> told(UserId person) {
        return discord.told(person).stream().map(PaperDiscord.Sheet::text).toList();
    }
}
