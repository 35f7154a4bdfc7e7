package cn.kaixu.listing.conversion;

import java.util.Map;

import cn.kaixu.listing.conversion.event.ConversionEvent;
import cn.kaixu.platform.test.StoredEventsContract;

/** Events stored once stay readable: names are pinned, golden files are only ever added. */
class StoredConversionEventsTest extends StoredEventsContract<ConversionEvent> {

    private static final Map<String, ConversionEvent> GOLDEN = Map.of(
            "ConversionPrepared/1", ConversionTest.PREPARED,
            "ConversionUndone/1", ConversionTest.UNDONE,
            "ConversionFiled/1", ConversionTest.FILED,
            "ConversionAccepted/1", ConversionTest.ACCEPTED,
            "ConversionRefused/1", ConversionTest.REFUSED);

    StoredConversionEventsTest() {
        super(ConversionEvent.class, "cn.kaixu.listing.conversion.event", GOLDEN);
    }
}
