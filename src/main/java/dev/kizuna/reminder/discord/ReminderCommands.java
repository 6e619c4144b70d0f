package dev.kizuna.reminder.discord;

import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.COORDINATORS;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Wish;
import dev.kizuna.reminder.Addressees;
import dev.kizuna.reminder.Coordinators;
import dev.kizuna.reminder.Outlook;
import dev.kizuna.reminder.ReminderRefusal;
import dev.kizuna.reminder.Reminders;
import dev.kizuna.reminder.discord.ReminderIds.Digest;
import dev.kizuna.reminder.discord.ReminderIds.Of;
import dev.kizuna.reminder.discord.ReminderIds.Quit;
import dev.kizuna.reminder.discord.ReminderIds.Switch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /meeting reminders}: when each comes and whom it reaches, and how coordinators change that. */
final class ReminderCommands {
    private final Reminders reminders;
    private final Coordinators coordinators;
    private final Notices notices;
    private final Sayings sayings;
    private final MeetingSuggestions suggestions;
    private final OutlookCard outlooks;
    private final WhomCard whom;
    private final LeadForms forms;
    private final Texts texts;

    ReminderCommands(
            Reminders reminders,
            Coordinators coordinators,
            Notices notices,
            Sayings sayings,
            MeetingSuggestions suggestions,
            OutlookCard outlooks,
            WhomCard whom,
            LeadForms forms,
            Texts texts) {
        this.reminders = reminders;
        this.coordinators = coordinators;
        this.notices = notices;
        this.sayings = sayings;
        this.suggestions = suggestions;
        this.outlooks = outlooks;
        this.whom = whom;
        this.forms = forms;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "meeting reminders",
                COORDINATORS,
                List.of(suggestions.option(MeetingChoice.PUBLIC)),
                (caller, given) -> show(
                        caller,
                        suggestions.chosen(caller, given, MeetingChoice.PUBLIC).id()));
        routes.press(ReminderIds.SHOW, COORDINATORS, (caller, of) -> show(caller, of.meeting()));
        routes.press(ReminderIds.WHOM, COORDINATORS, (caller, of) -> whom(caller, outlook(caller, of.meeting())));
        routes.press(
                ReminderIds.ASK_MEETING,
                COORDINATORS,
                (caller, of) -> Response.ask(forms.ofMeeting(outlook(caller, of.meeting()), caller.language())));
        routes.press(
                ReminderIds.ASK_CIRCLE,
                COORDINATORS,
                (caller, of) -> Response.ask(forms.ofCircle(outlook(caller, of.meeting()), caller.language())));
        routes.fields(ReminderIds.MEETING_FORM, COORDINATORS, this::planMeeting);
        routes.fields(ReminderIds.CIRCLE_FORM, COORDINATORS, this::planCircle);
        routes.press(ReminderIds.DIGEST, COORDINATORS, this::digest);
        routes.press(ReminderIds.QUIT, ANYONE, this::quit);
    }

    private Outlook outlook(Caller caller, MeetingId meeting) {
        return reminders.outlook(caller.inCircle(), meeting);
    }

    private Response show(Caller caller, MeetingId meeting) {
        Outlook outlook = outlook(caller, meeting);
        return Response.show(outlooks.of(
                outlook,
                spared(outlook),
                sayings.about(caller.inCircle(), meeting),
                coordinators.wantsDigest(caller.inCircle(), caller.user()),
                caller.language()));
    }

    private Response whom(Caller caller, Outlook outlook) {
        return Response.show(whom.of(outlook, spared(outlook), caller.language()));
    }

    private Set<MemberId> spared(Outlook outlook) {
        Addressees whom = outlook.whom();
        List<MemberId> all = Stream.of(whom.seated(), whom.undecided(), whom.silent())
                .flatMap(List::stream)
                .map(Person::id)
                .toList();
        return notices.wishes(all).entrySet().stream()
                .filter(said -> said.getValue() == Wish.CHANGES)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private Response planMeeting(Caller caller, Of of, Fields fields) {
        return planned(
                caller,
                of,
                ReminderIds.ASK_MEETING,
                () -> reminders.plan(caller.inCircle(), of.meeting(), LeadForms.read(fields)));
    }

    private Response planCircle(Caller caller, Of of, Fields fields) {
        return planned(
                caller, of, ReminderIds.ASK_CIRCLE, () -> reminders.plan(caller.inCircle(), LeadForms.read(fields)));
    }

    /** Words that are no leads are answered with the way back to the form. */
    private Response planned(Caller caller, Of of, IdFormat<Of> form, Runnable change) {
        outlook(caller, of.meeting());
        try {
            change.run();
        } catch (Refusal refusal) {
            if (refusal.reason() instanceof ReminderRefusal) {
                return Response.show(forms.misread(refusal, form.write(of), caller.language()));
            }
            throw refusal;
        }
        return show(caller, of.meeting());
    }

    private Response digest(Caller caller, Digest digest) {
        outlook(caller, digest.meeting());
        coordinators.wantDigest(caller.inCircle(), caller.user(), digest.wanted() == Switch.ON);
        return show(caller, digest.meeting());
    }

    /** Theirs alone, wherever they press it. */
    private Response quit(Caller caller, Quit quit) {
        coordinators.wantDigest(quit.circle(), caller.user(), false);
        return Response.whisper(texts.get(caller.language(), "reminder.digest.ended"));
    }
}
