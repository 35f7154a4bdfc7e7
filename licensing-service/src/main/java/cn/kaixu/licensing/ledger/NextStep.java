package cn.kaixu.licensing.ledger;

import cn.kaixu.licensing.licence.value.Side;

/** One Chinese sentence that says what comes next and who has to do it. */
final class NextStep {

    private NextStep() {}

    static String of(LicenceEntry entry) {
        return switch (entry.state()) {
            case INTENDED -> "请被许可人向专利权人发出书面通知；收到通知并按公告付清后许可生效，免费许可自通知之日起生效。";
            case NOTIFIED -> signing(entry) + payment(entry);
            case CONCLUDED -> payment(entry);
            case IN_FORCE -> recording(entry);
            case ENDED -> "许可期限已届满，无需进一步办理。";
        };
    }

    private static String signing(LicenceEntry entry) {
        if (entry.progress().signatureOf(Side.LICENSEE).isEmpty()) {
            return "请被许可人核对并签署合同。";
        }
        return entry.progress().signatureOf(Side.LICENSOR).isEmpty() ? "请许可人核对并签署合同。" : "";
    }

    private static String payment(LicenceEntry entry) {
        if (entry.offer().terms().royalty().needsConfirmation()) {
            return entry.payments().isEmpty() ? "请被许可人按约定付款并上传付款凭证。" : "请许可人确认付款凭证，确认后许可生效。";
        }
        return "请被许可人付款并上传付款凭证，付足 "
                + entry.offer().terms().royalty().dueForEffect().toPlainString()
                + " 元后许可生效。";
    }

    private static String recording(LicenceEntry entry) {
        return entry.recordalId() == null ? "许可已生效，请自生效之日起三个月内提交备案。" : "许可已生效，备案进展见备案事项。";
    }
}
