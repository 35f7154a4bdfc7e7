package cn.kaixu.listing.batch.marking;

/** How serious a note is, as the colour it is shown in. */
public enum Tone {
    WRONG("FFFFC7CF"),
    MISSING("FFFFEB9D"),
    HINT("FFDDEBF8"),
    NONE("");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    /** As a workbook writes it; a shade no palette has, so that a mark of ours is known again. */
    String colour() {
        return colour;
    }

    /** The graver of two. */
    public Tone or(Tone other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
