package cn.kaixu.contract.listing;

import java.util.List;

/** All papers of a declaration at one moment; {@code ownersSignedHere} says that all owners signed on the platform, so that no statement on paper is needed. */
public record PapersV1(List<PaperV1> attached, boolean ownersSignedHere) {
    public PapersV1 {
        attached = List.copyOf(attached);
    }
}
