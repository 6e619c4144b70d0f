package dev.kizuna.rsvp;

/** What an answer comes to: {@link Answer#GOING} is a seat, one that is held until it is confirmed, or a wait for one. */
public enum Place {
    SEATED(Answer.GOING),
    OFFERED(Answer.GOING),
    WAITING(Answer.GOING),
    MAYBE(Answer.MAYBE),
    DECLINED(Answer.DECLINED);

    private final Answer answer;

    Place(Answer answer) {
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
