package dev.kizuna.notice.discord;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Said;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** Words anew what was said in private, where what it told has changed since. */
public final class Mending {
    /** What is older has been read, and answered or not. */
    static final Duration LASTING = Duration.ofDays(30);

    private final Notices notices;
    private final NoticeTexts wordings;
    private final Messenger messenger;
    private final Texts texts;
    private final Clock clock;

    public Mending(Notices notices, NoticeTexts wordings, Messenger messenger, Texts texts, Clock clock) {
        this.notices = notices;
        this.wordings = wordings;
        this.messenger = messenger;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Gives the direct messages of these notices the words of this moment; what has lost its sense, and what cannot be
     * found any more, stays as it is. Waits for Discord.
     *
     * @throws MessengerTrouble when Discord cannot be reached, so that it is to be tried again
     */
    public void mend(CircleId circle, Collection<String> kinds, Predicate<Notice> which) {
        mend(circle, kinds, which, notice -> new Wording.Needless(Lapse.OVERTAKEN));
    }

    /**
     * The same for what must not stay as it is.
     *
     * @param instead what stands there in place of what has lost its sense
     */
    public void mend(CircleId circle, Collection<String> kinds, Predicate<Notice> which, NoticeText instead) {
        notices.said(circle, kinds, clock.instant().minus(LASTING)).stream()
                .filter(said -> which.test(said.notice()))
                .forEach(said -> mend(said, instead));
    }

    private void mend(Said said, NoticeText instead) {
        try {
            Wording wording = wordings.write(said.notice());
            Wording now = wording instanceof Letter ? wording : instead.write(said.notice());
            if (now instanceof Letter letter && letter.receiver() != null) {
                mend(said, letter, letter.receiver());
            }
        } catch (Refusal gone) {
            // Whom or what it was about is not there any more.
            return;
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == MessengerTrouble.Kind.UNAVAILABLE) {
                throw trouble;
            }
        }
    }

    private void mend(Said said, Letter letter, UserId person) {
        String mark = WishIds.Mark.of(said);
        Optional<MessageId> message = messenger.find(person, mark);
        message.ifPresent(
                found -> messenger.edit(person, found, Post.signed(letter.inPrivate(), letter.reader(), mark, texts)));
    }
}
