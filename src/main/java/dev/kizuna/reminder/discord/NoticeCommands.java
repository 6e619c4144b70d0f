package dev.kizuna.reminder.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Told;
import dev.kizuna.reminder.Reminders;
import dev.kizuna.reminder.discord.ReminderIds.Call;
import dev.kizuna.reminder.discord.ReminderIds.Sheet;
import dev.kizuna.reminder.discord.ReminderIds.Switch;
import java.util.List;

/** What became of a meeting's notices: looked through, said once more to one person, phoned where nothing else reaches. */
final class NoticeCommands {
    private final Reminders reminders;
    private final Notices notices;
    private final Sayings sayings;
    private final ToldCard told;
    private final PhoneCard phone;

    NoticeCommands(Reminders reminders, Notices notices, Sayings sayings, ToldCard told, PhoneCard phone) {
        this.reminders = reminders;
        this.notices = notices;
        this.sayings = sayings;
        this.told = told;
        this.phone = phone;
    }

    void register(Routes routes) {
        routes.press(ReminderIds.TOLD, COORDINATORS, this::told);
        routes.fields(ReminderIds.AGAIN, COORDINATORS, this::again);
        routes.press(ReminderIds.PHONE, COORDINATORS, this::phone);
        routes.press(ReminderIds.PHONED, COORDINATORS, this::phoned);
    }

    /** One to which people have been asked. */
    private MeetingView meeting(Caller caller, MeetingId meeting) {
        return reminders.outlook(caller.inCircle(), meeting).meeting();
    }

    private Response told(Caller caller, Sheet sheet) {
        MeetingView meeting = meeting(caller, sheet.meeting());
        List<Said> said = sayings.about(caller.inCircle(), meeting.id());
        return Response.show(told.of(meeting, said, sheet.page(), caller.language()));
    }

    private Response again(Caller caller, Sheet sheet, Fields fields) {
        meeting(caller, sheet.meeting());
        long chosen = fields.id(Routes.CHOSEN).orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
        notices.again(caller.inCircle(), known(caller, sheet.meeting(), chosen).id());
        return told(caller, sheet);
    }

    /** What is read out may have to be asked of Discord. */
    private Response phone(Caller caller, Sheet sheet) {
        MeetingView meeting = meeting(caller, sheet.meeting());
        return Response.later(() -> Response.show(
                phone.of(meeting, sayings.about(caller.inCircle(), meeting.id()), sheet.page(), caller.language())));
    }

    private Response phoned(Caller caller, Call call) {
        meeting(caller, call.meeting());
        Told notice = known(caller, call.meeting(), call.notice());
        notices.phoned(caller.inCircle(), notice.id(), call.done() == Switch.ON);
        return phone(caller, new Sheet(call.meeting(), 1));
    }

    private Told known(Caller caller, MeetingId meeting, long notice) {
        return notices.find(caller.inCircle(), notice)
                .filter(found -> found.notice().meeting().equals(meeting))
                .orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
    }
}
