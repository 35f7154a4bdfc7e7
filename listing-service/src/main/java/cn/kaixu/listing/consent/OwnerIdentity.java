package cn.kaixu.listing.consent;

import java.text.Normalizer;

import cn.kaixu.listing.consent.value.ConsentKind;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.platform.security.Actor;

/**
 * Whether somebody logged in is an owner named in a form. The unified identity platform has verified names; an organisation's name says enough, while
 * two persons may share one, so that a person also needs the invitation sent to them.
 */
public final class OwnerIdentity {

    private OwnerIdentity() {}

    public static boolean mayAct(Patentee owner, Actor actor, boolean invited) {
        if (owner.kind() == PatenteeKind.INDIVIDUAL) {
            return invited
                    && (same(owner.name(), actor.name())
                            || same(owner.name(), actor.organisation().name()));
        }
        return same(owner.name(), actor.organisation().name());
    }

    /** What an owner types to sign. */
    public static String confirmation(Patentee owner, ConsentKind kind) {
        return owner.name() + kind.agreeing();
    }

    /** A name as identities are compared: full-width forms and spaces make no difference. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && key(one).equals(key(other));
    }
}
