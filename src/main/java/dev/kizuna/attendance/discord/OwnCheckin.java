package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.discord.AttendanceIds.Own;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.discord.MeetingWords;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** Members check in alone: by the word on the wall, or by the button under a reminder. */
final class OwnCheckin {
    private static final String CODE = "code";
    private static final int LONGEST = 40;

    private final Attendances attendances;
    private final PlannedTables tables;
    private final MeetingWords meetings;
    private final Texts texts;

    OwnCheckin(Attendances attendances, PlannedTables tables, MeetingWords meetings, Texts texts) {
        this.attendances = attendances;
        this.tables = tables;
        this.meetings = meetings;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "checkin", Audience.MEMBERS, List.of(Option.text(CODE, LONGEST).asRequired()), this::byCode);
        routes.press(AttendanceIds.CHECK_IN, Audience.ANYONE, this::byButton);
    }

    private Response byCode(Caller caller, Arguments given) {
        CircleId circle = caller.inCircle();
        return shown(
                caller,
                attendances.checkInByCode(
                        circle, AttendanceIds.member(caller, circle), given.requiredText(CODE), caller.interaction()));
    }

    private Response byButton(Caller caller, Own own) {
        return shown(
                caller,
                attendances.checkInByButton(
                        own.circle(), own.meeting(), AttendanceIds.member(caller, own.circle()), caller.interaction()));
    }

    private Response shown(Caller caller, Checkin checkin) {
        String key = checkin.news() ? "attendance.own.in" : "attendance.own.inAlready";
        List<TextDisplay> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                caller.language(),
                key,
                "name",
                PersonWords.name(checkin.person()),
                "title",
                meetings.title(checkin.meeting()))));
        new ToldTables(tables.of(checkin.meeting().circle(), checkin.meeting().id()))
                .number(checkin.person())
                .map(number -> TextDisplay.of(texts.get(caller.language(), "attendance.own.table", "number", number)))
                .ifPresent(parts::add);
        return Response.whisper(Card.of(parts));
    }
}
