package cn.kaixu.listing.draftbox;

import cn.kaixu.platform.security.Actor;

/** Whose draft it is: one person acting for one organisation. Nobody else sees it. */
public record DraftOwner(String person, String organisation) {

    public static DraftOwner of(Actor actor) {
        return new DraftOwner(actor.subject(), actor.organisation().id());
    }
}
