package cn.kaixu.local.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Which firm takes which patent: two of each way of charging, then free ones; the same ones every time. */
final class Deals {

    private static final int OF_EACH_MODE = 2;

    private Deals() {}

    /** Chooses among the announced offers of the demo. */
    static List<Deal> among(List<JsonNode> offers, int wanted) {
        List<JsonNode> inOrder =
                offers.stream().sorted(Comparator.comparing(Deals::number)).toList();
        List<JsonNode> chosen = Stream.concat(
                        Stream.of("LUMP_SUM", "INSTALMENTS", "ENTRY_FEE_AND_SHARE", "OTHER")
                                .flatMap(mode -> charging(inOrder, mode).limit(OF_EACH_MODE)),
                        charging(inOrder, "FREE"))
                .limit(wanted)
                .toList();
        return IntStream.range(0, chosen.size())
                .mapToObj(place -> new Deal(place + 1, place % 2 == 0 ? "firm-a" : "firm-b", chosen.get(place)))
                .toList();
    }

    private static Stream<JsonNode> charging(List<JsonNode> offers, String mode) {
        return offers.stream()
                .filter(offer -> offer.path("royalty").path("mode").asString().equals(mode));
    }

    private static String number(JsonNode offer) {
        return offer.path("patentNumber").asString();
    }

    /** One firm and one offer; the number becomes part of the record number. */
    record Deal(int number, String firm, JsonNode offer) {}
}
