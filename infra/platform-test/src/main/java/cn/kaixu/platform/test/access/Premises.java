package cn.kaixu.platform.test.access;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.platform.test.TestTokens;

/** What one organisation has in the service: addresses others must not reach, and marks they must not read. */
public final class Premises {

    private final String organisation;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Object> bodies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Set<String> marks = new LinkedHashSet<>();

    public Premises(String organisation) {
        this.organisation = organisation;
    }

    /** Something real: the template {@code /api/batches/{id}} and the address {@code /api/batches/B1}. Longer templates outweigh. */
    public Premises with(String template, String address) {
        addresses.put(template, address);
        return this;
    }

    /** A valid body for {@code PUT /api/batches/{id}/columns}, so that nothing but the ownership is wrong with the call. */
    public Premises withBody(String endpoint, Object body) {
        bodies.put(endpoint, body);
        return this;
    }

    /** A header the calls need to be valid. */
    public Premises withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A text that must appear in no list another organisation reads. */
    public Premises withMark(String mark) {
        marks.add(mark);
        return this;
    }

    /** Somebody of this organisation in one role, as the tests sign them in. */
    public String bearer(String role) {
        return TestTokens.bearer(role + "-of-" + organisation, role, organisation, "420100");
    }

    Map<String, String> headers() {
        return headers;
    }

    Set<String> marks() {
        return marks;
    }

    /** Whether a call of this endpoint is about one thing, by its path or by what is sent with it. */
    boolean names(Endpoint endpoint) {
        return endpoint.path().contains("{")
                || addresses.containsKey(endpoint.path())
                || bodies.containsKey(endpoint.toString());
    }

    Optional<Object> body(Endpoint endpoint) {
        return Optional.ofNullable(bodies.get(endpoint.toString()));
    }

    /** The endpoint's path with the names of real things in it. */
    String address(Endpoint endpoint) {
        String path = addresses.entrySet().stream()
                .filter(entry -> endpoint.path().startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> entry.getValue()
                        + endpoint.path().substring(entry.getKey().length()))
                .orElse(endpoint.path());
        if (path.contains("{")) {
            throw new IllegalStateException("name something real for " + endpoint + ", got as far as " + path);
        }
        return path;
    }
}
