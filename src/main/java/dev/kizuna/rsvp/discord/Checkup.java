package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.discord.Diagnosis;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.rsvp.discord.RsvpIds.Missing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;

/** Which pieces of a circle's invitations are missing, each with the button that puts it back. */
final class Checkup implements Diagnosis {
    private final Invitations invitations;
    private final Meetings meetings;
    private final Messenger messenger;
    private final MeetingWords words;
    private final Texts texts;
    private final Clock clock;

    Checkup(
            Invitations invitations,
            Meetings meetings,
            Messenger messenger,
            MeetingWords words,
            Texts texts,
            Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.messenger = messenger;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Findings findings(CircleId circle, Language reader) {
        Set<ChannelId> channels = new LinkedHashSet<>();
        List<Complaint> complaints = new ArrayList<>();
        for (Invitation invitation : invitations.of(circle)) {
            if (invitation.part(Piece.EVENT).state() != Part.State.ENDED) {
                channels.add(invitation.channel());
                look(invitation);
                complaints.addAll(complaints(invitation, reader));
            }
        }
        return new Findings(channels, complaints, List.of());
    }

    /** Discord's word is taken for what is gone, and for nothing while it cannot be asked. */
    private void look(Invitation invitation) {
        Part card = invitation.part(Piece.CARD);
        Part thread = invitation.part(Piece.THREAD);
        try {
            if (card.isThere() && !messenger.exists(invitation.channel(), new MessageId(card.there()))) {
                gone(invitation, Piece.CARD);
            }
            if (thread.isThere() && !messenger.exists(new ChannelId(thread.there()))) {
                gone(invitation, Piece.THREAD);
            }
            lookForTheEvent(invitation);
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == MessengerTrouble.Kind.GONE) {
                gone(invitation, Piece.CARD);
            }
        }
    }

    /** Once a meeting has begun Discord clears its event away by itself. */
    private void lookForTheEvent(Invitation invitation) {
        Part event = invitation.part(Piece.EVENT);
        CircleId circle = invitation.circle();
        if (event.isThere()
                && clock.instant()
                        .isBefore(meetings.get(circle, invitation.meeting()).start())
                && !messenger.isScheduled(circle, event.there())) {
            gone(invitation, Piece.EVENT);
        }
    }

    private void gone(Invitation invitation, Piece piece) {
        invitations.lost(invitation, piece);
        invitation.become(piece, invitation.part(piece).lost());
    }

    private List<Complaint> complaints(Invitation invitation, Language reader) {
        String title = words.title(meetings.get(invitation.circle(), invitation.meeting()));
        List<Complaint> complaints = new ArrayList<>();
        for (Piece piece : Piece.values()) {
            Part part = invitation.part(piece);
            if (part.isMissing()) {
                complaints.add(new Complaint(words(piece, part, title, reader), repair(invitation, piece, reader)));
            }
        }
        return complaints;
    }

    /** What is the matter with a missing piece, and what helps. */
    String words(Piece piece, Part part, String title, Language reader) {
        return part.state() == Part.State.REFUSED
                ? texts.get(reader, "rsvp.missing.refused", "piece", piece, "title", title)
                : texts.get(reader, "rsvp.missing.lost", "piece", piece, "title", title);
    }

    Button repair(Invitation invitation, Piece piece, Language reader) {
        return Button.primary(
                RsvpIds.PUT_BACK.write(new Missing(invitation.circle(), invitation.meeting(), piece)),
                texts.get(reader, "rsvp.button.putBack"));
    }
}
