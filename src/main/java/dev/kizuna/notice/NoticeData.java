package dev.kizuna.notice;

import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What somebody was told, or is to be, and how they want it. */
public final class NoticeData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("notice", "notice_wish");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        List<Held> held = new ArrayList<>();
        work.repository(NoticeRepository_::new).to(whom.member().value()).stream()
                .map(OwedNotice::told)
                .forEach(told -> held.add(Held.of(Subject.NOTICE)
                        .with(Detail.TITLE, told.notice().kind())
                        .with(Detail.WHAT, told.fate())
                        .with(Detail.WHEN, told.at())));
        work.find(ReceiverWish.class, whom.member().value())
                .ifPresent(wish -> held.add(Held.of(Subject.WISH).with(Detail.WHAT, wish.wish())));
        return held;
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        NoticeRepository notices = work.repository(NoticeRepository_::new);
        notices.delete(notices.to(whom.member().value()));
        work.find(ReceiverWish.class, whom.member().value()).ifPresent(notices::delete);
        return List.of();
    }
}
