package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;

/** A server's role. The one with the server's id is everybody's. */
public final class Role {
    private final long id;
    private final boolean managed;
    String name;
    long permissions;
    int position;
    int color;
    boolean hoist;
    boolean mentionable;

    Role(long id, String name, long permissions, int position, boolean managed) {
        this.id = id;
        this.name = name;
        this.permissions = permissions;
        this.position = position;
        this.managed = managed;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public long permissions() {
        return permissions;
    }

    public int position() {
        return position;
    }

    public boolean isManaged() {
        return managed;
    }

    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", Json.id(id))
                .put("name", name)
                .put("color", color)
                .put("hoist", hoist)
                .putNull("icon")
                .putNull("unicode_emoji")
                .put("position", position)
                .put("permissions", Long.toString(permissions))
                .put("managed", managed)
                .put("mentionable", mentionable)
                .put("flags", 0);
        json.putObject("colors")
                .put("primary_color", color)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return json;
    }
}
