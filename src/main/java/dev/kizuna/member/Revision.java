package dev.kizuna.member;

import dev.kizuna.kernel.MemberId;

/**
 * The number of the state in which a person is kept: a later state has a greater number.
 *
 * @param member one who may have been erased since
 */
public record Revision(MemberId member, long number) {
    Revision(long member, long number) {
        this(new MemberId(member), number);
    }
}
