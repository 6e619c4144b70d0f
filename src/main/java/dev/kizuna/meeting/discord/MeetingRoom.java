package dev.kizuna.meeting.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Habits;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Wordings;
import java.time.Clock;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The room's Discord side, put together: {@code /meeting …}, {@code /meetings}, the panels. */
public final class MeetingRoom {
    private final Meetings meetings;
    private final Wordings wordings;
    private final Habits habits;
    private final Circles circles;
    private final Texts texts;
    private final Clock clock;
    private final MeetingWords words;
    private final MeetingSuggestions suggestions;
    private final MemberPart forMembers;

    /** @param forMembers of the rooms above */
    public MeetingRoom(
            Meetings meetings,
            Wordings wordings,
            Habits habits,
            Circles circles,
            MemberPart forMembers,
            Texts texts,
            Clock clock) {
        this.forMembers = forMembers;
        this.meetings = meetings;
        this.wordings = wordings;
        this.habits = habits;
        this.circles = circles;
        this.texts = texts;
        this.clock = clock;
        words = new MeetingWords(texts, clock);
        suggestions = new MeetingSuggestions(meetings, texts, clock);
    }

    /** For the cards of the rooms above. */
    public MeetingWords words() {
        return words;
    }

    /** For the commands of the rooms above that name a meeting. */
    public MeetingSuggestions suggestions() {
        return suggestions;
    }

    /** What stands under everything that shows a meeting to one member alone. */
    public MemberPart forMembers() {
        return forMembers;
    }

    /** The way back to a meeting's panel, for coordinators. */
    public Button back(MeetingView meeting, Language reader) {
        return Button.secondary(Ids.PANEL.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.back"));
    }

    /** The ways in from the circle's panels. */
    public PanelButtons panelButtons() {
        return new MeetingButtons(texts);
    }

    /**
     * @param above whose buttons stand on each meeting's panel, in this order
     * @param answers of a room above
     * @param respondents of a room above
     */
    public void register(Routes routes, List<? extends PanelPart> above, OwnAnswers answers, Respondents respondents) {
        MeetingPanel panel = new MeetingPanel(texts, words, above);
        SecondLook look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
        PlanDesk desk = new PlanDesk(
                meetings,
                wordings,
                circle -> circles.settings(circle).zone(),
                clock,
                texts,
                new PlanCards(texts, words),
                new MoveCard(texts, words, respondents, clock),
                panel);
        new PlanCommands(meetings, wordings, suggestions, new PlanForms(texts), desk, look).register(routes);
        new ChangeCommands(meetings, suggestions, panel, new ChangeForms(texts, words, respondents), words, look, texts)
                .register(routes);
        new ListCommands(meetings, answers, new ListCard(texts, words), new UpcomingCard(texts, words), clock)
                .register(routes);
        new SeriesCommands(habits, meetings, wordings, circles, suggestions, new SeriesCard(texts, words), texts, clock)
                .register(routes);
    }
}
