package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.licensing.LicenceTookEffectV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** Licences in force are counted on the patent's page. */
@Component
class WhenLicenceTookEffectCountIt implements MessageHandler<LicenceTookEffectV1> {

    private final PoolStore pool;

    WhenLicenceTookEffectCountIt(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<LicenceTookEffectV1> messageType() {
        return LicenceTookEffectV1.class;
    }

    @Override
    public void handle(LicenceTookEffectV1 message, MessageContext context) {
        pool.licensed(message.licenceId(), message.patentNumber(), message.effectiveFrom());
    }
}
