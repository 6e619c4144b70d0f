package dev.kizuna.contact.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.discord.FollowupIds.Brought;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Introductions;
import dev.kizuna.contact.followup.Introductions.Wish;
import dev.kizuna.contact.followup.Pairing;
import dev.kizuna.contact.followup.Tie;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What coordinators are told of those who wait to be introduced, and the two once they were: names, and nothing of what
 * anybody said. Nobody else reads any of it, so it is never said in a thread.
 */
final class IntroductionLetters {
    private static final int MOST = 8;
    private static final int NAME = 60;

    private final Followups followups;
    private final Introductions introductions;
    private final Members members;
    private final Circles circles;
    private final Visitors visitors;
    private final FollowupWays ways;
    private final Texts texts;

    IntroductionLetters(
            Followups followups,
            Introductions introductions,
            Members members,
            Circles circles,
            Visitors visitors,
            FollowupWays ways,
            Texts texts) {
        this.followups = followups;
        this.introductions = introductions;
        this.members = members;
        this.circles = circles;
        this.visitors = visitors;
        this.ways = ways;
        this.texts = texts;
    }

    /** To a coordinator: all who wait by now. Discord is asked whether they still coordinate. */
    Wording wished(Notice notice) {
        List<Wish> waiting = introductions.waiting(notice.circle());
        Person coordinator = members.get(notice.circle(), notice.receiver());
        boolean coordinates = coordinator
                .user()
                .map(user -> visitors.other(notice.circle(), user).coordinates())
                .orElse(false);
        if (waiting.isEmpty() || !coordinates) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        return letter(notice, coordinator, "followup.wished.spoken", "", reader -> wished(notice, waiting, reader));
    }

    private MessageCreateData wished(Notice notice, List<Wish> waiting, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "followup.wished.head", "count", waiting.size())));
        waiting.stream().limit(MOST).forEach(wish -> parts.add(row(notice.circle(), wish, reader)));
        if (waiting.size() > MOST) {
            parts.add(TextDisplay.of(texts.get(reader, "followup.wished.more", "count", waiting.size() - MOST)));
        }
        return Card.of(parts);
    }

    private Section row(CircleId circle, Wish wish, Language reader) {
        return Section.of(
                Button.primary(
                        FollowupIds.BROUGHT.write(new Brought(
                                circle, wish.asker().id(), wish.other().id())),
                        texts.get(reader, "followup.button.made")),
                TextDisplay.of(new WishWords(texts).of(wish, reader)));
    }

    /** To each of the two. */
    Wording introduced(Notice notice) {
        Pairing pairing = Pairing.read(notice.occasion());
        boolean asked = notice.receiver().equals(pairing.asker());
        MemberId otherId = asked ? pairing.other() : pairing.asker();
        Map<MemberId, Person> two = members.get(notice.circle(), List.of(notice.receiver(), otherId));
        Person person = two.get(notice.receiver());
        Person other = two.get(otherId);
        if (person == null || other == null || other.isErased() || person.user().isEmpty()) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        String name = UserText.label(other.name(), NAME);
        return asked
                ? letter(
                        notice,
                        person,
                        "followup.introduced.spoken",
                        name,
                        reader -> toAsker(notice.circle(), tie(notice, person, otherId), reader))
                : letter(
                        notice,
                        person,
                        "followup.presented.spoken",
                        name,
                        reader -> Card.of(TextDisplay.of(
                                texts.get(reader, "followup.presented", "name", SeenCards.name(other.name())))));
    }

    private Tie tie(Notice notice, Person asker, MemberId other) {
        UserId user = asker.user().orElseThrow();
        return followups.with(new Viewer(notice.circle(), user, asker.id(), false), other);
    }

    private MessageCreateData toAsker(CircleId circle, Tie tie, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(
                        reader,
                        "followup.introduced",
                        "name",
                        SeenCards.name(tie.other().name()))),
                ActionRow.of(ways.with(circle, tie, reader)));
    }

    /** @param other whose name is read out where it has to be phoned */
    private Letter letter(
            Notice notice, Person person, String spoken, String other, Function<Language, MessageCreateData> card) {
        Reading reading = Reading.of(circles, notice.circle(), person);
        UserId user = person.user().orElse(null);
        return new Letter(
                user,
                reading.reader(),
                card.apply(reading.reader()),
                reading.circle(),
                card.apply(reading.circle()),
                null,
                texts.get(reading.circle(), spoken, "name", UserText.label(person.name(), NAME), "other", other));
    }
}
