package dev.kizuna.notice.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.notice.Notice;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice goes out after its commit, once, however Discord behaves. */
@OnBothDatabases(rooms = Circles.class)
class PromptNoticesTest {
    private static final UserId PERSON = new UserId(7);
    private static final Notice NOTICE = new Notice("trial", new CircleId(1), new MeetingId(2), new MemberId(3), "");
    private static final MessageCreateData WORDS = new MessageCreateBuilder()
            .useComponentsV2()
            .setComponents(TextDisplay.of("席が空きました"))
            .build();

    private final PaperDiscord discord = new PaperDiscord();
    private final HandWorker worker = new HandWorker();
    private final PromptNotices notices = new PromptNotices(discord, worker);

    @BeforeEach
    void word() {
        notices.register("trial", notice -> Optional.of(new Letter(PERSON, WORDS, WORDS, null)));
    }

    @Test
    void itIsSentAfterTheCommit(Transactions transactions) {
        owe(transactions);
        worker.work();

        assertThat(discord.told(PERSON)).hasSize(1);
        assertThat(discord.told(PERSON).get(0).nonce()).isEqualTo(NOTICE.nonce());
    }

    @Test
    void whatIsUndoneIsNotSent(Transactions transactions) {
        assertThatThrownBy(() -> transactions.write(work -> {
                    notices.owe(work, NOTICE);
                    throw new IllegalArgumentException("undone");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        worker.pass(Duration.ofMinutes(10));

        assertThat(discord.calls).isEmpty();
    }

    @Test
    void whileDiscordIsAwayItIsTriedAgain(Transactions transactions) {
        discord.refuse("tell", Kind.UNAVAILABLE);
        owe(transactions);
        worker.pass(Duration.ofSeconds(5));
        discord.allow("tell");
        worker.pass(Duration.ofMinutes(5));

        assertThat(discord.told(PERSON)).hasSize(1);
    }

    @Test
    void sentInDoubtItAppearsOnce(Transactions transactions) {
        discord.dropAnswerOf("tell");
        owe(transactions);
        worker.pass(Duration.ofMinutes(5));

        assertThat(discord.count("tell")).isEqualTo(2);
        assertThat(discord.told(PERSON)).hasSize(1);
    }

    @Test
    void aRefusalIsNotTriedAgain(Transactions transactions) {
        discord.closed.add(PERSON);
        owe(transactions);
        worker.pass(Duration.ofMinutes(30));

        assertThat(discord.count("tell")).isEqualTo(1);
    }

    @Test
    void aKindThatNobodyWordsIsFoundAtOnce(Transactions transactions) {
        Notice unknown = new Notice("unknown", new CircleId(1), new MeetingId(2), new MemberId(3), "");

        assertThatThrownBy(() -> transactions.write(work -> {
                    notices.owe(work, unknown);
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void owe(Transactions transactions) {
        transactions.write(work -> {
            notices.owe(work, NOTICE);
            return null;
        });
    }
}
