package dev.kizuna.meeting.discord;

/** Why something typed into a form is not what the form asks for. */
public enum TypedRefusal {
    NOT_A_NUMBER
}
