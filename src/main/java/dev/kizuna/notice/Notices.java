package dev.kizuna.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What is owed to people, what became of it, and how each wants to be told. Saying it is the {@link Outbox}'s. */
public final class Notices implements Owing {
    private final Transactions transactions;
    private final Clock clock;

    /** @param clock of the circles' time */
    public Notices(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(OwedNotice.class, ReceiverWish.class);
    }

    @Override
    public void owe(Work work, Collection<Notice> notices, Terms terms) {
        NoticeRepository repository = work.repository(NoticeRepository_::new);
        Set<Notice> fresh = new HashSet<>(notices);
        notices.stream()
                .collect(groupingBy(Cause::of))
                .forEach((cause, owed) -> repository
                        .owedTo(
                                cause.meeting().value(),
                                cause.kind(),
                                cause.occasion(),
                                owed.stream().map(one -> one.receiver().value()).toList())
                        .forEach(receiver -> fresh.remove(cause.to(new MemberId(receiver)))));
        repository.insert(notices.stream()
                .filter(fresh::remove)
                .map(notice -> new OwedNotice(notice, terms, clock.instant()))
                .toList());
    }

    /** All that was ever owed about a meeting, in the order of its coming. */
    public List<Told> about(CircleId circle, MeetingId meeting) {
        return transactions.read(
                work -> work.repository(NoticeRepository_::new).of(circle.value(), meeting.value()).stream()
                        .map(OwedNotice::told)
                        .toList());
    }

    /** All of one kind that one person was ever owed about a meeting, in the order of their coming. */
    public List<Told> told(MeetingId meeting, MemberId receiver, String kind) {
        return transactions.read(
                work -> work.repository(NoticeRepository_::new).of(meeting.value(), receiver.value(), kind).stream()
                        .map(OwedNotice::told)
                        .toList());
    }

    /** All of one kind that was ever owed to any of these, in one statement. */
    public List<Told> to(Collection<MemberId> receivers, String kind) {
        List<Long> ids = receivers.stream().map(MemberId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : transactions.read(work -> work.repository(NoticeRepository_::new).to(ids, kind).stream()
                        .map(OwedNotice::told)
                        .toList());
    }

    /** What was said of these kinds by direct message since then, the oldest first. */
    public List<Said> said(CircleId circle, Collection<String> kinds, Instant since) {
        return transactions.read(
                work -> work.repository(NoticeRepository_::new).sent(circle.value(), kinds, since).stream()
                        .map(OwedNotice::said)
                        .toList());
    }

    /** Owes something that has no other cause. */
    public void owe(Notice notice, Terms terms) {
        transactions.write(work -> {
            owe(work, List.of(notice), terms);
            return null;
        });
    }

    /** One of a circle's; empty where there is none of that id. */
    public Optional<Told> find(CircleId circle, long id) {
        return transactions.read(work ->
                work.repository(NoticeRepository_::new).one(circle.value(), id).map(OwedNotice::told));
    }

    /** A coordinator has it said once more to its receiver, whatever became of it. What is still on its way stays. */
    public void again(CircleId circle, long id) {
        change(circle, id, notice -> {
            if (notice.told().fate() != Fate.OWED) {
                notice.again(clock.instant());
            }
        });
    }

    /** A coordinator has phoned, or takes that back. */
    public void phoned(CircleId circle, long id, boolean done) {
        change(circle, id, notice -> {
            Fate fate = notice.told().fate();
            if (fate == Fate.TO_PHONE || fate == Fate.PHONED) {
                notice.settle(done ? Fate.PHONED : Fate.TO_PHONE, null, clock.instant());
            }
        });
    }

    /** Sets how a member wants to be told from now on. */
    public void wish(MemberId member, Wish wish) {
        transactions.write(work -> {
            work.repository(NoticeRepository_::new).save(new ReceiverWish(member.value(), wish));
            return null;
        });
    }

    /** {@link Wish#PRIVATE} of whoever has said nothing. */
    public Wish wish(MemberId member) {
        return wishes(List.of(member)).getOrDefault(member, Wish.PRIVATE);
    }

    /** Of those members who have said something. */
    public Map<MemberId, Wish> wishes(Collection<MemberId> members) {
        List<Long> ids = members.stream().map(MemberId::value).toList();
        return transactions.read(work -> work.repository(NoticeRepository_::new).wishes(ids).stream()
                .collect(toMap(one -> new MemberId(one.member()), ReceiverWish::wish)));
    }

    /** Two members are one person: what is owed to the one is owed to the other, once. */
    public void merge(Work work, MemberId from, MemberId into) {
        NoticeRepository repository = work.repository(NoticeRepository_::new);
        Set<Notice> present = new HashSet<>();
        repository.to(into.value()).forEach(notice -> present.add(notice.notice()));
        for (OwedNotice notice : repository.to(from.value())) {
            notice.belongsTo(into);
            if (present.add(notice.notice())) {
                repository.update(List.of(notice));
            } else {
                repository.delete(List.of(notice));
            }
        }
        work.find(ReceiverWish.class, from.value()).ifPresent(wish -> {
            if (work.find(ReceiverWish.class, into.value()).isEmpty()) {
                repository.save(new ReceiverWish(into.value(), wish.wish()));
            }
            repository.delete(wish);
        });
    }

    private void change(CircleId circle, long id, Consumer<OwedNotice> deed) {
        transactions.write(work -> {
            work.lock(OwedNotice.class, id)
                    .filter(notice -> notice.circle().equals(circle))
                    .ifPresent(notice -> {
                        deed.accept(notice);
                        work.repository(NoticeRepository_::new).update(List.of(notice));
                    });
            return null;
        });
    }

    private record Cause(MeetingId meeting, CircleId circle, String kind, String occasion) {
        static Cause of(Notice notice) {
            return new Cause(notice.meeting(), notice.circle(), notice.kind(), notice.occasion());
        }

        Notice to(MemberId receiver) {
            return new Notice(kind, circle, meeting, receiver, occasion);
        }
    }
}
