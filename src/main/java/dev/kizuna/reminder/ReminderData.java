package dev.kizuna.reminder;

import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That somebody was seen to coordinate the circle. */
public final class ReminderData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("coordinator");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        return row(work, whom)
                .map(one -> Held.of(Subject.COORDINATOR)
                        .with(Detail.SHOWN_NAME, one.presence().name()))
                .stream()
                .toList();
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        row(work, whom).ifPresent(work.repository(CoordinatorRepository_::new)::delete);
        return List.of();
    }

    private static Optional<Coordinator> row(Work work, Whom whom) {
        return work.find(Coordinator.class, new Coordinator.Of(whom.circle().value(), whom.account()));
    }
}
