package cn.kaixu.review.automation;

import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.review.register.AfterImport;
import cn.kaixu.review.watchlist.WatchQueries;
import cn.kaixu.review.watchlist.WatchedListing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Announced patents a bulletin names are verified at once, before the cases still open: their licensing may have to stop. */
@Component
@Order(1)
class WhenRegisterChangedVerifyListings implements AfterImport {

    private final WatchQueries watches;
    private final ReadYourWrites views;
    private final Reverification reverification;

    WhenRegisterChangedVerifyListings(WatchQueries watches, ReadYourWrites views, Reverification reverification) {
        this.watches = watches;
        this.views = views;
        this.reverification = reverification;
    }

    @Override
    public long changed(List<PatentNumber> patents) {
        views.await(); // a listing announced before the import was verified against the old register
        List<WatchedListing> listings = watches.of(patents);
        reverification.run(listings);
        return listings.size();
    }
}
