package cn.kaixu.licensing.ledger;

import java.util.Set;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see a licence: its two parties, and the offices that watch over all. To anybody else it does not exist. */
@Component
public class LicenceAccess {

    private static final Set<String> SEE_ALL = Set.of(Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR);

    private final LicenceQueries licences;

    LicenceAccess(LicenceQueries licences) {
        this.licences = licences;
    }

    public LicenceEntry require(String id, Actor actor) {
        return licences.find(readable(id)).filter(entry -> maySee(entry, actor)).orElseThrow(() -> new NotFound(id));
    }

    /** The organisation lists are limited to, or nothing for those who see all. */
    public @Nullable String limitedTo(Actor actor) {
        return actor.hasAnyRole(SEE_ALL) ? null : actor.organisation().id();
    }

    private static boolean maySee(LicenceEntry entry, Actor actor) {
        return actor.hasAnyRole(SEE_ALL)
                || entry.sideOf(actor.organisation().id()).isPresent();
    }

    private static LicenceId readable(String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound(id);
        }
        return new LicenceId(id);
    }
}
