package dev.kizuna.member.office;

import dev.kizuna.member.Organisations;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.util.List;
import java.util.Set;

/** Which offices somebody left or took over. The other's name is not theirs to read. */
public final class OfficeData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("handover");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        return work
                .repository(HandoverRepository_::new)
                .of(whom.circle().value(), whom.member().value())
                .stream()
                .map(row -> Held.of(row.by(whom.member()) ? Subject.OFFICE_LEFT : Subject.OFFICE_TAKEN_OVER)
                        .with(Detail.ORGANISATION, row.office())
                        .with(Detail.WHEN, row.at()))
                .toList();
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        HandoverRepository handovers = work.repository(HandoverRepository_::new);
        long circle = whom.circle().value();
        List<HandoverRepository.Row> rows = handovers.of(circle, whom.member().value());
        rows.forEach(row -> handovers.delete(circle, row.leaver(), row.successor()));
        Organisations.leave(
                work,
                whom.circle(),
                rows.stream().map(HandoverRepository.Row::organisation).toList());
        return List.of();
    }
}
