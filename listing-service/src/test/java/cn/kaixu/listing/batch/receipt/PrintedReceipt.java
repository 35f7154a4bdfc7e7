package cn.kaixu.listing.batch.receipt;

import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receipt as the organisation gets it, from a service that answers no HTTP. */
public final class PrintedReceipt {

    private PrintedReceipt() {}

    public static JsonNode of(ApplicationContext service, String batch, String organisation) {
        JsonMapper json = service.getBean(JsonMapper.class);
        return json.valueToTree(service.getBean(Receipts.class).of(batch, organisation));
    }
}
