package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.licensing.RecordalRecordedV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** Recorded licences are counted on the patent's page. */
@Component
class WhenLicenceRecordedNoteIt implements MessageHandler<RecordalRecordedV1> {

    private final PoolStore pool;

    WhenLicenceRecordedNoteIt(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<RecordalRecordedV1> messageType() {
        return RecordalRecordedV1.class;
    }

    @Override
    public void handle(RecordalRecordedV1 message, MessageContext context) {
        pool.recorded(message.licenceId(), message.patentNumber(), message.recordedOn());
    }
}
