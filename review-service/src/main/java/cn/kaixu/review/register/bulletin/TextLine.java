package cn.kaixu.review.register.bulletin;

/**
 * One line of a file.
 *
 * @param end where the next line begins
 * @param whole whether the text is complete; of a line beyond all measure only the beginning is kept
 */
record TextLine(String text, Place end, boolean whole) {

    long number() {
        return end.lines();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether every byte of it meant something in the file's encoding. */
    boolean isReadable() {
        return text.indexOf('\uFFFD') < 0;
    }
}
