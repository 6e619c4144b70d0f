package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.resource.Cases;
import dev.kizuna.resource.ResourceRefusal;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@code /groups scribe}: the case and the stories, and the card by which everybody at the tables comes to their own. */
final class CallCommands {
    private final Circles circles;
    private final Meetings meetings;
    private final Cases cases;
    private final Messenger messenger;
    private final Function<MeetingId, Optional<ChannelId>> threads;
    private final MeetingSuggestions suggestions;
    private final StoriesCard stories;
    private final MeetingWords meetingWords;
    private final ResourceWords words;
    private final Texts texts;

    CallCommands(
            Circles circles,
            Meetings meetings,
            Cases cases,
            Messenger messenger,
            Function<MeetingId, Optional<ChannelId>> threads,
            MeetingSuggestions suggestions,
            StoriesCard stories,
            MeetingWords meetingWords,
            ResourceWords words,
            Texts texts) {
        this.circles = circles;
        this.meetings = meetings;
        this.cases = cases;
        this.messenger = messenger;
        this.threads = threads;
        this.suggestions = suggestions;
        this.stories = stories;
        this.meetingWords = meetingWords;
        this.words = words;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "groups scribe",
                COORDINATORS,
                List.of(suggestions.option(MeetingChoice.STANDING)),
                (caller, given) -> Response.show(stories.of(
                        caller,
                        suggestions
                                .current(caller, given, MeetingChoice.STANDING)
                                .id(),
                        1,
                        "")));
        routes.press(
                ResourceIds.STORIES,
                COORDINATORS,
                (caller, leaf) -> Response.show(stories.of(caller, leaf.meeting(), leaf.page(), "")));
        routes.press(ResourceIds.CALL, COORDINATORS, this::ask);
        routes.press(ResourceIds.CALLED, COORDINATORS, this::call);
    }

    /** What everybody would see, and where. */
    private Response ask(Caller caller, Of of) {
        Language reader = caller.language();
        MeetingView meeting = standing(caller, of);
        return Response.show(Card.of(
                TextDisplay.of(texts.get(
                        reader,
                        "resource.call.ask",
                        "channel",
                        "<#" + place(meeting).value() + ">")),
                TextDisplay.of(quoted(words(meeting))),
                ActionRow.of(
                        Button.success(ResourceIds.CALLED.write(of), texts.get(reader, "resource.call.post")),
                        Button.secondary(
                                ResourceIds.STORIES.write(new Leaf(of.meeting(), 1)),
                                texts.get(reader, "resource.button.back")))));
    }

    private Response call(Caller caller, Of of) {
        MeetingView meeting = standing(caller, of);
        return Response.later(() -> {
            String news;
            try {
                messenger.post(place(meeting), card(meeting), "call-" + caller.interaction());
                news = texts.get(caller.language(), "resource.call.done");
            } catch (MessengerTrouble trouble) {
                news = texts.get(caller.language(), "resource.call.failed");
            }
            return Response.show(stories.of(caller, of.meeting(), 1, news));
        });
    }

    private MessageCreateData card(MeetingView meeting) {
        return Card.of(
                TextDisplay.of(words(meeting)),
                ActionRow.of(Button.primary(
                        ResourceIds.SCRIBE.write(new Of(meeting.id())),
                        texts.get(language(meeting.circle()), "resource.button.own"))));
    }

    private String words(MeetingView meeting) {
        Language reader = language(meeting.circle());
        return texts.get(reader, "resource.call", "title", meetingWords.title(meeting))
                + cases.find(meeting.circle(), meeting.id())
                        .map(one -> "\n" + words.fictional(one, reader))
                        .orElse("");
    }

    private static String quoted(String words) {
        return "> " + words.replace("\n", "\n> ");
    }

    private ChannelId place(MeetingView meeting) {
        return threads.apply(meeting.id())
                .orElseGet(() -> circles.settings(meeting.circle()).channel());
    }

    private Language language(CircleId circle) {
        return Language.of(circles.settings(circle).language().toLanguageTag());
    }

    private MeetingView standing(Caller caller, Of of) {
        MeetingView meeting = meetings.get(caller.inCircle(), of.meeting());
        if (!meeting.isPublic() || meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal(ResourceRefusal.CANCELLED);
        }
        return meeting;
    }
}
