package dev.kizuna.contact.followup;

/** Why nothing becomes of it. */
public enum FollowupRefusal {
    /** The two have not sat together. */
    NOT_MET,
    /** They have not phoned yet. */
    NOT_BEGUN,
    /** The wish to be introduced was taken back. */
    NOT_WAITING,
    /** The other was erased. */
    GONE,
    /** It comes about in another way: a day is chosen, or a coordinator says so. [progress] */
    ELSEWHERE
}
