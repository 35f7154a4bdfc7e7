package cn.kaixu.licensing.ledger;

import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Who may see a recordal: whoever may see its licence. */
@Component
public class RecordalAccess {

    private final RecordalQueries recordals;
    private final LicenceAccess licences;

    RecordalAccess(RecordalQueries recordals, LicenceAccess licences) {
        this.recordals = recordals;
        this.licences = licences;
    }

    public RecordalEntry require(String id, Actor actor) {
        RecordalEntry entry = recordals.find(id).orElseThrow(() -> new NotFound(id));
        licences.require(entry.licence().licenceId().value(), actor);
        return entry;
    }
}
