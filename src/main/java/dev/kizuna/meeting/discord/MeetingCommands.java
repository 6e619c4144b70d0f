package dev.kizuna.meeting.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Habits;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Wordings;
import java.time.Clock;

/** Everything that is typed and pressed to plan meetings: {@code /meeting …}, {@code /meetings}, the panels. */
public final class MeetingCommands {
    private final PlanCommands plans;
    private final ChangeCommands changes;
    private final ListCommands lists;
    private final SeriesCommands series;

    /**
     * @param answers of the room above
     * @param respondents of the room above
     */
    public MeetingCommands(
            Meetings meetings,
            Wordings wordings,
            Habits habits,
            Circles circles,
            Clock clock,
            Texts texts,
            MeetingSuggestions suggestions,
            MeetingPanel panel,
            OwnAnswers answers,
            Respondents respondents) {
        MeetingWords words = new MeetingWords(texts, clock);
        PlanDesk desk = new PlanDesk(
                meetings,
                wordings,
                circle -> circles.settings(circle).zone(),
                clock,
                texts,
                new PlanCards(texts, words),
                new MoveCard(texts, words, respondents, clock),
                panel);
        plans = new PlanCommands(meetings, wordings, suggestions, new PlanForms(texts), desk);
        changes = new ChangeCommands(
                meetings, suggestions, panel, new ChangeForms(texts, words, respondents), words, texts);
        series = new SeriesCommands(
                habits, meetings, wordings, circles, suggestions, new SeriesCard(texts, words), texts, clock);
        lists = new ListCommands(meetings, answers, new ListCard(texts, words), new UpcomingCard(texts, words), clock);
    }

    public void register(Routes routes) {
        plans.register(routes);
        changes.register(routes);
        lists.register(routes);
        series.register(routes);
    }
}
