package dev.kizuna.notice.discord;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kizuna.discord.Messenger;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.notice.Claim;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.Terms.Weight;
import dev.kizuna.notice.Way;
import dev.kizuna.notice.Wish;
import dev.kizuna.notice.discord.Post.Addressed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round of saying what is owed: claims a handful, words each as things stand, and brings it to Discord. */
public final class Delivery implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    /** In one message of a thread: far below Discord's 100, and short enough to read. */
    private static final int MENTIONS = 40;

    private final Notices notices;
    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Post post;
    private final Executor senders;
    private final int pace;

    /**
     * @param senders a few threads that wait for Discord
     * @param pace how many notices one round says at most; with a round each second, notices a second
     */
    public Delivery(
            Notices notices,
            Outbox outbox,
            NoticeTexts wordings,
            Messenger messenger,
            Texts texts,
            Executor senders,
            int pace) {
        this.notices = notices;
        this.outbox = outbox;
        this.texts = wordings;
        this.post = new Post(outbox, messenger, texts);
        this.senders = senders;
        this.pace = pace;
    }

    /** Returns when everything claimed has been said, or has not. */
    @Override
    public void run() {
        List<Claim> claims = outbox.claim(pace);
        if (claims.isEmpty()) {
            return;
        }
        List<CompletableFuture<Void>> saying = new ArrayList<>();
        List<Addressed> forThreads = new ArrayList<>();
        var wishes = notices.wishes(
                claims.stream().map(claim -> claim.notice().receiver()).toList());
        for (Claim claim : claims) {
            Wish wish = wishes.getOrDefault(claim.notice().receiver(), Wish.PRIVATE);
            Letter letter = letter(claim, wish);
            if (letter == null) {
                continue;
            }
            UserId person = letter.receiver();
            if (person == null) {
                outbox.toPhone(List.of(claim));
            } else if (claim.way() == Way.THREAD) {
                forThreads.add(new Addressed(claim, letter));
            } else if (wish == Wish.THREAD && letter.thread() != null) {
                outbox.intoThread(claim);
            } else {
                saying.add(CompletableFuture.runAsync(() -> post.tell(claim, person, letter), senders));
            }
        }
        messages(forThreads)
                .forEach(together -> saying.add(CompletableFuture.runAsync(() -> post.mention(together), senders)));
        CompletableFuture.allOf(saying.toArray(CompletableFuture[]::new)).join();
    }

    /** None when nothing is to be said, or cannot be worded now. */
    private @Nullable Letter letter(Claim claim, Wish wish) {
        if (wish == Wish.CHANGES && claim.terms().weight() == Weight.REMINDER) {
            outbox.lapsed(claim, Lapse.UNWANTED);
            return null;
        }
        try {
            Wording wording = texts.write(claim.notice());
            if (wording instanceof Letter letter) {
                return letter;
            }
            outbox.lapsed(claim, ((Wording.Needless) wording).reason());
        } catch (RuntimeException fault) {
            LOG.error("A notice of kind {} could not be worded", claim.notice().kind(), fault);
            outbox.failed(List.of(claim), claim.doubtful());
        }
        return null;
    }

    /** What is of one kind about one meeting is one message; what has been tried together stays together. */
    private static Iterable<List<Addressed>> messages(List<Addressed> addressed) {
        Map<Message, List<Addressed>> same = addressed.stream()
                .collect(groupingBy(
                        one -> new Message(
                                one.letter().thread(),
                                one.claim().notice().kind(),
                                one.claim().notice().meeting(),
                                one.claim().doubtful() ? one.claim().batch() : 0),
                        LinkedHashMap::new,
                        toList()));
        List<List<Addressed>> messages = new ArrayList<>();
        same.values().forEach(all -> {
            for (int from = 0; from < all.size(); from += MENTIONS) {
                messages.add(all.subList(from, Math.min(all.size(), from + MENTIONS)));
            }
        });
        return messages;
    }

    private record Message(@Nullable ChannelId thread, String kind, MeetingId meeting, long tried) {}
}
