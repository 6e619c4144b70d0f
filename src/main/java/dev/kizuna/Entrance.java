package dev.kizuna;

import dev.kizuna.circle.discord.BackupRequest;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.CircleCommands;
import dev.kizuna.circle.discord.Diagnosis;
import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberCommands;
import dev.kizuna.notice.discord.NoticeRoom;
import dev.kizuna.notice.discord.WishCommands;
import java.util.List;
import java.util.Optional;

/** What a circle has before it has any meeting: its settings and panels, its people, how each wants to be told. */
record Entrance(Cores cores, CircleAuthority authority, Edge edge) {

    /**
     * @param meetings the ways from the circle's panels to them
     * @param diagnoses of the rooms above
     * @param backup what a coordinator can ask for, where there is a file to back up
     */
    void register(
            Routes routes,
            NoticeRoom notices,
            PanelButtons meetings,
            List<Diagnosis> diagnoses,
            Optional<BackupRequest> backup) {
        notices.register(
                routes, (circle, user) -> cores.members.of(circle, user).map(Person::id));
        new MemberCommands(
                        cores.circles,
                        cores.members,
                        edge.texts(),
                        (circle, reader) -> List.of(WishCommands.button(circle, edge.texts(), reader)))
                .register(routes);
        new CircleCommands(
                        cores.circles,
                        authority,
                        edge.servers(),
                        edge.messenger(),
                        edge.texts(),
                        List.of(meetings, MemberCommands.panelButtons(edge.texts())),
                        diagnoses,
                        backup)
                .register(routes);
    }
}
