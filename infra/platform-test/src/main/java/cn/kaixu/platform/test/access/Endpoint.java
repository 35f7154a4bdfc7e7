package cn.kaixu.platform.test.access;

import java.util.Comparator;

/** A method and the template of a path, for instance {@code GET /api/batches/{id}}. */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

    private static final Comparator<Endpoint> BY_PATH =
            Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method);

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public int compareTo(Endpoint other) {
        return BY_PATH.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
