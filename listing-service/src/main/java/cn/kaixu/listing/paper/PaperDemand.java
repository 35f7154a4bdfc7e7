package cn.kaixu.listing.paper;

import java.util.Set;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.attachment.AttachmentKind;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.value.PatenteeKind;
import cn.kaixu.listing.declaration.value.Submitter.Channel;

/** One paper that is demanded of some declarations; no patent types means all of them. */
public record PaperDemand(
        AttachmentKind kind,
        Obligation obligation,
        Moment demandedAt,
        Set<Channel> channels,
        Set<PatentType> patentTypes,
        Bearer bearer,
        String basis,
        String reason) {

    public PaperDemand {
        channels = Set.copyOf(channels);
        patentTypes = Set.copyOf(patentTypes);
    }

    /** How strongly the source asks for the paper. */
    public enum Obligation {
        /** 应当, 须: without it the declaration is not complete. */
        MUST,
        /** Named among what is sent; without it a person decides. */
        SHOULD
    }

    /** When the paper has to be there. */
    public enum Moment {
        /** Nothing is taken in without it. */
        SUBMISSION,
        /** Taken in without it, and seen by those who decide. */
        REVIEW
    }

    /** Which owners the demand is about. */
    public enum Bearer {
        ANY,
        ORGANISATION,
        INDIVIDUAL,
        /** Two or more owners who have not signed here. */
        SEVERAL_OWNERS_ON_PAPER
    }

    boolean concerns(DeclarationDraft form, Channel channel, boolean signedHere) {
        return channels.contains(channel)
                && (patentTypes.isEmpty()
                        || form.type().filter(patentTypes::contains).isPresent())
                && concernsOwners(form, signedHere);
    }

    private boolean concernsOwners(DeclarationDraft form, boolean signedHere) {
        return switch (bearer) {
            case ANY -> true;
            case ORGANISATION -> form.owners().stream().anyMatch(owner -> named(owner) && !person(owner));
            case INDIVIDUAL -> form.owners().stream().anyMatch(owner -> named(owner) && person(owner));
            case SEVERAL_OWNERS_ON_PAPER -> !signedHere && form.owners().size() > 1;
        };
    }

    private static boolean named(PatenteeDraft owner) {
        return owner.kind() != null || !owner.plainName().isEmpty();
    }

    private static boolean person(PatenteeDraft owner) {
        PatenteeKind kind = owner.kind() == null ? PatenteeKind.of(owner.plainName()) : owner.kind();
        return kind == PatenteeKind.INDIVIDUAL;
    }
}
