package cn.kaixu.review.automation;

import java.util.List;

import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.register.AfterImport;
import cn.kaixu.review.validity.value.Matter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Announced patents a bulletin names are verified at once, before the cases still open: their licensing may have to stop. */
@Component
@Order(1)
class WhenRegisterChangedVerifyListings implements AfterImport {

    private final KnownDeclarations declarations;
    private final Reverification reverification;

    WhenRegisterChangedVerifyListings(KnownDeclarations declarations, Reverification reverification) {
        this.declarations = declarations;
        this.reverification = reverification;
    }

    @Override
    public long changedBy(String importId) {
        List<Matter> listings = declarations.announcedChangedBy(importId);
        reverification.run(listings);
        return listings.size();
    }
}
