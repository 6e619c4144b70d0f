package dev.kizuna.notice.discord;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.Work;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each notice right after the commit that owes it, from a thread of its own. While Discord is away it tries again
 * with growing pauses; the nonce keeps what was sent in doubt from appearing twice. What is not sent when the process
 * ends is lost.
 */
public final class PromptNotices implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(PromptNotices.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(3));

    private final Messenger messenger;
    private final ScheduledExecutorService worker;
    private final Map<String, NoticeText> texts = new ConcurrentHashMap<>();

    public PromptNotices(Messenger messenger, ScheduledExecutorService worker) {
        this.messenger = messenger;
        this.worker = worker;
    }

    /** Who words the notices of a kind. At start, before anything is owed. */
    public void register(String kind, NoticeText text) {
        if (texts.putIfAbsent(kind, text) != null) {
            throw new IllegalStateException("Notice worded twice: " + kind);
        }
    }

    @Override
    public void owe(Work work, Notice notice) {
        NoticeText text = texts.get(notice.kind());
        if (text == null) {
            throw new IllegalStateException("Nobody words notices of kind " + notice.kind());
        }
        work.afterCommit(() -> worker.execute(() -> attempt(notice, text, 0)));
    }

    private void attempt(Notice notice, NoticeText text, int failures) {
        try {
            text.write(notice).ifPresent(letter -> send(letter, notice.nonce()));
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == MessengerTrouble.Kind.UNAVAILABLE && failures < PAUSES.size()) {
                Duration pause = PAUSES.get(failures);
                worker.schedule(() -> attempt(notice, text, failures + 1), pause.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                LOG.warn("A notice of kind {} could not be sent: {}", notice.kind(), trouble.getMessage());
            }
        } catch (RuntimeException fault) {
            LOG.error("A notice of kind {} could not be worded", notice.kind(), fault);
        }
    }

    private void send(Letter letter, String nonce) {
        try {
            messenger.tell(letter.receiver(), letter.inPrivate(), nonce);
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() != MessengerTrouble.Kind.UNREACHABLE || letter.otherwise() == null) {
                throw trouble;
            }
            messenger.post(letter.otherwise(), mentioning(letter), nonce);
        }
    }

    /** The receiver alone is pinged: everything else in the message stays without effect. */
    private static MessageCreateData mentioning(Letter letter) {
        String person = Long.toUnsignedString(letter.receiver().value());
        return new MessageCreateBuilder()
                .useComponentsV2()
                .addComponents(TextDisplay.of("<@" + person + ">"))
                .addComponents(letter.inPublic().getComponents())
                .setAllowedMentions(List.of())
                .mentionUsers(person)
                .build();
    }
}
