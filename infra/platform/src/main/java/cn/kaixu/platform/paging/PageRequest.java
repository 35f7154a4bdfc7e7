package cn.kaixu.platform.paging;

/** Which page is asked for; as a controller parameter it is read from {@code page} (from 1) and {@code size} (20, at most 200). */
public record PageRequest(int page, int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 200;

    public long offset() {
        return (page - 1L) * size;
    }
}
