package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.TableWishes;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberSuggestions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Coordinators say who sits with whom, and who does not. Theirs alone to see. */
final class PairCommands {
    private static final String PERSON = "person";
    private static final String OTHER = "other";
    private static final String KIND = "kind";
    private static final int NAME = 100;
    private static final Pattern TWO = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private final TableWishes wishes;
    private final Meetings meetings;
    private final Members members;
    private final MeetingSuggestions suggestions;
    private final PairCard card;
    private final Texts texts;

    PairCommands(TableWishes wishes, Meetings meetings, Members members, MeetingSuggestions suggestions, Texts texts) {
        this.wishes = wishes;
        this.meetings = meetings;
        this.members = members;
        this.suggestions = suggestions;
        this.card = new PairCard(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        MemberSuggestions people = new MemberSuggestions(members);
        routes.command(
                "groups apart",
                COORDINATORS,
                List.of(
                        Option.suggested(PERSON, people).asRequired(),
                        Option.suggested(OTHER, people).asRequired(),
                        suggestions.option(MeetingChoice.STANDING)),
                this::apart);
        routes.press(GroupingIds.PAIRS, COORDINATORS, (caller, of) -> {
            meetings.get(caller.inCircle(), of.meeting());
            return pairs(caller, of, "");
        });
        routes.press(GroupingIds.TWO, COORDINATORS, (caller, of) -> {
            meetings.get(caller.inCircle(), of.meeting());
            return Response.ask(form(of, caller.language()));
        });
        routes.fields(GroupingIds.TWO_FILLED, COORDINATORS, this::filled);
        routes.fields(GroupingIds.UNPAIR, COORDINATORS, this::unpair);
    }

    private Response apart(Caller caller, Arguments given) {
        CircleId circle = caller.inCircle();
        Of of = new Of(suggestions.chosen(caller, given, MeetingChoice.STANDING));
        Person one = members.meant(circle, given.requiredText(PERSON));
        Person other = members.meant(circle, given.requiredText(OTHER));
        wishes.wish(circle, one.id(), other.id(), BondKind.APART);
        return pairs(caller, of, texts.get(caller.language(), "groups.news.wished"));
    }

    private Response pairs(Caller caller, Of of, String news) {
        return Response.show(card.of(of, wishes.pairs(caller.inCircle()), news, caller.language()));
    }

    private Response filled(Caller caller, Of of, Fields fields) {
        CircleId circle = caller.inCircle();
        meetings.get(circle, of.meeting());
        Person one = members.meant(circle, fields.text(PERSON).orElse(""));
        Person other = members.meant(circle, fields.text(OTHER).orElse(""));
        BondKind kind = fields.choice(KIND, BondKind.class).orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
        wishes.wish(circle, one.id(), other.id(), kind);
        return pairs(caller, of, texts.get(caller.language(), "groups.news.wished"));
    }

    private Response unpair(Caller caller, Of of, Fields chosen) {
        CircleId circle = caller.inCircle();
        meetings.get(circle, of.meeting());
        Matcher two = TWO.matcher(chosen.text(Routes.CHOSEN).orElse(""));
        if (!two.matches()) {
            throw new Refusal(EdgeRefusal.OUT_OF_DATE);
        }
        wishes.forget(circle, new MemberId(Long.parseLong(two.group(1))), new MemberId(Long.parseLong(two.group(2))));
        return pairs(caller, of, texts.get(caller.language(), "groups.news.forgotten"));
    }

    private Modal form(Of of, Language reader) {
        StringSelectMenu.Builder kinds = StringSelectMenu.create(KIND);
        for (BondKind kind : BondKind.values()) {
            kinds.addOption(texts.word(reader, kind), kind.name());
        }
        return Modal.create(GroupingIds.TWO_FILLED.write(of), texts.get(reader, "groups.two.title"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "groups.two.one"),
                                texts.get(reader, "groups.two.hint"),
                                name(PERSON)),
                        Label.of(texts.get(reader, "groups.two.other"), name(OTHER)),
                        Label.of(texts.get(reader, "groups.two.kind"), kinds.build()))
                .build();
    }

    private static TextInput name(String id) {
        return TextInput.create(id, TextInputStyle.SHORT)
                .setRequired(true)
                .setMaxLength(NAME)
                .build();
    }
}
