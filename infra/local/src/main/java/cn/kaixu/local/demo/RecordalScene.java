package cn.kaixu.local.demo;

import java.util.Map;

import cn.kaixu.local.client.Caller;
import tools.jackson.databind.JsonNode;

/** A licence is recorded (备案): filed by the firm, accepted and registered by the agency. */
final class RecordalScene {

    private static final String RECORDALS = "/api/recordals";
    private static final String AGENCY = "agency-a";

    private final Cast cast;

    RecordalScene(Cast cast) {
        this.cast = cast;
    }

    /** Plays the scene; one that was recorded before is left alone. Returns the recordal's last state. */
    String play(String firmAccount, JsonNode licence, int number) {
        Caller firm = cast.person(firmAccount);
        String path = RECORDALS + "/" + file(firm, licence);
        Caller officer = cast.person(AGENCY);
        if (state(officer, path).equals("FILED")) {
            officer.post(path + "/acceptance", Map.of()).accepted();
        }
        if (state(officer, path).equals("ACCEPTED")) {
            officer.post(path + "/registration", Map.of("recordNumber", recordNumber(licence, number)))
                    .accepted();
        }
        return state(officer, path);
    }

    private static String file(Caller firm, JsonNode licence) {
        String known = licence.path("recordalId").asString("");
        if (!known.isEmpty()) {
            return known;
        }
        String id = licence.path("id").asString();
        return firm.post(RECORDALS, Map.of("licenceId", id), "demo-recordal-" + id)
                .accepted()
                .json()
                .path("id")
                .asString();
    }

    private static String state(Caller officer, String path) {
        return officer.get(path).accepted().json().path("state").asString();
    }

    /** Shaped like the Wuhan agency's numbers: X, year, 42, seven digits. */
    private static String recordNumber(JsonNode licence, int number) {
        String year = licence.path("effectiveFrom").asString().substring(0, 4);
        return "X%s420%06d".formatted(year, number);
    }
}
