package cn.kaixu.listing.declaration;

import cn.kaixu.listing.declaration.value.DeclarationId;

/** Everything one can ask of a declaration. */
public sealed interface DeclarationCommand
        permits SubmitDeclaration,
                RecordPapers,
                RecordReviewOutcome,
                AnnounceDeclaration,
                AmendTerms,
                ExpireDeclaration,
                SuspendDeclaration,
                ReinstateDeclaration,
                RevokeDeclaration,
                WithdrawDeclaration {

    DeclarationId declarationId();
}
