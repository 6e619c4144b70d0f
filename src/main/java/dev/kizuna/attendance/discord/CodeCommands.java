package dev.kizuna.attendance.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.attendance.Hours;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/** What hangs on the wall: the word, and the way to the meeting's card as a picture. */
final class CodeCommands {
    private final Attendances attendances;
    private final Meetings meetings;
    private final MeetingSuggestions suggestions;
    private final Function<MeetingId, Optional<String>> addresses;
    private final MeetingWords words;
    private final Texts texts;

    CodeCommands(
            Attendances attendances,
            Meetings meetings,
            MeetingSuggestions suggestions,
            Function<MeetingId, Optional<String>> addresses,
            MeetingWords words,
            Texts texts) {
        this.attendances = attendances;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.addresses = addresses;
        this.words = words;
        this.texts = texts;
    }

    void register(Routes routes) {
        suggestions.command(
                routes,
                "attendance code",
                MeetingChoice.STANDING,
                (caller, meeting, given) -> show(caller, meeting.id()));
        routes.press(AttendanceIds.CODE, COORDINATORS, (caller, of) -> show(caller, of.meeting()));
    }

    Response show(Caller caller, MeetingId id) {
        String word = attendances.code(caller.inCircle(), id);
        MeetingView meeting = meetings.get(caller.inCircle(), id);
        return Response.later(() -> card(meeting, word, caller.language()));
    }

    private Response card(MeetingView meeting, String word, Language reader) {
        Optional<String> address = addresses.apply(meeting.id());
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                reader,
                "attendance.code",
                "title",
                words.title(meeting),
                "word",
                word,
                "opens",
                Hours.opens(meeting).atZone(meeting.zone()))));
        address.ifPresent(link -> {
            parts.add(TextDisplay.of(texts.get(reader, "attendance.code.picture")));
            FileUpload picture = FileUpload.fromData(
                    QrPicture.of(link), "kizuna-checkin-" + meeting.id().value() + ".png");
            parts.add(MediaGallery.of(MediaGalleryItem.fromFile(picture)
                    .withDescription(texts.get(reader, "attendance.code.alt", "title", meeting.title()))));
        });
        return Response.whisper(Card.of(parts));
    }
}
