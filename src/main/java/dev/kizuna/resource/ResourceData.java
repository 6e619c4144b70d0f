package dev.kizuna.resource;

import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which stories and cases somebody wrote down. These are the tables' and fictional: they stay, by nobody. */
public final class ResourceData implements PersonalData {
    private final Meetings meetings;

    public ResourceData(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("table_story", "fictional_case");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        List<Held> held = new ArrayList<>();
        StoryRepository stories = work.repository(StoryRepository_::new);
        stories.writtenBy(whom.account(), ids(whom))
                .forEach(story -> held.add(
                        Held.of(Subject.STORY).with(Detail.TITLE, story.text().title())));
        stories.casesBy(whom.account(), ids(whom))
                .forEach(one -> held.add(Held.of(Subject.STORY)
                        .with(Detail.TITLE, one.view().text().title())));
        return held;
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        StoryRepository stories = work.repository(StoryRepository_::new);
        stories.anonymise(whom.account(), ids(whom));
        stories.anonymiseCases(whom.account(), ids(whom));
        return List.of();
    }

    private List<Long> ids(Whom whom) {
        return meetings.list(whom.circle()).stream()
                .map(meeting -> meeting.id().value())
                .toList();
    }
}
