package dev.kizuna.contact.discord;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.circle.Circles;
import dev.kizuna.contact.ContactNotice;
import dev.kizuna.contact.Exchanges;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.contact.followup.Pairing;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Redraws;
import dev.kizuna.grouping.GroupingNotice;
import dev.kizuna.grouping.ToldCompany;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Mending;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.privacy.ErasureWatcher;
import dev.kizuna.privacy.Whom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Takes a name out of what others were told in private, once its owner is erased: of the last {@link Mending#LASTING},
 * which is as far back as the house finds its own messages. What says nothing without them says that instead. It is
 * remembered in memory alone: what a stop of the house interrupts stays as it is.
 */
public final class ForgottenNames implements ErasureWatcher {
    private final Exchanges exchanges;
    private final ToldCompany told;
    private final Map<String, BiPredicate<Notice, Erased>> naming = new HashMap<>();
    private final Members members;
    private final Circles circles;
    private final Mending mending;
    private final Texts texts;
    private final Redraws<Erased> redraws;

    /** @param further of other rooms, the kinds that name people, with which of them name somebody */
    public ForgottenNames(
            Exchanges exchanges,
            ToldCompany told,
            Map<String, BiPredicate<Notice, MemberId>> further,
            Members members,
            Circles circles,
            Mending mending,
            Texts texts,
            ScheduledExecutorService worker) {
        this.exchanges = exchanges;
        this.told = told;
        this.members = members;
        this.circles = circles;
        this.mending = mending;
        this.texts = texts;
        this.redraws = new Redraws<>(worker, this::mend);
        further.forEach((kind, names) -> naming.put(
                kind, (notice, erased) -> names.test(notice, erased.whom().member())));
        naming.putAll(Stream.of(
                        ContactNotice.EXCHANGE.kind(),
                        FollowupNotice.TOMORROW.kind(),
                        FollowupNotice.PROMISED.kind(),
                        FollowupNotice.GOES_ON.kind(),
                        GroupingNotice.SEATED.kind())
                .collect(toMap(identity(), kind -> ForgottenNames::satWith)));
        naming.put(FollowupNotice.WISHED.kind(), (notice, erased) -> true);
        naming.put(FollowupNotice.INTRODUCED.kind(), (notice, erased) -> {
            Pairing two = Pairing.read(notice.occasion());
            return Stream.of(two.asker(), two.other()).anyMatch(erased.whom().member()::equals);
        });
    }

    @Override
    public Runnable erasing(Whom whom) {
        Map<MeetingId, Set<MemberId>> company = new HashMap<>(told.of(whom.member()));
        exchanges
                .tables(whom.circle(), whom.member())
                .forEach((meeting, people) -> company.merge(meeting, people, ForgottenNames::both));
        Erased erased = new Erased(whom, company);
        return () -> redraws.mark(erased);
    }

    private void mend(Erased erased) {
        mending.mend(
                erased.whom().circle(),
                naming.keySet(),
                notice -> naming.getOrDefault(notice.kind(), (one, nobody) -> false)
                        .test(notice, erased),
                this::instead);
    }

    private static boolean satWith(Notice notice, Erased erased) {
        return erased.company().getOrDefault(notice.meeting(), Set.of()).contains(notice.receiver());
    }

    private Wording instead(Notice notice) {
        Person person = members.get(notice.circle(), notice.receiver());
        Reading reading = Reading.of(circles, notice.circle(), person);
        MessageCreateData gone = gone(texts, reading.reader());
        return new Letter(person.user().orElse(null), reading.reader(), gone, reading.circle(), gone, null, "");
    }

    static MessageCreateData gone(Texts texts, Language reader) {
        return Card.of(TextDisplay.of(texts.get(reader, "contact.forgotten")));
    }

    private static Set<MemberId> both(Set<MemberId> one, Set<MemberId> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toSet());
    }

    /** @param company with whom they sat, or were to, meeting by meeting */
    private record Erased(Whom whom, Map<MeetingId, Set<MemberId>> company) {
        /** As it stands in the log: without whose it is. */
        @Override
        public String toString() {
            return "an erased name in direct messages";
        }
    }
}
