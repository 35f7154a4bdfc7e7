package cn.kaixu.platform.test.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries role × organisation × endpoint against a running service. What the matrix does not name is a failure, so a new
 * endpoint is closed, and a red build, until somebody has decided who may call it.
 */
public abstract class AccessContract {

    private static final String UNKNOWN_ROLE = "visitor";
    private static final String STRANGERS = "demo-strangers";
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    private final AccessMatrix matrix = AccessMatrix.load();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Environment environment;

    /** What an organisation has before others try to reach it; nothing where all is public or seen by offices alone. */
    protected Premises premises() {
        return new Premises("nobody");
    }

    @Test
    void everyEndpointHasItsLine() {
        assertThat(matrix.endpoints()).isEqualTo(offered().navigableKeySet());
    }

    @Test
    void letsInNobodyWhoIsNotNamed() {
        List<String> wrong = new ArrayList<>();
        offered().forEach((endpoint, type) -> {
            if (matrix.reach(endpoint, AccessMatrix.NOBODY) == Reach.NONE) {
                expect(wrong, endpoint, "nobody", call(endpoint, null, type), Set.of(401));
                expect(wrong, endpoint, UNKNOWN_ROLE, call(endpoint, bearer(UNKNOWN_ROLE, "x"), type), Set.of(403));
            }
        });
        matrix.forEach((endpoint, cell) -> {
            if (cell.getValue() == Reach.NONE && !cell.getKey().equals(AccessMatrix.NOBODY)) {
                int status = call(
                        endpoint, bearer(cell.getKey(), STRANGERS), offered().get(endpoint));
                expect(wrong, endpoint, cell.getKey(), status, Set.of(403));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void turnsAwayNobodyWhoIsNamed() {
        List<String> wrong = new ArrayList<>();
        matrix.forEach((endpoint, cell) -> {
            if (cell.getValue() != Reach.NONE) {
                String bearer = cell.getKey().equals(AccessMatrix.NOBODY) ? null : bearer(cell.getKey(), STRANGERS);
                int status = call(endpoint, bearer, offered().get(endpoint));
                if (TURNED_AWAY.contains(status) || status >= 500) {
                    wrong.add(endpoint + " as " + cell.getKey() + ": " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void keepsWhatAnOrganisationHasFromOthers() {
        Premises premises = premises();
        List<String> wrong = new ArrayList<>();
        forOwn(premises::names, (endpoint, role) -> {
            int status = reach(premises, endpoint, bearer(role, STRANGERS));
            expect(wrong, endpoint, role + " of another organisation", status, notTheirs(endpoint));
        });
        assertThat(wrong).isEmpty();
        assertThat(unreadable(premises))
                .as("what the organisation itself can no longer read, or never could")
                .isEmpty();
    }

    @Test
    void listsNothingOfAnotherOrganisation() {
        Premises premises = premises();
        Caller caller = new Caller(environment, Map.of());
        forOwn(endpoint -> endpoint.reads() && !premises.names(endpoint), (endpoint, role) -> {
            assertThat(premises.marks()).isNotEmpty();
            assertThat(caller.text(endpoint, endpoint.path(), bearer(role, STRANGERS)))
                    .as(endpoint + " as " + role)
                    .doesNotContain(premises.marks());
        });
    }

    private Set<Endpoint> unreadable(Premises premises) {
        Set<Endpoint> unreadable = new TreeSet<>();
        Set<Endpoint> read = new TreeSet<>();
        forOwn(endpoint -> endpoint.reads() && premises.names(endpoint), (endpoint, role) -> {
            unreadable.add(endpoint);
            if (reach(premises, endpoint, premises.bearer(role)) == 200) {
                read.add(endpoint);
            }
        });
        unreadable.removeAll(read);
        return unreadable;
    }

    private int reach(Premises premises, Endpoint endpoint, String bearer) {
        Object body = premises.body(endpoint).orElse(null);
        return new Caller(environment, premises.headers())
                .status(endpoint, premises.address(endpoint), bearer, type(endpoint), body);
    }

    /** Deleting what is not there may also be answered as done; the owner is asked afterwards. */
    private static Set<Integer> notTheirs(Endpoint endpoint) {
        return endpoint.method().equals("DELETE") ? Set.of(204, 403, 404) : Set.of(403, 404);
    }

    private int call(Endpoint endpoint, @Nullable String bearer, @Nullable String type) {
        String path = endpoint.path().replaceAll("\\{[^}]*}", "none");
        String contentType = type == null ? MediaType.APPLICATION_JSON_VALUE : type;
        return new Caller(environment, Map.of()).status(endpoint, path, bearer, contentType, null);
    }

    private void forOwn(Predicate<Endpoint> chosen, BiConsumer<Endpoint, String> action) {
        matrix.forEach((endpoint, cell) -> {
            if (cell.getValue() == Reach.OWN && chosen.test(endpoint)) {
                action.accept(endpoint, cell.getKey());
            }
        });
    }

    private String type(Endpoint endpoint) {
        return offered().getOrDefault(endpoint, MediaType.APPLICATION_JSON_VALUE);
    }

    /** What the service offers under {@code /api}, each with the type of body it takes. */
    private NavigableMap<Endpoint, String> offered() {
        NavigableMap<Endpoint, String> offered = new TreeMap<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> endpoints(info).forEach(endpoint -> offered.put(endpoint, type(info))));
        return offered;
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> new Endpoint(method.name(), path)))
                .filter(endpoint -> endpoint.path().startsWith("/api/"));
    }

    private static String type(RequestMappingInfo info) {
        return info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .sorted()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_VALUE);
    }

    private static void expect(List<String> wrong, Endpoint endpoint, String who, int status, Set<Integer> expected) {
        if (!expected.contains(status)) {
            wrong.add(endpoint + " as " + who + ": " + status);
        }
    }

    private static String bearer(String role, String organisation) {
        return new Premises(organisation).bearer(role);
    }
}
