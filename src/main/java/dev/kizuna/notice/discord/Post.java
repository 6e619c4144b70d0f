package dev.kizuna.notice.discord;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.UserId;
import dev.kizuna.notice.Claim;
import dev.kizuna.notice.Outbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one message to Discord and notes what came of it. What an earlier try may have brought there is looked for
 * first: Discord forgets a nonce after some minutes, but not the message. What was given up is begun no more, so that a
 * request still on its way arrives while its nonce is known.
 */
final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    /** To look for a message, and to send it. */
    static final Duration LONGEST = Messenger.PATIENCE.multipliedBy(2);

    private final Outbox outbox;
    private final Messenger messenger;
    private final Texts texts;

    Post(Outbox outbox, Messenger messenger, Texts texts) {
        this.outbox = outbox;
        this.messenger = messenger;
        this.texts = texts;
    }

    /** By direct message; where the person takes none, into the thread a little later, or onto the phone list. */
    void tell(Claim claim, UserId person, Letter letter) {
        if (outbox.hold(List.of(claim)).isEmpty()) {
            return;
        }
        try {
            String mark = WishIds.Mark.of(claim);
            if (!claim.doubtful() || messenger.find(person, mark).isEmpty()) {
                messenger.tell(person, signed(letter.inPrivate(), letter.reader(), mark, texts), claim.nonce());
            }
            outbox.sent(claim);
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == MessengerTrouble.Kind.UNAVAILABLE) {
                outbox.failed(List.of(claim), true);
            } else if (letter.thread() != null) {
                outbox.intoThread(claim);
            } else {
                outbox.toPhone(List.of(claim));
            }
            noteUnexpected(claim, trouble);
        }
    }

    /** One message into the thread for all of these, mentioning them and nobody else. */
    void mention(List<Addressed> gathered) {
        List<Claim> claims = outbox.hold(gathered.stream().map(Addressed::claim).toList());
        if (claims.isEmpty()) {
            return;
        }
        List<Addressed> together =
                gathered.stream().filter(one -> claims.contains(one.claim())).toList();
        Claim first = claims.get(0);
        Letter letter = together.get(0).letter();
        if (letter.thread() == null) {
            outbox.toPhone(claims);
            return;
        }
        try {
            String mark = WishIds.Mark.of(first);
            if (!first.doubtful() || messenger.find(letter.thread(), mark).isEmpty()) {
                outbox.together(claims);
                messenger.post(
                        letter.thread(), signed(mentioning(together), letter.circle(), mark, texts), first.nonce());
            }
            outbox.posted(claims);
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == MessengerTrouble.Kind.UNAVAILABLE) {
                outbox.failed(claims, true);
            } else {
                outbox.toPhone(claims);
            }
            noteUnexpected(first, trouble);
        }
    }

    private static void noteUnexpected(Claim claim, MessengerTrouble trouble) {
        if (trouble.kind() != MessengerTrouble.Kind.UNREACHABLE) {
            LOG.warn("A notice of kind {} could not be said: {}", claim.notice().kind(), trouble.getMessage());
        }
    }

    /** With the button by which it is known, and found again. */
    static MessageCreateData signed(MessageCreateData message, Language reader, String mark, Texts texts) {
        return MessageCreateBuilder.from(message)
                .addComponents(ActionRow.of(Button.secondary(mark, texts.get(reader, "notice.button.wish"))))
                .build();
    }

    private static MessageCreateData mentioning(List<Addressed> together) {
        List<String> people = new ArrayList<>();
        for (Addressed one : together) {
            UserId person = one.letter().receiver();
            if (person != null) {
                people.add(Long.toUnsignedString(person.value()));
            }
        }
        return new MessageCreateBuilder()
                .useComponentsV2()
                .addComponents(TextDisplay.of("<@" + String.join("> <@", people) + ">"))
                .addComponents(together.get(0).letter().inPublic().getComponents())
                .setAllowedMentions(List.of())
                .mentionUsers(people.toArray(String[]::new))
                .build();
    }

    /** A claimed notice and its words. */
    record Addressed(Claim claim, Letter letter) {}
}
