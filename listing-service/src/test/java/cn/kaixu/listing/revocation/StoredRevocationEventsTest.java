package cn.kaixu.listing.revocation;

import java.util.Map;

import cn.kaixu.listing.revocation.event.RevocationEvent;
import cn.kaixu.platform.test.StoredEventsContract;

/** Events stored once stay readable: names are pinned, golden files are only ever added. */
class StoredRevocationEventsTest extends StoredEventsContract<RevocationEvent> {

    private static final Map<String, RevocationEvent> GOLDEN = Map.of(
            "RevocationProposed/1", RevocationTest.PROPOSED,
            "HearingOpened/1", RevocationTest.HEARING,
            "ObjectionStated/1", RevocationTest.OBJECTED,
            "RevocationDropped/1", RevocationTest.DROPPED,
            "RevocationUpheld/1", RevocationTest.UPHELD);

    StoredRevocationEventsTest() {
        super(RevocationEvent.class, "cn.kaixu.listing.revocation.event", GOLDEN);
    }
}
