package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Door;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a door's list that is shown. Discord takes 40 components in a message: 20 people, or 8 beside the tabs,
 * which are there where 20 are not enough.
 *
 * @param tables where people sit, as far as they were told
 * @param inVoice how many are in voice beside the coordinator
 * @param kept whom the page shows because it did so before, in that order; empty for one that is opened
 */
record Panel(Door door, ToldTables tables, int inVoice, Spot spot, List<MemberId> kept) {
    static final int WITH_TABS = 8;
    static final int WITHOUT_TABS = 20;

    boolean hasTabs() {
        return inView().size() > WITHOUT_TABS && tabs().size() > 1;
    }

    /** Those under which somebody stands. */
    Set<Tab> tabs() {
        return inView().stream().map(entry -> Tab.of(entry.person())).collect(Collectors.toSet());
    }

    Page<Door.Entry> page() {
        int size = hasTabs() ? WITH_TABS : WITHOUT_TABS;
        List<Door.Entry> all = inView().stream().filter(this::isUnderTab).toList();
        Page<Door.Entry> page = Page.of(all, spot.page(), size);
        return kept.isEmpty()
                ? page
                : page.as(items -> kept.stream().flatMap(this::entry).toList());
    }

    /** Whom the page shows. */
    List<MemberId> names() {
        return page().items().stream().map(entry -> entry.person().id()).toList();
    }

    /** Of those under the open tab, how many the view is about. */
    int counted() {
        return (int) inView().stream()
                .filter(this::isUnderTab)
                .filter(entry -> spot.table() > 0 || spot.view() != View.NOT_YET || !entry.isHere())
                .count();
    }

    private boolean isUnderTab(Door.Entry entry) {
        return !hasTabs() || spot.tab() == Tab.ALL || Tab.of(entry.person()) == spot.tab();
    }

    private Stream<Door.Entry> entry(MemberId member) {
        return door.entries().stream().filter(entry -> entry.person().id().equals(member));
    }

    private List<Door.Entry> inView() {
        return door.entries().stream().filter(this::shows).toList();
    }

    private boolean shows(Door.Entry entry) {
        return spot.table() > 0
                ? tables.beginsAt(entry.person(), spot.table())
                : spot.view().shows(entry, spot.opened());
    }
}
