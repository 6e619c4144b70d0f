package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.OwnAnswers;
import dev.kizuna.meeting.discord.PanelPart;
import dev.kizuna.meeting.discord.Respondents;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.buttons.Button;

/** What the panels of meetings show of the answers: the coordinators' buttons, each member's own. */
final class RsvpPanels implements PanelPart, OwnAnswers, Respondents {
    private final Rosters rosters;
    private final AnswerButtons buttons;
    private final OwnAnswer card;
    private final Texts texts;
    private final Clock clock;

    RsvpPanels(Rosters rosters, OwnAnswer card, Texts texts, Clock clock) {
        this.rosters = rosters;
        this.buttons = new AnswerButtons(texts);
        this.card = card;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        Language reader = coordinator.language();
        Of of = new Of(meeting);
        if (!meeting.isPublic()) {
            return List.of(Button.primary(RsvpIds.ANNOUNCE.write(of), texts.get(reader, "rsvp.button.announce")));
        }
        List<Button> ways = new ArrayList<>();
        int offered = rosters.headcount(of.circle(), of.meeting(), null).offered();
        ways.add(
                offered == 0
                        ? buttons.roster(meeting, reader)
                        : buttons.roster(meeting, texts.get(reader, "rsvp.button.rosterOffers", "count", offered)));
        if (meeting.state() != MeetingState.CANCELLED) {
            ways.add(Button.secondary(RsvpIds.FORM_FOR.write(of), texts.get(reader, "rsvp.button.for")));
            ways.add(Button.secondary(RsvpIds.ANNOUNCE.write(of), texts.get(reader, "rsvp.button.line")));
        }
        return ways;
    }

    @Override
    public Map<MeetingId, Own> of(Caller caller, List<MeetingView> meetings) {
        Map<MeetingId, Own> found = new HashMap<>();
        for (MeetingView meeting : meetings) {
            Headcount headcount = rosters.headcount(meeting.circle(), meeting.id(), caller.user());
            Standing own = headcount.own();
            Answer given = own == null ? null : own.answer();
            List<Button> ways =
                    buttons.ways(meeting, meeting.answering(clock.instant()), own, given, caller.language());
            if (own != null || !ways.isEmpty()) {
                found.put(meeting.id(), new Own(card.brief(headcount, caller.language()), ways));
            }
        }
        return found;
    }

    @Override
    public int count(MeetingView meeting) {
        return rosters.headcount(meeting.circle(), meeting.id(), null).answers();
    }
}
