package cn.kaixu.listing.batch;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A setting for rows as a clerk asks for it, the contact person's data still in the open. */
public record Change(RowCompletion setting, Map<String, String> contact, List<String> demoFields) {

    public Change {
        contact = Map.copyOf(contact);
        demoFields = List.copyOf(demoFields);
    }

    /** The setting with the contact replaced by the reference under which it is kept. */
    RowCompletion keepingContact(Function<Map<String, String>, String> vault) {
        if (contact.isEmpty()) {
            return setting;
        }
        return new RowCompletion(
                setting.royalty(),
                setting.licenceEnd(),
                setting.scope(),
                setting.termEnd(),
                setting.filingDate(),
                setting.grantDate(),
                setting.patentType(),
                setting.evaluationReport(),
                setting.allOwnersAgreed(),
                setting.promisesAccepted(),
                setting.exploitation(),
                setting.licensedToOthers(),
                setting.otherTerms(),
                vault.apply(contact));
    }
}
