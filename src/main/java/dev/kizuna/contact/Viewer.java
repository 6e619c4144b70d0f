package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, in a circle.
 *
 * @param member none of somebody whom the circle does not know
 * @param coordinates what Discord and the circle's settings say of them at this moment
 */
public record Viewer(CircleId circle, UserId user, @Nullable MemberId member, boolean coordinates) {}
