package cn.kaixu.review.watch.event;

import cn.kaixu.review.validity.value.Matter;

/** Everything that can happen to a watch. */
public sealed interface WatchEvent permits WatchOpened, ListingVerified, ImpairmentFound, ImpairmentCured, WatchEnded {

    Matter matter();
}
