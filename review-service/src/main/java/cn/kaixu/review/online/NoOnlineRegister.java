package cn.kaixu.review.online;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.review.online.OnlineAnswer.Reason;

/** What an installation without an online register has; it says so. */
final class NoOnlineRegister implements OnlineRegister {

    private final String name;

    NoOnlineRegister(String name) {
        this.name = name;
    }

    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OnlineAnswer ask(PatentNumber patent) {
        return OnlineAnswer.without(Reason.NOT_CONFIGURED);
    }
}
