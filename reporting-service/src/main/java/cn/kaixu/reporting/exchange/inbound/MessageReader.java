package cn.kaixu.reporting.exchange.inbound;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.kaixu.contract.Catalogue;
import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.reporting.indicator.fact.Fact;
import cn.kaixu.reporting.log.LoggedMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages as they lie in the log. */
public final class MessageReader {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Class<? extends ContractMessage>> types = Catalogue.messages().stream()
            .collect(Collectors.toMap(type -> Catalogue.typeOf(type).value(), type -> type));

    /** The fact a logged message tells, if it tells one we count. */
    public Optional<Fact> fact(LoggedMessage message) {
        return Optional.ofNullable(types.get(message.type()))
                .filter(FactTranslation::tellsAFact)
                .flatMap(type -> FactTranslation.translate(json.readValue(message.body(), type), message.occurredAt()));
    }

    /** The patent a message is about; every message names one. */
    PatentNumber patentNumber(String body) {
        JsonNode message = json.readTree(body);
        JsonNode number = message.path("patentNumber");
        return new PatentNumber((number.isMissingNode() ? message.at("/patent/number") : number).asString());
    }
}
