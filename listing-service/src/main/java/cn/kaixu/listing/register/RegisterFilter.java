package cn.kaixu.listing.register;

import java.util.EnumSet;
import java.util.Set;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; every absent part lets all pass. {@code organisation} limits to what one organisation handed in. */
public record RegisterFilter(
        Set<RegisterState> states,
        @Nullable String q,
        @Nullable String place,
        @Nullable String batch,
        @Nullable String organisation) {

    /** What was announced and not withdrawn: for everyone to read, the hindrance included. */
    static final Set<RegisterState> PUBLIC = Set.of(RegisterState.ANNOUNCED, RegisterState.SUSPENDED);

    public RegisterFilter {
        states = Set.copyOf(states);
    }

    /** One state, or every state when none is named. */
    static Set<RegisterState> only(@Nullable RegisterState state) {
        return state == null ? EnumSet.allOf(RegisterState.class) : Set.of(state);
    }

    String[] stateNames() {
        return states.stream().map(RegisterState::name).toArray(String[]::new);
    }

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
                        states, q, place, batch, actor.organisation().id());
    }
}
