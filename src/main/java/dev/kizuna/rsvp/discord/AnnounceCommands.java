package dev.kizuna.rsvp.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.rsvp.discord.RsvpIds.Missing;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Coordinators announce: a preview first, then the card for all, and a text for elsewhere. */
final class AnnounceCommands {
    private static final long PATIENCE_SECONDS = 20;

    private final Meetings meetings;
    private final MeetingRoom room;
    private final MeetingSuggestions suggestions;
    private final Scenes scenes;
    private final Invitations invitations;
    private final InvitationCard card;
    private final Checkup checkup;
    private final MeetingWords words;
    private final LineText line;
    private final Texts texts;

    AnnounceCommands(
            Meetings meetings,
            MeetingRoom room,
            Scenes scenes,
            Invitations invitations,
            InvitationCard card,
            Checkup checkup,
            Texts texts) {
        this.meetings = meetings;
        this.room = room;
        this.suggestions = room.suggestions();
        this.scenes = scenes;
        this.invitations = invitations;
        this.card = card;
        this.checkup = checkup;
        this.words = room.words();
        this.line = new LineText(texts, words);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "meeting announce",
                COORDINATORS,
                List.of(suggestions.option(MeetingChoice.DRAFTS)),
                (caller, given) -> preview(caller, suggestions.chosen(caller, given, MeetingChoice.DRAFTS)));
        routes.press(
                RsvpIds.ANNOUNCE,
                COORDINATORS,
                (caller, of) -> preview(caller, meetings.get(caller.inCircle(), of.meeting())));
        routes.press(RsvpIds.ANNOUNCED, COORDINATORS, (caller, of) -> announce(caller, of.meeting()));
        routes.press(RsvpIds.PUT_BACK, COORDINATORS, this::putBack);
    }

    private Response preview(Caller caller, MeetingView meeting) {
        Language reader = caller.language();
        if (meeting.isPublic()) {
            return Response.show(result(meeting, reader, "rsvp.announce.already"));
        }
        Scene scene = scenes.of(caller.inCircle(), meeting.id());
        return Response.show(new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(
                        TextDisplay.of(texts.get(
                                reader,
                                "rsvp.announce.preview",
                                "channel",
                                mention(scene.circle().channel().value()))),
                        card.preview(scene),
                        ActionRow.of(
                                Button.primary(
                                        RsvpIds.ANNOUNCED.write(new Of(meeting)),
                                        texts.get(reader, "rsvp.announce.button")),
                                room.back(meeting, reader)))
                .build());
    }

    private Response announce(Caller caller, MeetingId id) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.announce(circle, id);
        return settled(caller, meeting, "rsvp.announce.done");
    }

    private Response putBack(Caller caller, Missing missing) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, missing.meeting());
        invitations.putBack(circle, meeting.id(), missing.piece());
        return settled(caller, meeting, "rsvp.announce.putBack");
    }

    /** Says what came of it once Discord has had its say. */
    private Response settled(Caller caller, MeetingView meeting, String key) {
        return Response.later(() -> {
            try {
                invitations.settled(meeting.id()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                return Response.show(result(meeting, caller.language(), "rsvp.announce.slow"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Response.show(result(meeting, caller.language(), "rsvp.announce.slow"));
            }
            return Response.show(result(meeting, caller.language(), key));
        });
    }

    private MessageCreateData result(MeetingView meeting, Language reader, String key) {
        List<MessageTopLevelComponent> parts = new ArrayList<>();
        Invitation invitation = invitations.find(meeting.id()).orElseThrow();
        parts.add(TextDisplay.of(
                invitation.part(Piece.CARD).isThere()
                        ? texts.get(
                                reader,
                                key,
                                "channel",
                                mention(invitation.channel().value()))
                        : texts.get(reader, "rsvp.announce.slow")));
        for (Piece piece : Piece.values()) {
            if (invitation.part(piece).isMissing()) {
                parts.add(TextDisplay.of(checkup.words(piece, invitation.part(piece), words.title(meeting), reader)));
                parts.add(ActionRow.of(checkup.repair(invitation, piece, reader)));
            }
        }
        Scene scene = scenes.of(meeting.circle(), meeting.id());
        parts.add(TextDisplay.of(texts.get(reader, "rsvp.announce.line")));
        parts.add(TextDisplay.of(line.copyable(meeting, scene.language())));
        return new MessageCreateBuilder().useComponentsV2().setComponents(parts).build();
    }

    private static String mention(long channel) {
        return "<#" + Long.toUnsignedString(channel) + ">";
    }
}
