package cn.kaixu.listing.register;

import java.util.Set;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; every absent part lets all pass. {@code organisation} limits to what one organisation handed in. */
public record RegisterFilter(
        @Nullable RegisterState state,
        @Nullable String q,
        @Nullable String place,
        @Nullable String batch,
        @Nullable String organisation) {

    private static final Set<String> SEE_EVERYTHING =
            Set.of(Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR);
    private static final Set<String> SEE_THEIR_OWN =
            Set.of(Roles.PATENTEE, Roles.BUREAU_CLERK, Roles.INSTITUTION_CLERK);

    /** Whether somebody may see an entry: what their organisation handed in, or everything. */
    static boolean visible(RegisterEntry entry, Actor actor) {
        return actor.hasAnyRole(SEE_EVERYTHING)
                || (actor.hasAnyRole(SEE_THEIR_OWN)
                        && actor.actsFor(entry.submission().submitter().organisationId()));
    }

    /** The same question limited to what somebody may see. */
    RegisterFilter seenBy(Actor actor) {
        return actor.hasAnyRole(SEE_EVERYTHING)
                ? this
                : new RegisterFilter(
                        state, q, place, batch, actor.organisation().id());
    }
}
