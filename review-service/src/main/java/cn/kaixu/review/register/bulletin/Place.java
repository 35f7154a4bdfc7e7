package cn.kaixu.review.register.bulletin;

/** Where in a file to go on: so many bytes and so many of its lines are behind us. */
public record Place(long bytes, long lines) {

    public static final Place BEGINNING = new Place(0, 0);
}
