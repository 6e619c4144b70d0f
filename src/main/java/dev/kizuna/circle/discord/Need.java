package dev.kizuna.circle.discord;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** The permissions that the bot asks for, and for what: the least there is. */
enum Need {
    SEE(Permission.VIEW_CHANNEL),
    SEND(Permission.MESSAGE_SEND),
    ATTACH(Permission.MESSAGE_ATTACH_FILES),
    READ_BACK(Permission.MESSAGE_HISTORY),
    OPEN_THREADS(Permission.CREATE_PUBLIC_THREADS),
    SEND_IN_THREADS(Permission.MESSAGE_SEND_IN_THREADS),
    CREATE_EVENTS(Permission.CREATE_SCHEDULED_EVENTS),
    MAKE_ROOMS(Permission.MANAGE_CHANNEL),
    MOVE(Permission.VOICE_MOVE_OTHERS),
    CONNECT(Permission.VOICE_CONNECT);

    static final Set<Need> IN_CHANNEL = EnumSet.range(SEE, SEND_IN_THREADS);
    static final Set<Need> ON_SERVER = EnumSet.of(CREATE_EVENTS);
    /** Only for voice channels by table; whoever meets in one place does without. */
    static final Set<Need> FOR_VOICE_ROOMS = EnumSet.of(MAKE_ROOMS, MOVE, CONNECT);

    private final Permission permission;

    Need(Permission permission) {
        this.permission = permission;
    }

    static Set<Permission> permissions(Set<Need> needs) {
        EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
        needs.forEach(need -> permissions.add(need.permission));
        return permissions;
    }

    static Set<Need> of(Set<Permission> permissions) {
        Map<Permission, Need> byPermission = new EnumMap<>(Permission.class);
        for (Need need : values()) {
            byPermission.put(need.permission, need);
        }
        EnumSet<Need> needs = EnumSet.noneOf(Need.class);
        permissions.forEach(permission -> needs.add(byPermission.get(permission)));
        return needs;
    }
}
